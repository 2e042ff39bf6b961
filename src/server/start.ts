import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { makeSigningKey } from '../signing/make-signing-key.ts'
import { type Environment, readEnvironment } from './environment.ts'
import { keepTicksFast } from './keep-ticks-fast.ts'
import { takeLock } from './lock-file.ts'
import { createLog, type Log } from './log.ts'
import { createProgress, type Progress } from './progress.ts'
import { createLogProgress } from './progress-log.ts'
import { basePath, openConsentLedger, openFront, openReleases, signingKeyFrom, startingState } from './public-side.ts'
import { sayReady } from './say-ready.ts'
import { onOneLine, scrub } from './scrub.ts'
import { readOrCreateSecret } from './secret-file.ts'
import { createShutdown, farewell, type Shutdown } from './shutdown.ts'
import { signingKeyFile } from './signing-key-file.ts'
import { StartError } from './start-error.ts'

const write = (line: string): void => {
  process.stdout.write(`${line}\n`)
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

/** Where programs read the log, all that is said is of it; people are told as people read. */
const openProgress = ({ LOG_FORMAT }: Environment, log: Log): Progress =>
  LOG_FORMAT === 'json' ? createLogProgress(log) : createProgress({ write: (line) => write(onOneLine(line)) })

/** How long a start waits for the database before it goes on with the copy on disk. */
const patience = 10_000
const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref())

/** A value that somebody gives later. */
const later = <Value>() => {
  let resolve: (value: Value) => void = () => undefined
  const promise = new Promise<Value>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}

type Run = { environment: Environment; log: Log; progress: Progress; shutdown: Shutdown }

const run = async ({ environment, log, progress, shutdown }: Run): Promise<void> => {
  const dataDir = path.resolve(environment.DATA_DIR)
  const accounts = path.join(dataDir, 'demo-accounts.txt')
  await lockDataDirectory(dataDir, shutdown)

  const state = startingState()
  const database = later<string>()
  const releases = await openReleases(database.promise, { environment, state, log })
  state.store = releases.store
  const consents = openConsentLedger(database.promise, { environment, state, log })
  const { server } = await openFront({ environment, state, log, consents })
  // Not before the port is open.
  const [{ appEnvironment, buildAdmin, openPayload, prepareDatabase }, { awaitServer, openEmbedded }, { openExport }] =
    await Promise.all([import('./app-steps.ts'), import('./database-step.ts'), import('./export-step.ts')])
  const external = environment.DATABASE_URI
  const secrets = {
    payload: environment.PAYLOAD_SECRET ?? (await readOrCreateSecret(path.join(dataDir, 'payload-secret'))).secret,
    signing: environment.SIGNING_KEY ?? (await readOrCreateSecret(signingKeyFile(dataDir), makeSigningKey)).secret,
  }

  const step = { environment, shutdown, log }
  const databaseUri = external ?? (await progress.step('PostgreSQL', (tell) => openEmbedded(step, tell)))
  database.resolve(databaseUri)
  await shutdown.add('releases', releases.close)
  await shutdown.add('consents', consents.close)
  state.signingKey = await signingKeyFrom(secrets.signing)
  await progress.step('releases', async ({ detail }) => {
    await Promise.race([releases.store.refresh().catch(() => undefined), pause(patience)])
    detail(`${releases.store.state().sites} sites are served`)
  })
  if (external) await progress.step('PostgreSQL', (tell) => awaitServer(external, shutdown, tell))
  const env = appEnvironment(environment, secrets, databaseUri)
  const openDatabase = async (): Promise<void> => {
    await progress.step('database', (tell) => prepareDatabase(env, step, tell))
    await releases.store.refresh()
    state.exporter = await openExport({ environment, databaseUri, basePath, shutdown, log })
  }
  // The first time both take long, and neither needs the other.
  await Promise.all([openDatabase(), progress.step('admin', (tell) => buildAdmin(step, tell))])
  const payload = await progress.step('Payload', () => openPayload(env, step))
  state.payload = () => payload.current()?.target
  state.restarts = payload.restarts
  // Closed first when the app stops: what it passes on needs all the rest.
  await shutdown.add('front', () => {
    state.stopping = true
    return farewell({ server, delay: environment.SHUTDOWN_DELAY * 1000 })
  })
  state.started = true
  await sayReady({ environment, progress, log, accounts, demo: releases.store.site('pro-balances') !== undefined })
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

/** Whatever stopped a start, on standard error: for people in words, for programs as an entry like any other. */
const sayFailure = (error: unknown): void => {
  const words = error instanceof StartError ? error.message : error instanceof Error ? error.stack : String(error)
  const lines = String(words).split('\n').map(scrub)
  if (process.env.LOG_FORMAT !== 'json') {
    process.stderr.write(`\n${lines.join('\n')}\n`)
    return
  }
  const log = createLog({ level: 'error', format: 'json', write: (line) => process.stderr.write(`${line}\n`) })
  log('error', lines.join('\n'), { code: error instanceof StartError ? error.code : 'start-failed' })
}

const main = async (): Promise<void> => {
  keepSmall()
  keepTicksFast()
  const since = performance.now()
  /** Until the configuration is read, there is nothing to say but what is wrong with it. */
  let say = (_words: string): void => undefined
  const shutdown = createShutdown({ onError: (name, error) => say(`  ${name}: ${String(error)}`) })
  let code = 0
  const stop = async (): Promise<void> => {
    if (shutdown.isStopping()) {
      // Asked twice: whatever still runs ends with this process.
      process.exit(130)
    }
    say('\n  Stopping; once more to stop at once.')
    await shutdown.run()
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())
  try {
    const environment = readEnvironment()
    const { LOG_LEVEL: level, LOG_FORMAT: format } = environment
    const log = createLog({ level, format, write })
    say = format === 'json' ? (words) => log('info', words.trim()) : write
    const progress = openProgress(environment, log)
    await run({ environment, log, progress, shutdown })
    say(`  Ready in ${((performance.now() - since) / 1000).toFixed(1)} s.\n`)
  } catch (error) {
    if (shutdown.isStopping()) return
    code = 1
    sayFailure(error)
    await shutdown.run()
    process.exit(code)
  }
}

void main()
