import type { IncomingMessage } from 'node:http'
import { requestIdOf } from './request-id.ts'

/** Of one connection only (RFC 9110, 7.6.1), beside those that the header Connection names. */
const hopByHop = [
  ...['connection', 'keep-alive', 'proxy-connection', 'proxy-authenticate', 'proxy-authorization'],
  ...['te', 'trailer', 'transfer-encoding', 'upgrade', 'http2-settings'],
]

/** What only we may say; a client that sends it is pretending. */
const ours = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-port', 'x-forwarded-proto', 'x-real-ip']

/** As Next's own requests between its parts are never to come from outside. */
const internal = [
  'x-middleware-subrequest',
  'x-middleware-rewrite',
  'x-middleware-next',
  'x-invoke-path',
  'x-matched-path',
]

/** What tells where a message ends and whom it is for: no client has it left out by naming it in Connection. */
const kept = ['content-length', 'host']

const named = (header: string | undefined): string[] =>
  (header ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => !kept.includes(name))

type Headers = Record<string, string | string[]>

const without = (headers: IncomingMessage['headers'], names: readonly string[]): Headers => {
  const drop = new Set([...hopByHop, ...named(headers.connection), ...names])
  const rest: Headers = {}
  for (const [name, value] of Object.entries(headers)) if (value !== undefined && !drop.has(name)) rest[name] = value
  return rest
}

/** Whether it has a body, be it an empty one. */
export const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined

/**
 * The headers that a request is passed on with. Host stays; X-Forwarded-* is replaced, since Next compares it with
 * Origin. A body ends where it ended for us: by the length that was checked, or in chunks of ours.
 *
 * @param serverUrl address under which browsers reach us: its protocol is passed on, since TLS may have ended before us
 */
export const forwardedHeaders = (request: IncomingMessage, serverUrl: string): Headers => {
  const { host = '' } = request.headers
  const known = new URL(serverUrl)
  const headers: Headers = {
    // What was expected (100-continue) was answered by us.
    ...without(request.headers, [...ours, ...internal, 'expect']),
    'x-forwarded-for': request.socket.remoteAddress ?? '',
    'x-forwarded-host': host,
    'x-forwarded-proto': host === known.host ? known.protocol.slice(0, -1) : 'http',
    'x-request-id': requestIdOf(request),
  }
  if (request.headers['transfer-encoding'] !== undefined) {
    delete headers['content-length']
    headers['transfer-encoding'] = 'chunked'
  }
  return headers
}

/** The headers that an answer is passed back with. */
export const returnedHeaders = (answer: IncomingMessage, request: IncomingMessage): Headers => ({
  ...without(answer.headers, []),
  'x-request-id': requestIdOf(request),
})
