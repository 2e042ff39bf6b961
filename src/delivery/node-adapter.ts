import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Answer, Question } from './answer.ts'
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
    const { method = 'GET', url = '/' } = request
    const query = url.indexOf('?', start)
    const answer = respond(
      asked({ method, path: query === -1 ? url.slice(start) : url.slice(start, query) }, request.rawHeaders),
    )
    if (answer instanceof Promise) {
      answer.then(
        (late) => send(response, late),
        () => response.destroy(),
      )
    } else send(response, answer)
  }
}

const wanted = {
  'accept-encoding': 'acceptEncoding',
  'accept-language': 'acceptLanguage',
  'if-none-match': 'ifNoneMatch',
} as const
const isWanted = (name: string): name is keyof typeof wanted => Object.hasOwn(wanted, name)

/**
 * The headers that matter, as they came: node:http would make an object of all of them for every request. Several of one
 * name are one list (RFC 9110, 5.3).
 */
const asked = (question: Question, raw: readonly string[]): Question => {
  for (let at = 0; at < raw.length; at += 2) {
    const given = raw[at] ?? ''
    if (given.length !== 15 && given.length !== 13) continue
    const name = given.toLowerCase()
    if (!isWanted(name)) continue
    const field = wanted[name]
    const before = question[field]
    question[field] = before === undefined ? raw[at + 1] : `${before}, ${raw[at + 1]}`
  }
  return question
}
