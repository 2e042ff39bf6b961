import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { scrub } from './scrub.ts'

const header = 'x-request-id'
const wellFormed = /^[A-Za-z0-9][A-Za-z0-9._:+/=-]{0,127}$/

const ids = new WeakMap<IncomingMessage, string>()

/**
 * The id of a request, by which it is found in the logs of all that it passes: the one that it came with, where that is
 * one and tells of nobody, else one made up. Made when it is first asked for, since most requests are never spoken of.
 */
export const requestIdOf = (request: IncomingMessage): string => {
  const known = ids.get(request)
  if (known !== undefined) return known
  const given = request.headers[header]
  const id = typeof given === 'string' && wellFormed.test(given) && scrub(given) === given ? given : randomUUID()
  ids.set(request, id)
  return id
}
