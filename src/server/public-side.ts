import type { Server } from 'node:http'
import path from 'node:path'
import pg from 'pg'
import { contractDocuments } from '../delivery/contract-documents.ts'
import { nodeHandler } from '../delivery/node-adapter.ts'
import { reservedFiles } from '../delivery/reserved-files.ts'
import { createResponder } from '../delivery/respond.ts'
import type { Source } from '../delivery/source.ts'
import { openStore, type Store } from '../delivery/store.ts'
import { demoPageFiles } from '../demo/page/pages.ts'
import type { Environment } from './environment.ts'
import type { ExportRunner } from './export-runner.ts'
import { createFront } from './front.ts'
import { healthOf } from './health.ts'
import { servePages } from './page-files.ts'
import { createProxy, type ProxyTarget } from './proxy.ts'
import type { Shutdown } from './shutdown.ts'
import { codeOf, StartError } from './start-error.ts'
import { answerUnavailable } from './unavailable-page.ts'

export const basePath = '/api/privacy'
/** The site that the pages at `/` show. */
const demoSite = 'pro-balances'

/** Everything that is known while the app starts, piece by piece. */
export type PublicState = {
  store: Store | undefined
  payload: () => ProxyTarget | undefined
  /** Undefined where nothing is exported. */
  exporter?: ExportRunner | undefined
  started: boolean
}

/** Before there is a store: nothing is known, and nothing is said to be missing. */
const emptySource: Source = {
  ready: () => false,
  site: () => undefined,
  release: async () => undefined,
  body: () => Promise.reject(new Error('Starting')),
  difference: async () => undefined,
  keys: () => [],
}

export type PublicOptions = {
  environment: Environment
  state: PublicState
  log: (level: 'debug' | 'info' | 'warn', message: string) => void
}

const listen = (server: Server, { PORT, HOST }: Environment): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const code = codeOf(error)
      if (code === 'EADDRINUSE') {
        reject(
          new StartError(
            'port-in-use',
            `Port ${PORT} is in use. Stop what uses it, or set PORT to another: PORT=${PORT + 1} npm start`,
          ),
        )
      } else if (code === 'EACCES') {
        reject(
          new StartError(
            'port-not-allowed',
            `Port ${PORT} is not for this user to listen on. Set PORT to one above 1023.`,
          ),
        )
      } else if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
        reject(new StartError('host-not-here', `HOST=${HOST ?? ''} is no address of this machine.`))
      } else reject(error)
    })
    server.listen(PORT, HOST, () => {
      const address = server.address()
      resolve(address && typeof address === 'object' ? address.port : PORT)
    })
  })

/**
 * Takes the port, before anything that takes long: from now on whatever is published and known is answered, and all else
 * is asked to wait.
 *
 * @returns the server, and the port that it listens on
 */
export const openFront = async ({
  environment,
  state,
  log,
}: PublicOptions): Promise<{ server: Server; port: number }> => {
  const source: Source = {
    ready: () => (state.store ?? emptySource).ready(),
    site: (slug) => (state.store ?? emptySource).site(slug),
    release: (slug, release) => (state.store ?? emptySource).release(slug, release),
    body: (file, encoding) => (state.store ?? emptySource).body(file, encoding),
    difference: (question) => (state.store ?? emptySource).difference(question),
    keys: () => (state.store ?? emptySource).keys(),
  }
  const reserved = reservedFiles(() => contractDocuments({ basePath }))
  const pages = servePages(demoPageFiles())
  const proxy = createProxy({
    target: () => state.payload(),
    serverUrl: environment.SERVER_URL,
    onUnavailable: answerUnavailable,
  })
  const server = createFront({
    basePath,
    delivery: nodeHandler({ respond: createResponder({ source, reserved }), basePath }),
    pages: () => (source.site(demoSite) ? pages : undefined),
    proxy,
    health: () =>
      healthOf({
        payload: state.payload() ? 'up' : 'down',
        store: state.store?.state(),
        export: state.exporter?.state(),
        started: state.started,
      }),
    onRequest: environment.LOG_LEVEL === 'debug' ? ({ method, url }) => log('debug', `${method} ${url}`) : undefined,
  })
  server.once('close', () => proxy.close())
  const port = await listen(server, environment)
  return { server, port }
}

/** Opens what is published: the copy on disk at once, the database as soon as it answers. */
export const openReleases = async (
  databaseUri: string,
  { environment, state, log }: PublicOptions,
  shutdown: Shutdown,
): Promise<Store> => {
  const pool = new pg.Pool({
    connectionString: databaseUri,
    max: 4,
    connectionTimeoutMillis: 5_000,
    query_timeout: 30_000,
    keepAlive: true,
    application_name: 'privacy-front',
  })
  // A connection that nobody uses was lost: the next query takes another.
  pool.on('error', () => undefined)
  const store = await openStore({
    pool,
    folder: path.join(environment.DATA_DIR, 'releases'),
    memoryBudget: environment.MEMORY_BUDGET_MB * 1_000_000,
    log,
    onChange: () => state.exporter?.request(),
  })
  await shutdown.add('releases', async () => {
    await store.close()
    await pool.end()
  })
  return store
}
