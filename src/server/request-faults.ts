import type { IncomingMessage } from 'node:http'

/** What speaks against passing a request on, with its status. */
export type RequestFault = { status: 400 | 405 | 431; detail: string }

/** What Payload knows. */
export const passedMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

const bad = (detail: string): RequestFault => ({ status: 400, detail })

const wellFormedHost = /^(?:[A-Za-z0-9._~-]{1,253}|\[[0-9A-Fa-f:.]{2,45}\])(?::\d{1,5})?$/

const countOf = ({ rawHeaders }: IncomingMessage, name: string): number => {
  let count = 0
  for (let at = 0; at < rawHeaders.length; at += 2) if (rawHeaders[at]?.toLowerCase() === name) count += 1
  return count
}

/**
 * Two servers must never read a request differently, or the second finds another in it. What the parser lets pass and is
 * not plain goes no further.
 */
const framingFault = (request: IncomingMessage): RequestFault | undefined => {
  const { headers, httpVersion } = request
  const coding = headers['transfer-encoding']
  if (coding !== undefined) {
    if (coding.toLowerCase() !== 'chunked') return bad('Transfer-Encoding may only be "chunked".')
    if (httpVersion !== '1.1') return bad('Transfer-Encoding is of HTTP/1.1.')
    if (headers['content-length'] !== undefined) return bad('The body has two lengths.')
  }
  if (headers['content-length'] !== undefined && !/^\d{1,15}$/.test(headers['content-length']))
    return bad('Content-Length is to be a number.')
  for (const name of ['host', 'content-length', 'transfer-encoding'])
    if (countOf(request, name) > 1) return bad('A header is there twice that may be there once.')
  if (headers.host !== undefined && !wellFormedHost.test(headers.host))
    return bad('Host is to be a name or an address.')
  return undefined
}

/** Encoded twice or thrice is still seen through; what is encoded more often nobody decodes so often. */
const decodings = 3

const isHidden = (character: string): boolean => character < ' ' || character === '\u007f' || character === '\\'

/** Segments that lead elsewhere, and characters that others may read as their end: no path of Payload's has them. */
const pathFault = (path: string): RequestFault | undefined => {
  let decoded = path
  for (let times = 0; times <= decodings; times += 1) {
    if ([...decoded].some(isHidden)) return bad('The path holds what no path of ours has.')
    if (decoded.split('/').some((segment) => segment === '.' || segment === '..'))
      return bad('The path leads elsewhere.')
    if (!decoded.includes('%')) return undefined
    try {
      decoded = decodeURIComponent(decoded)
    } catch {
      // At first it is an error of who asks; later, a percent sign of the name itself.
      return times === 0 ? bad('The path is not properly encoded.') : undefined
    }
  }
  return undefined
}

/**
 * Why a request that is not for a published file is refused, if it is.
 *
 * @param path without its query
 * @param maxHeaders as many as are read; who sent more sent some that were not
 */
export const faultOf = (request: IncomingMessage, path: string, maxHeaders: number): RequestFault | undefined => {
  if (request.rawHeaders.length >= maxHeaders * 2) return { status: 431, detail: 'There are too many headers.' }
  if (!passedMethods.includes(request.method ?? '')) return { status: 405, detail: 'Nothing here knows this method.' }
  return framingFault(request) ?? pathFault(path)
}
