import path from 'node:path'
import { codeOf } from '../error-code.ts'
import { startEmbeddedPostgres } from './embedded-postgres.ts'
import type { Environment } from './environment.ts'
import type { Log } from './log.ts'
import type { Tell } from './progress.ts'
import type { Shutdown } from './shutdown.ts'
import { messageOf } from './start-error.ts'
import { supervise } from './supervise.ts'

export type DatabaseStep = {
  environment: Environment
  shutdown: Shutdown
  log: Log
}

/**
 * Starts the embedded PostgreSQL and keeps it running, on the same port, for as long as this process runs.
 *
 * @returns its address
 */
export const openEmbedded = async ({ environment, shutdown, log }: DatabaseStep, { detail }: Tell): Promise<string> => {
  let port = environment.EMBEDDED_POSTGRES_PORT
  const supervised = await supervise({
    start: () =>
      startEmbeddedPostgres({
        dataDir: environment.DATA_DIR,
        port,
        // What is asked of it is nearly all for the admin.
        niceness: environment.ADMIN_NICENESS,
        log: (line) => log('warn', line, { part: 'postgres' }),
      }),
    onAway: (reason) => log('warn', `PostgreSQL is away: ${reason}`),
    onBack: () => log('info', 'PostgreSQL is back'),
  })
  await shutdown.add('PostgreSQL', supervised.stop)
  const postgres = supervised.current()
  if (!postgres) throw new Error('PostgreSQL ended as soon as it had started')
  port = postgres.port
  detail(`${postgres.fresh ? 'made' : 'found'} in ${path.join(environment.DATA_DIR, 'postgres')}, port ${port}`)
  return postgres.uri
}

/** @returns why the server cannot be used at the moment, or nothing */
const tryConnection = async (uri: string): Promise<{ passing: boolean; reason: string } | undefined> => {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: uri, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select 1')
    return undefined
  } catch (error) {
    // A wrong password, role or database does not pass by waiting.
    return {
      passing: !/^(28|3D)/.test(codeOf(error) ?? ''),
      reason: messageOf(error) || (codeOf(error) ?? 'no answer'),
    }
  } finally {
    await client.end().catch(() => undefined)
  }
}

/**
 * Waits for a server of the operator's, for as long as it takes. Meanwhile what was published is answered from the copy.
 *
 * @throws where waiting would not help
 */
export const awaitServer = async (uri: string, shutdown: Shutdown, { at, detail }: Tell): Promise<void> => {
  for (;;) {
    const failure = await tryConnection(uri)
    if (!failure) break
    if (!failure.passing || shutdown.isStopping()) throw new Error(`DATABASE_URI cannot be used: ${failure.reason}`)
    at(`it does not answer (${failure.reason}); trying again`)
    await new Promise((resolve) => setTimeout(resolve, 2_000))
  }
  detail('at DATABASE_URI')
}
