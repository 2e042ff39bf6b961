import { existsSync } from 'node:fs'
import { chmod, mkdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { freePort } from './free-port.ts'
import { takeLock } from './lock-file.ts'
import { findPostgres } from './postgres/binaries.ts'
import {
  type ClusterOptions,
  clusterName,
  createCluster,
  postgresEnvironment,
  resetPassword,
  writeAccessRules,
} from './postgres/cluster.ts'
import { appDatabase, appRole } from './postgres/names.ts'
import { clearDataDirectory } from './postgres/orphan.ts'
import { readPostmaster } from './postgres/postmaster-pid.ts'
import { chooseRunAs, type RunAs } from './postgres/run-as.ts'
import { readOrCreateSecret } from './secret-file.ts'
import { StartError } from './start-error.ts'
import { spawnTethered, type TetheredProcess } from './tethered-process.ts'

const majorVersion = '18'
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

export type EmbeddedPostgresOptions = {
  /** Folder of everything that the app keeps; the cluster is `postgres` in it. Made where it is missing. */
  dataDir: string
  /** On loopback; 0, the default, is a free one. */
  port?: number
  /** Server settings over ours: `{ shared_buffers: '256MB' }`. */
  settings?: Readonly<Record<string, string>>
  /** How far readers of what is published go before it where processors are scarce: 0 (default) to 19. */
  niceness?: number
  /** False only in tests: a crash of the machine may lose what was written. Default true. */
  durable?: boolean
  /** For tests: run as another user even where a user namespace would do. */
  runAs?: 'setuid'
  /** Gets warnings and errors of the server, line by line. */
  log?: (line: string) => void
}

export type EmbeddedPostgres = {
  /** With the password of the app's role. */
  uri: string
  port: number
  pid: number
  mode: RunAs['mode']
  /** The cluster was made by this start. */
  fresh: boolean
  /** Settles when the server has ended, for whatever reason. */
  exited: Promise<void>
  /** Lets transactions in progress go, writes everything down and ends. */
  stop: () => Promise<void>
}

const checkVersion = async (cluster: string): Promise<void> => {
  const version = (await readFile(path.join(cluster, 'PG_VERSION'), 'utf8')).trim()
  if (version === majorVersion) return
  throw new StartError(
    'data-directory-of-another-version',
    `${cluster} was written by PostgreSQL ${version}; this app brings ${majorVersion}. ` +
      'Dump it with the version that wrote it and load it into a new one, or set DATA_DIR to another folder.',
  )
}

const defaults = {
  shared_buffers: '128MB',
  max_connections: '60',
  log_min_messages: 'fatal',
  // Payload reads a document by one query with a join for each of its lists, in the order that they are to be made: to
  // look for a better one takes most of the time of a read, and none is found.
  join_collapse_limit: '1',
  // Whoever makes many rows at once waits for PostgreSQL to notice: without statistics of them it reads whole tables.
  autovacuum_naptime: '10s',
  jit: 'off',
}

type Launch = { options: EmbeddedPostgresOptions; cluster: ClusterOptions; port: number }
type Launched = { ok: true; server: TetheredProcess; port: number } | { ok: false; said: string }

const launch = async ({ options, cluster, port }: Launch): Promise<Launched> => {
  const settings = {
    ...defaults,
    ...(cluster.durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    ...options.settings,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    cluster_name: clusterName,
  }
  const [command = '', ...args] = [
    ...cluster.runAs.prefix,
    ...[cluster.binaries.postgres, '-D', cluster.cluster, '-p', String(port)],
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]
  const server = await spawnTethered({
    command,
    args,
    cwd: '/',
    env: postgresEnvironment(cluster.cluster),
    signal: 'INT',
    patienceSeconds: 30,
    ...(options.niceness === undefined ? {} : { niceness: options.niceness }),
    user: cluster.runAs.user,
  })
  let said = ''
  let ended = false
  void server.exited.then(() => {
    ended = true
  })
  server.stderr.on('data', (chunk) => {
    const text = String(chunk)
    said = `${said}${text}`.slice(-4000)
    for (const line of text.split('\n')) if (line.trim()) options.log?.(line)
  })
  server.stdout.resume()
  while (!ended) {
    const postmaster = await readPostmaster(cluster.cluster)
    if (postmaster?.pid === server.pid && postmaster.ready) return { ok: true, server, port }
    await pause(10)
  }
  return { ok: false, said: said.trim() }
}

/** Backends of a killed server may take a moment to notice and let go of its memory; a free port may be taken meanwhile. */
const launchPatiently = async (start: Omit<Launch, 'port'>): Promise<Extract<Launched, { ok: true }>> => {
  const wanted = start.options.port ?? 0
  for (let attempt = 1; ; attempt += 1) {
    const port = wanted === 0 ? await freePort() : wanted
    const launched = await launch({ ...start, port })
    if (launched.ok) return launched
    const { said } = launched
    const portTaken = said.includes('could not create any TCP/IP sockets')
    if (portTaken && wanted !== 0) {
      throw new StartError(
        'postgres-port-in-use',
        `Port ${wanted} is in use, so PostgreSQL cannot listen there. Set EMBEDDED_POSTGRES_PORT to another, or to 0 for a free one.`,
      )
    }
    const passing = portTaken || /pre-existing shared memory block|postmaster\.pid/.test(said)
    if (!passing || attempt === 20) throw new StartError('postgres-failed', `PostgreSQL did not start: ${said}`)
    await pause(250)
  }
}

const lockDataDirectory = async (dataDir: string): Promise<() => void> => {
  const lock = await takeLock(path.join(dataDir, 'postgres.lock'))
  if (lock.held) return lock.release
  throw new StartError(
    'data-directory-in-use',
    `${dataDir} is in use by process ${lock.pid}, since ${lock.since}. Stop that one first, or set DATA_DIR to another folder.`,
  )
}

/**
 * Starts the PostgreSQL that npm installed, on loopback, and makes its cluster where there is none. It ends with this
 * process, even when that is killed with `kill -9`.
 *
 * @returns the address of a database whose owner, a role without any privilege beyond it, is who the address names
 * @throws StartError `data-directory-in-use`, `data-directory-of-another-version`, `unsupported-platform`,
 *   `postgres-not-installed`, `no-user-for-postgres`, `postgres-port-in-use`, `postgres-failed`
 * @example
 * const postgres = await startEmbeddedPostgres({ dataDir: '.data' })
 * const client = new pg.Client(postgres.uri)
 */
export const startEmbeddedPostgres = async (options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  const dataDir = path.resolve(options.dataDir)
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const release = await lockDataDirectory(dataDir)
  try {
    const [binaries, runAs] = await Promise.all([findPostgres(), chooseRunAs(options.runAs)])
    // Another user has to pass through.
    if (runAs.user) await chmod(dataDir, 0o711)
    const cluster = path.join(dataDir, 'postgres')
    const use = await clearDataDirectory(cluster)
    const { secret: password, created } = await readOrCreateSecret(path.join(dataDir, 'postgres-password'))
    const start = { binaries, runAs, cluster, password, durable: options.durable ?? true }
    const fresh = !existsSync(path.join(cluster, 'PG_VERSION'))
    if (fresh) await createCluster(start)
    else {
      await checkVersion(cluster)
      if (use === 'recycled-pid') await rm(path.join(cluster, 'postmaster.pid'), { force: true })
      if (created) await resetPassword(start)
      await writeAccessRules(start)
    }
    const { server, port } = await launchPatiently({ options, cluster: start })
    const exited = server.exited.then(release)
    return {
      uri: `postgres://${appRole}:${password}@127.0.0.1:${port}/${appDatabase}`,
      port,
      pid: server.pid,
      mode: runAs.mode,
      fresh,
      exited,
      stop: async () => {
        await server.stop()
        await exited
      },
    }
  } catch (error) {
    release()
    throw error
  }
}
