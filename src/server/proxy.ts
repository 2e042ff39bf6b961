import { Agent, type ClientRequest, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream'
import { codeOf } from './start-error.ts'

export type ProxyTarget = { host: string; port: number }
export type ReverseProxy = {
  forward: (request: IncomingMessage, response: ServerResponse) => void
  close: () => void
}

export type ProxyOptions = {
  /** Undefined: nobody is there. */
  target: () => ProxyTarget | undefined
  /** Address under which browsers reach us: its protocol is passed on, since TLS may have ended before us. */
  serverUrl: string
  /** Answers where the target cannot. */
  onUnavailable: (request: IncomingMessage, response: ServerResponse) => void
}

/** Of one connection only (RFC 9110, 7.6.1), beside those that the header Connection names. */
const hopByHop = [
  ...['connection', 'keep-alive', 'proxy-connection', 'proxy-authenticate', 'proxy-authorization'],
  ...['te', 'trailer', 'transfer-encoding', 'upgrade'],
]

/** What only we may say; a client that sends it is pretending. */
const ours = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-port', 'x-forwarded-proto', 'x-real-ip']

const named = (header: string | string[] | undefined): string[] =>
  String(header ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())

type Headers = Record<string, string | string[]>

const without = (headers: IncomingMessage['headers'], names: readonly string[]): Headers => {
  const drop = new Set([...hopByHop, ...named(headers.connection), ...names])
  const kept: Headers = {}
  for (const [name, value] of Object.entries(headers)) if (value !== undefined && !drop.has(name)) kept[name] = value
  return kept
}

/** As Next's own requests between its parts are never to come from outside. */
const internal = [
  'x-middleware-subrequest',
  'x-middleware-rewrite',
  'x-middleware-next',
  'x-invoke-path',
  'x-matched-path',
]

const requestHeaders = (request: IncomingMessage, serverUrl: string): Headers => {
  const { host = '' } = request.headers
  const known = new URL(serverUrl)
  const headers: Headers = {
    ...without(request.headers, [...ours, ...internal]),
    'x-forwarded-for': request.socket.remoteAddress ?? '',
    'x-forwarded-host': host,
    'x-forwarded-proto': host === known.host ? known.protocol.slice(0, -1) : 'http',
  }
  if (request.headers['transfer-encoding'] !== undefined) headers['transfer-encoding'] = 'chunked'
  return headers
}

/** Repeating it does no harm, and no part of it was read. */
const mayRepeat = (request: IncomingMessage): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') &&
  request.headers['content-length'] === undefined &&
  request.headers['transfer-encoding'] === undefined

/**
 * Passes requests on to the Payload process. Host stays; X-Forwarded-* is replaced, since Next compares it with Origin.
 */
export const createProxy = ({ target, serverUrl, onUnavailable }: ProxyOptions): ReverseProxy => {
  const agent = new Agent({ keepAlive: true, maxSockets: 256, maxFreeSockets: 16, scheduling: 'lifo' })

  const fail = (request: IncomingMessage, response: ServerResponse): void => {
    if (response.headersSent) response.destroy()
    else onUnavailable(request, response)
  }

  const answer = (upstream: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(upstream.statusCode ?? 502, upstream.statusMessage, without(upstream.headers, []))
    pipeline(upstream, response, () => undefined)
  }

  const forward = (request: IncomingMessage, response: ServerResponse, repeated = false): void => {
    const to = target()
    if (!to) {
      fail(request, response)
      return
    }
    let upstream: ClientRequest
    try {
      upstream = httpRequest({
        ...to,
        agent,
        method: request.method,
        path: request.url,
        headers: requestHeaders(request, serverUrl),
        setHost: false,
      })
    } catch {
      // A path or header that node:http will not send.
      response.writeHead(400, { 'Content-Length': 0 }).end()
      return
    }
    upstream.on('response', (message) => answer(message, response))
    upstream.on('error', (error) => {
      // It closed a connection that it had kept, at the moment that we used it.
      const stale = upstream.reusedSocket && codeOf(error) === 'ECONNRESET'
      if (stale && !repeated && mayRepeat(request) && !response.headersSent) forward(request, response, true)
      else fail(request, response)
    })
    response.once('close', () => {
      if (!response.writableFinished) upstream.destroy()
    })
    if (mayRepeat(request)) upstream.end()
    else pipeline(request, upstream, () => undefined)
  }

  return { forward: (request, response) => forward(request, response), close: () => agent.destroy() }
}
