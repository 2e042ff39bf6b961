import { Agent, type ClientRequest, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import { codeOf } from '../error-code.ts'
import { frontLimits } from './limits.ts'
import { forwardedHeaders, hasBody, returnedHeaders } from './proxy-headers.ts'
import { requestIdOf } from './request-id.ts'
import { createWaitingRoom, type WaitingRoom } from './waiting-room.ts'

export type ProxyTarget = { host: string; port: number }
export type ReverseProxy = {
  forward: (request: IncomingMessage, response: ServerResponse) => void
  /** Requests that are passed on at the moment, and that wait to be. */
  load: () => { inside: number; waiting: number }
  close: () => void
}

/** Why a request was not answered as the target would have, or not as it should have. */
export type ProxyFault = 'busy' | 'broken' | 'late' | 'not-sendable' | 'failed'

export type ProxyOptions = {
  /** Undefined: nobody is there. */
  target: () => ProxyTarget | undefined
  /** Address under which browsers reach us: its protocol is passed on, since TLS may have ended before us. */
  serverUrl: string
  /** Answers where the target cannot. */
  onUnavailable: (request: IncomingMessage, response: ServerResponse) => void
  onFault?: (fault: ProxyFault, request: IncomingMessage, error?: unknown) => void
  /** For those that only read, and for those with a body, which may take long to arrive and are not to keep readers out. */
  rooms?: { reading: WaitingRoom; writing: WaitingRoom }
  /** Whether no more requests are wanted on a connection. */
  ending?: () => boolean
  limits?: { stallTimeout: number; answerTimeout: number }
}

/** Repeating it does no harm, and no part of it was read. */
const mayRepeat = (request: IncomingMessage): boolean =>
  (request.method === 'GET' || request.method === 'HEAD') && !hasBody(request)

const patience = 15_000
const ownRooms = () => ({
  reading: createWaitingRoom({ places: 128, seats: 256, patience }),
  writing: createWaitingRoom({ places: 64, seats: 128, patience }),
})

type Passage = { request: IncomingMessage; response: ServerResponse; leave: () => void; repeated: boolean }

/**
 * Passes requests on to the Payload process, only so many at a time. Its slowness is not ours: who waits too long, or
 * finds too many waiting, is told to come back.
 */
export const createProxy = (options: ProxyOptions): ReverseProxy => {
  const { target, serverUrl, onUnavailable, onFault, rooms = ownRooms(), limits = frontLimits } = options
  const ending = options.ending ?? (() => false)
  const agent = new Agent({ keepAlive: true, maxFreeSockets: 16, scheduling: 'lifo' })

  const fail = (request: IncomingMessage, response: ServerResponse): void => {
    if (response.destroyed) return
    if (response.headersSent) {
      response.destroy()
      return
    }
    response.setHeader('X-Request-Id', requestIdOf(request))
    onUnavailable(request, response)
  }

  const answer = (message: IncomingMessage, { request, response }: Passage): void => {
    // From here on it is for the client to read, and for the target to go on.
    request.socket.setTimeout(limits.stallTimeout)
    if ((message.statusCode ?? 500) >= 500) onFault?.('failed', request, message.statusCode)
    if (ending()) response.shouldKeepAlive = false
    try {
      response.writeHead(message.statusCode ?? 502, message.statusMessage, returnedHeaders(message, request))
    } catch (error) {
      onFault?.('not-sendable', request, error)
      message.destroy()
      fail(request, response)
      return
    }
    message.on('error', () => undefined)
    // A body that breaks off is never ended as if it were whole.
    message.once('close', () => {
      if (!message.complete) response.destroy()
    })
    message.pipe(response)
  }

  const send = (passage: Passage): void => {
    const { request, response, leave } = passage
    const to = target()
    if (!to || response.destroyed) {
      leave()
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
        headers: forwardedHeaders(request, serverUrl),
        setHost: false,
      })
    } catch (error) {
      // A path or header that node:http will not send.
      leave()
      onFault?.('not-sendable', request, error)
      response.writeHead(400, { 'Content-Length': 0, Connection: 'close' }).end()
      return
    }
    let [again, late, answered] = [false, false, false]
    upstream.setTimeout(limits.answerTimeout, () => {
      late = true
      upstream.destroy()
    })
    upstream.on('response', (message) => {
      answered = true
      answer(message, passage)
    })
    upstream.on('error', (error) => {
      if (answered) return
      // It closed a connection that it had kept, at the moment that we used it.
      const stale = upstream.reusedSocket && codeOf(error) === 'ECONNRESET' && !late
      again = stale && !passage.repeated && mayRepeat(request) && !response.headersSent && !response.destroyed
      if (again) send({ ...passage, repeated: true })
      else if (!response.destroyed) {
        onFault?.(late ? 'late' : 'broken', request, error)
        fail(request, response)
      }
    })
    upstream.once('close', () => {
      if (again) return
      leave()
      // What is still to come of a body nobody wants: it is read, so that the answer is too.
      request.unpipe(upstream)
      request.resume()
    })
    response.once('close', () => {
      if (!response.writableFinished) upstream.destroy()
    })
    if (hasBody(request)) request.pipe(upstream)
    else upstream.end()
  }

  const forward = (request: IncomingMessage, response: ServerResponse): void => {
    if (!target()) {
      fail(request, response)
      return
    }
    // Longer than the target has, who is to be told of first.
    request.socket.setTimeout(limits.answerTimeout + 2 * patience)
    let leave = (): void => undefined
    const room = hasBody(request) ? rooms.writing : rooms.reading
    leave = room.enter({
      // Not at once: `leave` is not known yet.
      run: () => queueMicrotask(() => send({ request, response, leave, repeated: false })),
      refuse: () => {
        onFault?.('busy', request)
        fail(request, response)
      },
    })
    // Whoever goes away while waiting gives up the seat; inside, the place is given up when the target has let go.
    response.once('close', () => {
      if (!response.writableFinished) leave()
    })
  }

  return {
    forward,
    load: () => ({
      inside: rooms.reading.inside() + rooms.writing.inside(),
      waiting: rooms.reading.waiting() + rooms.writing.waiting(),
    }),
    close: () => agent.destroy(),
  }
}
