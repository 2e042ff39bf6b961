import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Answer, problemAnswer } from './answer.ts'
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
    const { method = 'GET', url = '/', headers } = request
    const query = url.indexOf('?', start)
    const answer = respond({
      method,
      path: query === -1 ? url.slice(start) : url.slice(start, query),
      acceptEncoding: oneLine(headers['accept-encoding']),
      acceptLanguage: headers['accept-language'],
      ifNoneMatch: headers['if-none-match'],
    })
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

const oneLine = (header: string | string[] | undefined): string | undefined =>
  typeof header === 'object' ? header.join(',') : header
