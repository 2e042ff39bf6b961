import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer } from './answer.ts'
import type { Respond } from './respond.ts'

const send = (response: ServerResponse, { status, headers, body }: Answer): void => {
  response.writeHead(status, headers)
  response.end(body)
}

export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => void

/**
 * The public tree for node:http.
 *
 * @param basePath what goes before the paths of the tree, without a slash at its end: `/api/privacy`
 * @example
 * createServer(nodeHandler({ respond, basePath: '/api/privacy' }))
 */
export const nodeHandler = ({ respond, basePath }: { respond: Respond; basePath: string }): NodeHandler => {
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
    if (answer instanceof Promise) {
      answer.then(
        (late) => send(response, late),
        () => response.destroy(),
      )
    } else send(response, answer)
  }
}

const oneLine = (header: string | string[] | undefined): string | undefined =>
  typeof header === 'object' ? header.join(',') : header
