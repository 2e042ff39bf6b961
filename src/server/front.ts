import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { problemAnswer } from '../delivery/answer.ts'
import type { NodeHandler } from '../delivery/node-adapter.ts'
import { type Counters, count, countAtEnd, createCounters, type RequestKind } from './counters.ts'
import type { Health } from './health.ts'
import { type FrontLimits, frontLimits } from './limits.ts'
import type { ServePages } from './page-files.ts'
import type { ReverseProxy } from './proxy.ts'
import { endConnection, refuseConnection } from './refuse-connection.ts'
import { faultOf, passedMethods, type RequestFault } from './request-faults.ts'
import { requestIdOf } from './request-id.ts'

export type FrontOptions = {
  /** Of the public tree, without a slash at its end: `/api/privacy`. */
  basePath: string
  delivery: NodeHandler
  /** Undefined where the demo site is not there. */
  pages: () => ServePages | undefined
  proxy: Pick<ReverseProxy, 'forward'>
  health: () => Health
  /** Where a browser is sent that opened the app under another name: see `loopback.ts`. */
  away?: (request: IncomingMessage) => string | undefined
  /** Where they are wanted: the path that they are at, and what answers there. */
  metrics?: { path: string; answer: NodeHandler } | undefined
  counters?: Counters
  /** With every request, where they are logged. */
  onRequest?: ((request: IncomingMessage, response: ServerResponse) => void) | undefined
  /** With what this process could not answer by a fault of its own. */
  onError?: (error: unknown, request: IncomingMessage) => void
  limits?: Partial<FrontLimits>
}

const sendJson = (response: ServerResponse, status: number, value: unknown, head: boolean): void => {
  const body = Buffer.from(JSON.stringify(value))
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(head ? undefined : body)
}

const codes = { 400: 'bad-request', 405: 'method-not-allowed', 431: 'bad-request', 500: 'internal-error' } as const

type Refusal = Omit<RequestFault, 'status'> & { status: keyof typeof codes }

/** Connections of those who are not understood. */
const ended = new WeakSet<Socket>()

/** Says why, and ends the connection: what else comes on it, or came already, is not listened to. */
const sendRefusal = (request: IncomingMessage, response: ServerResponse, { status, detail }: Refusal): void => {
  const answer = problemAnswer({
    code: codes[status],
    detail,
    headers: [
      ...['X-Request-Id', requestIdOf(request), 'Connection', 'close'],
      ...(status === 405 ? ['Allow', passedMethods.join(', ')] : []),
    ],
    head: request.method === 'HEAD',
  })
  ended.add(request.socket)
  request.resume()
  response.writeHead(status, answer.headers).end(answer.body)
}

/** Proxies may send the whole address (RFC 9112, 3.2.2); only the path counts. */
const pathOf = (url: string): string | undefined => {
  if (url.startsWith('/')) return url
  if (!URL.canParse(url)) return undefined
  const { protocol, pathname, search } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? `${pathname}${search}` : undefined
}

/**
 * Lets those go who do not read what they asked for. One look at all of them now and then: a timer for each connection
 * would be wound up again at every read and write, for the sake of next to nobody.
 */
const letStalledGo = (server: Server, { stallTimeout, connectionsCheckingInterval }: FrontLimits): void => {
  const connections = new Set<Socket>()
  server.on('connection', (socket) => {
    connections.add(socket)
    socket.once('close', () => connections.delete(socket))
  })
  const looking = setInterval(() => {
    for (const socket of connections) if (socket.writableLength > 0 && !socket.timeout) socket.setTimeout(stallTimeout)
  }, connectionsCheckingInterval)
  looking.unref()
  server.once('close', () => clearInterval(looking))
}

/**
 * The server that owns the port: it answers for what is published by itself, and passes all else on.
 *
 * @returns a server that does not listen yet
 */
export const createFront = (options: FrontOptions): Server => {
  const { basePath, delivery, pages, proxy, health, away, metrics, onRequest, onError } = options
  const counters = options.counters ?? createCounters()
  const limits = { ...frontLimits, ...options.limits }
  const below = `${basePath}/`

  /** @returns what the request was for */
  const answer = (request: IncomingMessage, response: ServerResponse): RequestKind => {
    if (ended.has(request.socket)) return 'refused'
    const path = pathOf(request.url ?? '/')
    if (path === undefined) {
      sendRefusal(request, response, { status: 400, detail: 'This is no address of ours.' })
      return 'refused'
    }
    request.url = path
    const query = path.indexOf('?')
    const name = query === -1 ? path : path.slice(0, query)
    if (name === basePath || name.startsWith(below)) {
      delivery(request, response)
      return 'published'
    }
    const fault = faultOf(request, name, limits.maxHeaders)
    if (fault) {
      sendRefusal(request, response, fault)
      return 'refused'
    }
    const head = request.method === 'HEAD'
    const reads = head || request.method === 'GET'
    const demo = pages()
    if (name === '/health' && reads) {
      const state = health()
      sendJson(response, state.ready ? 200 : 503, state, head)
      return 'health'
    }
    if (name === metrics?.path) {
      metrics.answer(request, response)
      return 'metrics'
    }
    if (demo?.(name, request, response)) return 'pages'
    if (name === '/' && !demo && reads) {
      response.writeHead(302, { Location: '/admin', 'Content-Length': 0, 'Cache-Control': 'no-store' }).end()
      return 'pages'
    }
    const home = away?.(request)
    if (home !== undefined) {
      response.writeHead(307, { Location: `${home}${path}`, 'Content-Length': 0, 'Cache-Control': 'no-store' }).end()
      return 'pages'
    }
    proxy.forward(request, response)
    return 'proxied'
  }

  const server = createServer(
    {
      maxHeaderSize: limits.maxHeaderSize,
      headersTimeout: limits.headersTimeout,
      requestTimeout: limits.requestTimeout,
      connectionsCheckingInterval: limits.connectionsCheckingInterval,
      keepAliveTimeout: limits.keepAliveTimeout,
    },
    (request, response) => {
      try {
        onRequest?.(request, response)
        // Most are for what is published, and counted by who answers them.
        if (request.method === 'GET' && request.url?.startsWith(below)) {
          delivery(request, response)
          return
        }
        request.socket.setTimeout(limits.stallTimeout)
        const kind = answer(request, response)
        if (kind !== 'published') countAtEnd(counters, kind, response)
      } catch (error) {
        onError?.(error, request)
        if (response.headersSent) response.destroy()
        else sendRefusal(request, response, { status: 500, detail: 'This is our fault; it was logged.' })
      }
    },
  )
  server.maxHeadersCount = limits.maxHeaders
  server.maxConnections = limits.maxConnections
  letStalledGo(server, limits)
  server.on('clientError', (error, socket) => {
    const status = refuseConnection(error, socket)
    if (status !== undefined) count(counters, 'refused', status)
  })
  server.on('connect', (_request, socket) => {
    socket.on('error', () => undefined)
    endConnection(socket, 405)
    count(counters, 'refused', 405)
  })
  return server
}
