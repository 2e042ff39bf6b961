import type { Server } from 'node:http'
import path from 'node:path'
import type { Pool } from 'pg'
import { withConsents } from '../consent/node-handler.ts'
import type { Consents } from '../consent/open-consents.ts'
import { problemAnswer } from '../delivery/answer.ts'
import type { DatabasePool } from '../delivery/database-pool.ts'
import { nodeHandler } from '../delivery/node-adapter.ts'
import { reservedFilesLater } from '../delivery/reserved-files.ts'
import { createResponder } from '../delivery/respond.ts'
import type { Source } from '../delivery/source.ts'
import { openStore, type Store } from '../delivery/store.ts'
import { demoPageFiles } from '../demo/page/pages.ts'
import { codeOf } from '../error-code.ts'
import { readSigningKey, type SigningKey } from '../signing/signing-key.ts'
import { type Counters, count, createCounters } from './counters.ts'
import type { Environment } from './environment.ts'
import type { ExportRunner } from './export-runner.ts'
import { createFront } from './front.ts'
import { type Health, healthOf } from './health.ts'
import type { Log } from './log.ts'
import { awayFromHome } from './loopback.ts'
import type { Metrics } from './metrics.ts'
import { moreWording } from './more-wording.ts'
import { servePages } from './page-files.ts'
import { createProxy, type ProxyTarget, type ReverseProxy } from './proxy.ts'
import { requestIdOf } from './request-id.ts'
import { logOwnFaults, logProxyFaults, logRequests } from './request-log.ts'
import { StartError } from './start-error.ts'
import { answerUnavailable } from './unavailable-page.ts'

export const basePath = '/api/privacy'
/** The site that the pages at `/` show. */
const demoSite = 'pro-balances'

/** Everything that is known while the app starts, piece by piece. */
export type PublicState = {
  store: Store | undefined
  payload: () => ProxyTarget | undefined
  /** How often the Payload process was started again. */
  restarts: () => number
  /** Undefined where nothing is exported. */
  exporter?: ExportRunner | undefined
  /** What receipts are signed with, once it is known. */
  signingKey: SigningKey | undefined
  started: boolean
  stopping: boolean
  /** Seconds since the epoch, 0 where never: PostgreSQL answered; a release was taken over. */
  databaseAnswered: number
  releaseTaken: number
}

export const startingState = (): PublicState => ({
  store: undefined,
  payload: () => undefined,
  restarts: () => 0,
  signingKey: undefined,
  started: false,
  stopping: false,
  databaseAnswered: 0,
  releaseTaken: 0,
})

/** Before there is a store: nothing is known, and nothing is said to be missing. */
const emptySource: Source = {
  ready: () => false,
  site: () => undefined,
  find: async () => undefined,
  release: async () => undefined,
  body: () => Promise.reject(new Error('Starting')),
  difference: async () => undefined,
  keys: () => [],
}

export type PublicOptions = {
  environment: Environment
  state: PublicState
  log: Log
}

/** Of one connection consents are written by, so that all that come meanwhile are the next commit; others look receipts up. */
const consentConnections = 3

/**
 * Takes consents into the database, as soon as its address and the key are known. What that needs is loaded with the first
 * request for it: a start does not wait for it, and who asks only for policies has the memory.
 */
export const openConsentLedger = (address: Promise<string>, { environment, state, log }: PublicOptions): Consents => {
  const pool = poolAt(address, state, { max: consentConnections, application_name: 'privacy-consents' })
  let away = false
  const load = async (): Promise<Consents> => {
    const { openConsents } = await import('../consent/open-consents.ts')
    return openConsents({
      query: async (query) => {
        const result = await pool.query(query)
        if (away) log('info', 'Consents are taken down again')
        away = false
        return result
      },
      source: sourceOf(state, undefined),
      key: () => state.signingKey,
      perMinute: environment.CONSENT_RATE,
      onError: (error) => {
        if (!away) log('warn', `Consents cannot be taken down: ${String(error)}`)
        away = true
      },
    })
  }
  let consents: Promise<Consents | undefined> | undefined
  const opened = (): Promise<Consents | undefined> => {
    consents ??= load().catch((error: unknown) => {
      log('error', `What takes consents down could not be loaded: ${String(error)}`)
      consents = undefined
      return undefined
    })
    return consents
  }
  return {
    answer: async (question) =>
      (await opened())?.answer(question) ?? problemAnswer({ code: 'unavailable', headers: ['Retry-After', '10'] }),
    close: async () => {
      await (await consents)?.close()
      await pool.end()
    },
  }
}

/** @throws where it is none; the environment was checked before */
export const signingKeyFrom = async (text: string): Promise<SigningKey> => {
  const read = await readSigningKey(text)
  if (!read.ok) throw new StartError('bad-environment', `The signing key cannot be used (${read.code}).`)
  return read.key
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

/** As the store is, once there is one; what it has in memory and what not is counted where that is asked for. */
const sourceOf = (state: PublicState, counters: Counters | undefined): Source => {
  const current = (): Source => state.store ?? emptySource
  const body: Source['body'] = (file, encoding) => current().body(file, encoding)
  return {
    ready: () => current().ready(),
    site: (slug) => current().site(slug),
    find: (slug) => current().find(slug),
    release: (slug, release) => current().release(slug, release),
    difference: (question) => current().difference(question),
    keys: () => current().keys(),
    body: counters
      ? (file, encoding) => {
          const found = body(file, encoding)
          if (found instanceof Promise) counters.bodies.read += 1
          else counters.bodies.held += 1
          return found
        }
      : body,
  }
}

type Wanted = { environment: Environment; state: PublicState; counters: Counters; health: () => Health }

/** What makes metrics of numbers is only loaded where they are wanted. */
const openMetrics = async (
  { environment, state, counters, health }: Wanted,
  load: ReverseProxy['load'],
): Promise<Metrics> => {
  const { createMetrics } = await import('./metrics.ts')
  return createMetrics({
    counters,
    token: environment.METRICS_TOKEN,
    state: () => ({
      ...load(),
      health: health(),
      heldBytes: state.store?.state().heldBytes ?? 0,
      restarts: state.restarts(),
      databaseAnswered: state.databaseAnswered,
      releaseTaken: state.releaseTaken,
    }),
  })
}

/** Notes how long the Payload process takes, whatever comes of it. */
const timed = ({ forward }: ReverseProxy, { observe }: Metrics): Pick<ReverseProxy, 'forward'> => ({
  forward: (request, response) => {
    const since = performance.now()
    response.once('close', () => observe((performance.now() - since) / 1000))
    forward(request, response)
  },
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
  consents,
}: PublicOptions & { consents: Pick<Consents, 'answer'> }): Promise<{ server: Server; port: number }> => {
  const { METRICS_PATH: metricsPath, LOG_LEVEL, SERVER_URL: serverUrl } = environment
  const counters = createCounters()
  const counted = metricsPath === undefined ? undefined : counters
  const source = sourceOf(state, counted)
  const reserved = reservedFilesLater(async () => {
    const { contractDocuments } = await import('../delivery/contract-documents.ts')
    return contractDocuments({ basePath })
  })
  const pages = servePages(demoPageFiles())
  const onError = logOwnFaults(log)
  const proxy = createProxy({
    target: () => state.payload(),
    serverUrl,
    onUnavailable: answerUnavailable,
    onFault: logProxyFaults(log),
    ending: () => state.stopping,
  })
  const health = () =>
    healthOf({
      payload: state.payload() ? 'up' : 'down',
      store: state.store?.state(),
      export: state.exporter?.state(),
      started: state.started,
      stopping: state.stopping,
    })
  const metrics = metricsPath && (await openMetrics({ environment, state, counters, health }, proxy.load))
  const published = nodeHandler({
    respond: createResponder({ source, reserved }),
    basePath,
    onAnswer: counted && ((status) => count(counted, 'published', status)),
    onError: (error, request, response) => {
      response.setHeader('X-Request-Id', requestIdOf(request))
      onError(error, request)
    },
  })
  const server = createFront({
    basePath,
    delivery: withConsents({
      answer: consents.answer,
      next: published,
      basePath,
      hops: environment.PROXY_HOPS,
      onAnswer: counted && ((status) => count(counted, 'consents', status)),
    }),
    pages: () => (source.site(demoSite) ? pages : undefined),
    proxy: metrics ? timed(proxy, metrics) : proxy,
    health,
    away: awayFromHome(serverUrl),
    metrics: metrics ? { path: metricsPath, answer: metrics.answer } : undefined,
    counters,
    onRequest: LOG_LEVEL === 'debug' ? logRequests(log) : undefined,
    onError,
  })
  server.once('close', () => proxy.close())
  const port = await listen(server, environment)
  return { server, port }
}

/**
 * A pool of the database as soon as its address is known; whoever asks before waits. It notes when the database answered
 * last: what is served is at most so old.
 */
const poolAt = (
  address: Promise<string>,
  state: PublicState,
  { max, application_name }: { max: number; application_name: string },
): DatabasePool & { end: () => Promise<void> } => {
  let open: Pool | undefined
  // Loaded when it is needed: what is on disk is answered for before.
  const known = address.then(async (connectionString) => {
    const { default: pg } = await import('pg')
    open = new pg.Pool({
      connectionString,
      max,
      connectionTimeoutMillis: 5_000,
      query_timeout: 30_000,
      keepAlive: true,
      application_name,
    })
    // A connection that nobody uses was lost: the next query takes another.
    open.on('error', () => undefined)
    return open
  })
  return {
    connect: async () => (await known).connect(),
    query: async (query) => {
      const result = await (await known).query(query)
      state.databaseAnswered = Date.now() / 1000
      return result
    },
    end: async () => open?.end(),
  }
}

/** What is published: answered from the copy on disk at once, and from the database as soon as there is one. */
export const openReleases = async (
  address: Promise<string>,
  { environment, state, log }: PublicOptions,
): Promise<{ store: Store; close: () => Promise<void> }> => {
  const pool = poolAt(address, state, { max: 4, application_name: 'privacy-front' })
  const store = await openStore({
    pool,
    folder: path.join(environment.DATA_DIR, 'releases'),
    memoryBudget: environment.MEMORY_BUDGET_MB * 1_000_000,
    patience: 0,
    moreWording,
    onChange: () => state.exporter?.request(),
    log: (level, message, fields) => {
      if (fields?.release !== undefined) state.releaseTaken = Date.now() / 1000
      log(level, message, fields)
    },
  })
  // Whether there is a page at `/` is asked of it.
  await store.find(demoSite)
  return {
    store,
    close: async () => {
      await store.close()
      await pool.end()
    },
  }
}
