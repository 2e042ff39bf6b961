import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { makeSigningKey } from '../signing/make-signing-key.ts'
import { appEnvironment, buildAdmin, openPayload, prepareDatabase } from './app-steps.ts'
import { awaitServer, openEmbedded } from './database-step.ts'
import { type Environment, readEnvironment } from './environment.ts'
import { openExport } from './export-step.ts'
import { keepTicksFast } from './keep-ticks-fast.ts'
import { takeLock } from './lock-file.ts'
import { createProgress, type Progress } from './progress.ts'
import { basePath, openFront, openReleases, type PublicState } from './public-side.ts'
import { readOrCreateSecret } from './secret-file.ts'
import { createShutdown, drain, type Shutdown } from './shutdown.ts'
import { signingKeyFile } from './signing-key-file.ts'
import { StartError } from './start-error.ts'

const levels = ['debug', 'info', 'warn', 'error'] as const
type Level = (typeof levels)[number]

const write = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const createLog =
  ({ LOG_LEVEL }: Environment) =>
  (level: Level, message: string): void => {
    if (levels.indexOf(level) >= levels.indexOf(LOG_LEVEL))
      write(`${new Date().toISOString()} ${level.padEnd(5)} ${message}`)
  }

/** One start at a time on a folder: it is what the embedded database and the copies of releases are in. */
const lockDataDirectory = async (dataDir: string, shutdown: Shutdown): Promise<void> => {
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const lock = await takeLock(path.join(dataDir, 'server.lock'))
  if (!lock.held) {
    throw new StartError(
      'already-running',
      `The app runs on ${dataDir} already: process ${lock.pid}, since ${lock.since}. ` +
        'Stop that one (Ctrl-C there), or set DATA_DIR and PORT to others for a second one.',
    )
  }
  await shutdown.add('lock', lock.release)
}

/** Who may sign in is printed once; from then on, only where it is written. */
const signIn = async (file: string): Promise<string[]> => {
  if (!existsSync(file)) return []
  const shown = `${file}.shown`
  if (existsSync(shown)) return [`  Sign in    with an account of ${file}`]
  const accounts = (await readFile(file, 'utf8')).trimEnd().split('\n')
  await writeFile(shown, '', { mode: 0o600 })
  return [
    '  Sign in    with one of these, printed only now and kept in',
    `             ${file} (for its owner only):`,
    ...accounts.map((line) => `             ${line}`),
  ]
}

type Run = { environment: Environment; progress: Progress; shutdown: Shutdown }

const run = async ({ environment, progress, shutdown }: Run): Promise<void> => {
  const log = createLog(environment)
  const dataDir = path.resolve(environment.DATA_DIR)
  const accounts = path.join(dataDir, 'demo-accounts.txt')
  await lockDataDirectory(dataDir, shutdown)

  const state: PublicState = { store: undefined, payload: () => undefined, started: false }
  const { server } = await openFront({ environment, state, log })
  const external = environment.DATABASE_URI
  const secrets = {
    payload: environment.PAYLOAD_SECRET ?? (await readOrCreateSecret(path.join(dataDir, 'payload-secret'))).secret,
    signing: environment.SIGNING_KEY ?? (await readOrCreateSecret(signingKeyFile(dataDir), makeSigningKey)).secret,
  }

  const step = { environment, shutdown, log }
  const databaseUri = external ?? (await progress.step('PostgreSQL', (tell) => openEmbedded(step, tell)))
  await progress.step('releases', async ({ detail }) => {
    state.store = await openReleases(databaseUri, { environment, state, log }, shutdown)
    detail(`${state.store.state().sites} sites are served`)
  })
  if (external) await progress.step('PostgreSQL', (tell) => awaitServer(external, shutdown, tell))
  const env = appEnvironment(environment, secrets, databaseUri)
  await progress.step('database', (tell) => prepareDatabase(env, step, tell))
  await state.store?.refresh()
  state.exporter = await openExport({ environment, databaseUri, basePath, shutdown, log })
  await progress.step('admin', (tell) => buildAdmin(step, tell))
  const payload = await progress.step('Payload', () => openPayload(env, step))
  state.payload = () => payload.current()?.target
  // Closed first when the app stops: what it passes on needs all the rest.
  await shutdown.add('front', () => drain(server))
  state.started = true

  const url = environment.SERVER_URL
  const demo = state.store?.site('pro-balances') !== undefined
  for (const line of [
    '',
    ...(demo ? [`  Open       ${url}`] : []),
    `  Admin      ${url}/admin`,
    `  API        ${url}/api/privacy/openapi.json`,
    ...(await signIn(accounts)),
    '',
    '  Ctrl-C stops everything.',
    '',
  ]) {
    progress.line(line)
  }
}

/**
 * Young objects die young here: without a bound, V8 takes 30 MB more for them under load, and keeps it. In so little room
 * one thread has collected before others are awake. The flags are read whenever that is to be done, so they may be set by
 * the program itself.
 */
const keepSmall = (): void => {
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--no-parallel-scavenge')
}

const main = async (): Promise<void> => {
  keepSmall()
  keepTicksFast()
  const since = performance.now()
  const shutdown = createShutdown({ onError: (name, error) => write(`  ${name}: ${String(error)}`) })
  let code = 0
  const stop = async (): Promise<void> => {
    if (shutdown.isStopping()) {
      // Asked twice: whatever still runs ends with this process.
      process.exit(130)
    }
    write('\n  Stopping; once more to stop at once.')
    await shutdown.run()
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())
  const progress = createProgress({ write })
  try {
    const environment = readEnvironment()
    await run({ environment, progress, shutdown })
    write(`  Ready in ${((performance.now() - since) / 1000).toFixed(1)} s.\n`)
  } catch (error) {
    if (shutdown.isStopping()) return
    code = 1
    process.stderr.write(
      `\n${error instanceof StartError ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
    )
    await shutdown.run()
    process.exit(code)
  }
}

void main()
