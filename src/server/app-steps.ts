import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { buildFingerprint, isBuilt, rememberBuild } from './admin-build.ts'
import type { Environment } from './environment.ts'
import { takeLock } from './lock-file.ts'
import type { Log } from './log.ts'
import { nextProgram, type PayloadProcess, startPayload } from './payload-process.ts'
import type { Tell } from './progress.ts'
import { projectRoot } from './project-root.ts'
import { runProgram } from './run-program.ts'
import type { Shutdown } from './shutdown.ts'
import { StartError } from './start-error.ts'
import { type Supervised, supervise } from './supervise.ts'

export type AppStep = {
  shutdown: Shutdown
  log: Log
}

/**
 * The editor's packages choose their build by a top-level `await import(…)`, which Node 20 never finishes when it is
 * busy; with this condition they are their production build from the start.
 */
const productionBuilds = '--conditions=production'

/** What the programs that make up the app are told. */
export const appEnvironment = (
  environment: Environment,
  secrets: { payload: string; signing: string },
  databaseUri: string,
): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  NODE_OPTIONS: [process.env.NODE_OPTIONS, productionBuilds].filter(Boolean).join(' '),
  DATABASE_URI: databaseUri,
  DATABASE_POOL: String(environment.DATABASE_POOL),
  PAYLOAD_SECRET: secrets.payload,
  SIGNING_KEY: secrets.signing,
  SERVER_URL: environment.SERVER_URL,
  DATA_DIR: path.resolve(environment.DATA_DIR),
  DEMO: String(environment.DEMO),
})

/** Migrates the database and, where it is empty, loads the demo. */
export const prepareDatabase = async (
  env: NodeJS.ProcessEnv,
  { shutdown }: AppStep,
  { at, line }: Tell,
): Promise<void> => {
  const program = await runProgram({
    name: 'prepare',
    command: process.execPath,
    // Payload runs queries of one connection side by side, which its driver only warns about so far.
    args: ['--no-deprecation', path.join('dist', 'prepare', 'prepare.js')],
    cwd: projectRoot,
    env,
    onLine: (said) => {
      at(said)
      line(said)
    },
  })
  await shutdown.add('preparation', program.stop)
  await program.done
}

/** Two starts may find the same build out of date; one makes it, the other waits and finds it made. */
const lockBuild = async ({ shutdown }: Pick<AppStep, 'shutdown'>, { at }: Tell): Promise<() => void> => {
  const folder = path.join(projectRoot, '.next', 'cache')
  await mkdir(folder, { recursive: true })
  for (;;) {
    const lock = await takeLock(path.join(folder, 'build.lock'))
    if (lock.held) return lock.release
    if (shutdown.isStopping()) throw new StartError('stopping', 'Stopped while another process was building.')
    at(`process ${lock.pid} is building it`)
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

/** Builds the admin where its build is missing, or was made from something else than what is there now. */
export const buildAdmin = async ({ shutdown }: Pick<AppStep, 'shutdown'>, tell: Tell): Promise<void> => {
  const release = await lockBuild({ shutdown }, tell)
  try {
    const fingerprint = await buildFingerprint(projectRoot)
    if (await isBuilt(projectRoot, fingerprint)) {
      tell.detail('up to date')
      return
    }
    tell.line('building the admin; a minute or two, the first time only')
    const program = await runProgram({
      name: 'build',
      command: process.execPath,
      args: [nextProgram, 'build'],
      cwd: projectRoot,
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      onLine: tell.at,
    })
    await shutdown.add('build', program.stop)
    await program.done
    await rememberBuild(projectRoot, fingerprint)
    tell.detail('built')
  } finally {
    release()
  }
}

/** Starts the admin and its API, and keeps them running. */
export const openPayload = async (
  env: NodeJS.ProcessEnv,
  { environment, shutdown, log }: AppStep & { environment: Pick<Environment, 'ADMIN_NICENESS'> },
): Promise<Supervised<PayloadProcess>> => {
  const supervised = await supervise({
    start: () =>
      startPayload({
        env,
        niceness: environment.ADMIN_NICENESS,
        log: (line, level) => log(level, line, { part: 'payload' }),
      }),
    onAway: (reason) => log('warn', `The admin is away: ${reason}`),
    onBack: () => log('info', 'The admin is back'),
  })
  await shutdown.add('Payload', supervised.stop)
  return supervised
}
