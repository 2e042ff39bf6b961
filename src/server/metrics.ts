import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { problemAnswer } from '../delivery/answer.ts'
import type { NodeHandler } from '../delivery/node-adapter.ts'
import { type Counters, requestKinds, statusClasses } from './counters.ts'
import type { Health } from './health.ts'

/** What there is to be known at the moment when somebody asks. */
export type MetricsState = {
  health: Health
  /** Bytes of published files in memory. */
  heldBytes: number
  /** Of the Payload process: restarts, requests that are passed on to it, and that wait to be. */
  restarts: number
  inside: number
  waiting: number
  /** Seconds since the epoch: when the database last answered, and when a release was last taken over; 0: never. */
  databaseAnswered: number
  releaseTaken: number
}

export type MetricsOptions = {
  counters: Counters
  state: () => MetricsState
  /** Who asks has to send it. Undefined: nobody has to. */
  token?: string | undefined
  /** Also those of Node: memory, processor, event loop. Default true. */
  ofNode?: boolean
}

export type Metrics = {
  answer: NodeHandler
  /** Notes how long a request took that was passed on. */
  observe: (seconds: number) => void
}

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

type Value = { name: string; help: string; value: (state: MetricsState) => number }
const yes = (is: boolean): number => (is ? 1 : 0)

const gauges: readonly Value[] = [
  { name: 'privacy_ready', help: 'What is published can be answered.', value: ({ health }) => yes(health.ready) },
  {
    name: 'privacy_payload_up',
    help: 'The Payload process runs.',
    value: ({ health }) => yes(health.parts.payload === 'up'),
  },
  {
    name: 'privacy_database_connected',
    help: 'The front process listens to PostgreSQL.',
    value: ({ health }) => yes(health.parts.database === 'connected'),
  },
  {
    name: 'privacy_copy_writable',
    help: 'The copy of releases on disk can be written.',
    value: ({ health }) => yes(health.parts.copy === 'writable'),
  },
  { name: 'privacy_sites', help: 'Sites that are served.', value: ({ health }) => health.parts.sites },
  {
    name: 'privacy_held_bytes',
    help: 'Bytes of published files that are held in memory.',
    value: ({ heldBytes }) => heldBytes,
  },
  {
    name: 'privacy_proxied_requests_in_progress',
    help: 'Requests that are passed on to the Payload process at the moment.',
    value: ({ inside }) => inside,
  },
  {
    name: 'privacy_proxied_requests_waiting',
    help: 'Requests that wait to be passed on.',
    value: ({ waiting }) => waiting,
  },
  {
    name: 'privacy_database_answered_timestamp_seconds',
    help: 'When PostgreSQL last answered what is published; the time since is how old it may be. 0: never.',
    value: ({ databaseAnswered }) => databaseAnswered,
  },
  {
    name: 'privacy_release_taken_timestamp_seconds',
    help: 'When this process last took over a release of any site. 0: never since it started.',
    value: ({ releaseTaken }) => releaseTaken,
  },
]

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

const mayAsk = (request: IncomingMessage, token: string | undefined): boolean => {
  if (token === undefined) return true
  const [, given = ''] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? []
  return timingSafeEqual(digest(given), digest(token))
}

/** Numbers that are counted anyway are only read here: a request of a published file costs no more than an addition. */
const addOwn = (registry: Registry, { counters, state }: MetricsOptions): Histogram => {
  const registers = [registry]
  for (const { name, help, value } of gauges) {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(value(state()))
      },
    })
  }
  new Counter({
    name: 'privacy_requests_total',
    help: 'Requests, by what they were for and the first digit of the status.',
    labelNames: ['class', 'status'],
    registers,
    collect() {
      this.reset()
      for (const kind of requestKinds)
        for (const [at, status] of statusClasses.entries())
          this.inc({ class: kind, status }, counters.requests[kind][at])
    },
  })
  new Counter({
    name: 'privacy_bodies_total',
    help: 'Bodies of published files that were answered from memory (hit), or read from elsewhere first (miss).',
    labelNames: ['cache'],
    registers,
    collect() {
      this.reset()
      this.inc({ cache: 'hit' }, counters.bodies.held)
      this.inc({ cache: 'miss' }, counters.bodies.read)
    },
  })
  new Counter({
    name: 'privacy_payload_restarts_total',
    help: 'Times that the Payload process was started again.',
    registers,
    collect() {
      this.reset()
      this.inc(state().restarts)
    },
  })
  return new Histogram({
    name: 'privacy_proxied_duration_seconds',
    help: 'Time from a request that is passed on to the end of its answer.',
    buckets,
    registers,
  })
}

const refuse = (response: ServerResponse, problem: Parameters<typeof problemAnswer>[0]): void => {
  const { status, headers, body } = problemAnswer(problem)
  response.writeHead(status, headers).end(body)
}

/**
 * Metrics in the text format of Prometheus. Labels are of a fixed few values: no site, no path, nothing of who asked.
 *
 * @example
 * const metrics = createMetrics({ counters, state })
 * createServer(metrics.answer)
 */
export const createMetrics = (options: MetricsOptions): Metrics => {
  const { token, ofNode = true } = options
  const registry = new Registry()
  const durations = addOwn(registry, options)
  if (ofNode) collectDefaultMetrics({ register: registry })

  const send = async (head: boolean, response: ServerResponse): Promise<void> => {
    const body = Buffer.from(await registry.metrics())
    response.writeHead(200, {
      'Content-Type': registry.contentType,
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    })
    response.end(head ? undefined : body)
  }

  return {
    observe: (seconds) => durations.observe(seconds),
    answer: (request, response) => {
      const head = request.method === 'HEAD'
      request.resume()
      if (!head && request.method !== 'GET') {
        refuse(response, { code: 'method-not-allowed', headers: ['Allow', 'GET, HEAD'] })
      } else if (!mayAsk(request, token)) {
        const body = head ? undefined : 'METRICS_TOKEN is to be sent as Authorization: Bearer …\n'
        response.writeHead(401, {
          'WWW-Authenticate': 'Bearer',
          'Content-Type': 'text/plain; charset=utf-8',
          'Cache-Control': 'no-store',
        })
        response.end(body)
      } else {
        send(head, response).catch(() => response.destroy())
      }
    },
  }
}
