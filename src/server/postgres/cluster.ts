import { spawn } from 'node:child_process'
import { chown, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { StartError } from '../start-error.ts'
import type { PostgresBinaries } from './binaries.ts'
import { appDatabase, appRole } from './names.ts'
import type { RunAs } from './run-as.ts'

/** Marks a server as ours, so that one left behind is known from one that somebody else runs. */
export const clusterName = 'payload-privacy'

/** What PostgreSQL sees of our environment: nothing that could configure it (PGDATA, PGPORT, …). */
export const postgresEnvironment = (home: string): NodeJS.ProcessEnv => ({
  NODE_ENV: process.env.NODE_ENV,
  PATH: process.env.PATH,
  SystemRoot: process.env.SystemRoot,
  TEMP: process.env.TEMP,
  LC_ALL: 'C',
  TZ: 'UTC',
  HOME: home,
})

type RunOptions = { runAs: RunAs; program: string; args: readonly string[]; home: string; input?: string }

/** Runs one of PostgreSQL's programs to its end; the tail of what it said is in the error. */
const runProgram = ({ runAs, program, args, home, input = '' }: RunOptions): Promise<void> =>
  new Promise((resolve, reject) => {
    const [command = program, ...rest] = [...runAs.prefix, program, ...args]
    const child = spawn(command, rest, { ...runAs.user, cwd: '/', env: postgresEnvironment(home), windowsHide: true })
    let said = ''
    const hear = (chunk: Buffer) => {
      said = `${said}${String(chunk)}`.slice(-4000)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.stdin.on('error', () => undefined)
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0 && !/^(\S+ )*(ERROR|FATAL|PANIC):/m.test(said)) resolve()
      else reject(new StartError('postgres-failed', `${path.basename(program)} failed (${code}): ${said.trim()}`))
    })
    child.stdin.end(input)
  })

export type ClusterOptions = {
  binaries: PostgresBinaries
  runAs: RunAs
  /** The data directory. */
  cluster: string
  password: string
  /** False in tests: nothing is forced to the disk. */
  durable: boolean
}

/** Statements for a server in single-user mode, which nothing can connect to: one a line. The server must not run. */
export const asSuperuser = (
  { binaries, runAs, cluster, durable }: ClusterOptions,
  statements: readonly string[],
): Promise<void> =>
  runProgram({
    runAs,
    program: binaries.postgres,
    args: ['--single', ...(durable ? [] : ['-F']), '-D', cluster, 'postgres'],
    home: cluster,
    input: `${statements.join('\n')}\n`,
  })

// The password is base64url: nothing in it needs escaping.
const withPassword = (password: string) => `LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '${password}'`

/** Only the app's role gets in, with its password and over loopback; the superuser by no way but single-user mode. */
const accessRules = [
  '# Written at every start.',
  `host ${appDatabase} ${appRole} 127.0.0.1/32 scram-sha-256`,
  'host all all all reject',
  '',
].join('\n')

/** Writes who may connect. */
export const writeAccessRules = async ({
  cluster,
  runAs,
}: Pick<ClusterOptions, 'cluster' | 'runAs'>): Promise<void> => {
  const file = path.join(cluster, 'pg_hba.conf')
  await writeFile(file, accessRules, { mode: 0o600 })
  if (runAs.user) await chown(file, runAs.user.uid, runAs.user.gid)
}

/**
 * Makes the data directory, with the role of the app, which owns its database and is no superuser. It is made aside and
 * renamed into place, so that one whose making was interrupted is never started.
 *
 * @throws StartError `postgres-failed` with what PostgreSQL said
 */
export const createCluster = async (options: ClusterOptions): Promise<void> => {
  const { binaries, runAs, cluster, password, durable } = options
  const draft = `${cluster}.new`
  await rm(draft, { recursive: true, force: true })
  await mkdir(draft, { recursive: true, mode: 0o700 })
  if (runAs.user) await chown(draft, runAs.user.uid, runAs.user.gid)
  await runProgram({
    runAs,
    program: binaries.initdb,
    home: draft,
    args: [
      ...['-D', draft, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-instructions'],
      ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      ...(durable ? [] : ['--no-sync']),
    ],
  })
  await writeAccessRules({ cluster: draft, runAs })
  await asSuperuser({ ...options, cluster: draft }, [
    `CREATE ROLE ${appRole} ${withPassword(password)}`,
    `CREATE DATABASE ${appDatabase} OWNER ${appRole}`,
  ])
  await rename(draft, cluster)
}

/** Gives the app's role another password, where the file that kept it is gone. The server must not run. */
export const resetPassword = (options: ClusterOptions): Promise<void> =>
  asSuperuser(options, [`ALTER ROLE ${appRole} ${withPassword(options.password)}`])
