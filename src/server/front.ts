import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { problemAnswer } from '../delivery/answer.ts'
import type { NodeHandler } from '../delivery/node-adapter.ts'
import type { Health } from './health.ts'
import type { ServePages } from './page-files.ts'
import type { ReverseProxy } from './proxy.ts'
import { codeOf } from './start-error.ts'

export type FrontOptions = {
  /** Of the public tree, without a slash at its end: `/api/privacy`. */
  basePath: string
  delivery: NodeHandler
  /** Undefined where the demo site is not there. */
  pages: () => ServePages | undefined
  proxy: Pick<ReverseProxy, 'forward'>
  health: () => Health
  /** With every request, where they are logged. */
  onRequest?: ((request: IncomingMessage, response: ServerResponse) => void) | undefined
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

const sendBadRequest = (request: IncomingMessage, response: ServerResponse): void => {
  const answer = problemAnswer({ code: 'bad-request', head: request.method === 'HEAD' })
  request.resume()
  response.writeHead(answer.status, answer.headers).end(answer.body)
}

/** Proxies may send the whole address (RFC 9112, 3.2.2); only the path counts. */
const pathOf = (url: string): string | undefined => {
  if (url.startsWith('/')) return url
  if (!URL.canParse(url)) return undefined
  const { protocol, pathname, search } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? `${pathname}${search}` : undefined
}

const isDecodable = (path: string): boolean => {
  if (!path.includes('%')) return true
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}

/** What is not HTTP, or too much of it, is told so in a word. */
const refuse = (error: Error, socket: Duplex): void => {
  if (!socket.writable || codeOf(error) === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const status =
    codeOf(error) === 'HPE_HEADER_OVERFLOW'
      ? '431 Request Header Fields Too Large'
      : codeOf(error) === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? '408 Request Timeout'
        : '400 Bad Request'
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

/**
 * The server that owns the port: it answers for what is published by itself, and passes all else on.
 *
 * @returns a server that does not listen yet
 */
export const createFront = (options: FrontOptions): Server => {
  const { basePath, delivery, pages, proxy, health, onRequest } = options
  const below = `${basePath}/`

  const other = (path: string, request: IncomingMessage, response: ServerResponse): void => {
    const query = path.indexOf('?')
    const name = query === -1 ? path : path.slice(0, query)
    const head = request.method === 'HEAD'
    const reads = head || request.method === 'GET'
    const demo = pages()
    if (name === basePath) {
      delivery(request, response)
    } else if (name === '/health' && reads) {
      const state = health()
      sendJson(response, state.ready ? 200 : 503, state, head)
    } else if (!isDecodable(name)) {
      sendBadRequest(request, response)
    } else if (demo?.(name, request, response)) {
      // It has answered.
    } else if (name === '/' && !demo && reads) {
      response.writeHead(302, { Location: '/admin', 'Content-Length': 0, 'Cache-Control': 'no-store' }).end()
    } else {
      proxy.forward(request, response)
    }
  }

  const server = createServer(
    {
      maxHeaderSize: 16 * 1024,
      headersTimeout: 20_000,
      // Pictures and files may be uploaded over a slow line.
      requestTimeout: 300_000,
      // Longer than a load balancer keeps a connection, so that it is never the one to be surprised.
      keepAliveTimeout: 72_000,
    },
    (request, response) => {
      onRequest?.(request, response)
      const path = pathOf(request.url ?? '/')
      if (path === undefined) {
        sendBadRequest(request, response)
        return
      }
      request.url = path
      if (path.startsWith(below)) delivery(request, response)
      else other(path, request, response)
    },
  )
  server.on('clientError', refuse)
  return server
}
