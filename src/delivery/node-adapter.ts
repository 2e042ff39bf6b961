import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Answer, problemAnswer, type Question } from './answer.ts'
import type { Respond } from './respond.ts'

const send = (response: ServerResponse, { status, headers, body }: Answer): void => {
  response.writeHead(status, headers)
  response.end(body)
}

export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => void

export type NodeHandlerOptions = {
  respond: Respond
  /** What goes before the paths of the tree, without a slash at its end: `/api/privacy`. */
  basePath: string
  /** With the status of every answer; nothing that takes time. */
  onAnswer?: ((status: number) => void) | undefined
  /** With what could not be answered by a fault of ours. */
  onError?: ((error: unknown, request: IncomingMessage, response: ServerResponse) => void) | undefined
}

/**
 * The public tree for node:http.
 *
 * @example
 * createServer(nodeHandler({ respond, basePath: '/api/privacy' }))
 */
export const nodeHandler = ({ respond, basePath, onAnswer, onError }: NodeHandlerOptions): NodeHandler => {
  const start = basePath.length
  return (request, response) => {
    const { method = 'GET', url = '/', rawHeaders } = request
    const query = url.indexOf('?', start)
    const path = query === -1 ? url.slice(start) : url.slice(start, query)
    const answer = respond(questionOf(method, path, rawHeaders))
    if (!(answer instanceof Promise)) {
      onAnswer?.(answer.status)
      send(response, answer)
      return
    }
    answer
      .catch((error: unknown) => {
        onError?.(error, request, response)
        return problemAnswer({ code: 'internal-error', head: method === 'HEAD' })
      })
      .then((late) => {
        onAnswer?.(late.status)
        // Whoever asked may have gone away meanwhile.
        if (!response.destroyed) send(response, late)
      })
      .catch(() => response.destroy())
  }
}

/** A list may come in several lines (RFC 9110, 5.3). */
const joined = (before: string | undefined, value: string | undefined): string | undefined =>
  before === undefined ? value : `${before}, ${value}`

/** The three that count, of names and values in turn: an object of all of them takes as long as the rest of an answer. */
const questionOf = (method: string, path: string, headers: readonly string[]): Question => {
  let acceptEncoding: string | undefined
  let acceptLanguage: string | undefined
  let ifNoneMatch: string | undefined
  for (let at = 0; at < headers.length; at += 2) {
    const name = headers[at]
    if (name?.length !== 15 && name?.length !== 13) continue
    const known = name.toLowerCase()
    if (known === 'accept-encoding') acceptEncoding = joined(acceptEncoding, headers[at + 1])
    else if (known === 'accept-language') acceptLanguage = joined(acceptLanguage, headers[at + 1])
    else if (known === 'if-none-match') ifNoneMatch = joined(ifNoneMatch, headers[at + 1])
  }
  return { method, path, acceptEncoding, acceptLanguage, ifNoneMatch }
}
