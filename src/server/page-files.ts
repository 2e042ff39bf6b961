import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { sha256 } from '../delivery/compression.ts'
import { etagOf, hasAlready } from '../delivery/etag.ts'
import type { Compression, Encoding } from '../delivery/file.ts'
import { acceptedEncodings, chooseEncoding } from '../delivery/negotiate.ts'

export type PageFile = { mediaType: string; body: Buffer }

/** @returns false where the path is none of the pages */
export type ServePages = (path: string, request: IncomingMessage, response: ServerResponse) => boolean

type Prepared = {
  bodies: Partial<Record<Encoding, Buffer>> & { identity: Buffer }
  compressions: readonly Compression[]
  hash: string
  headers: readonly string[]
}

const security = [
  ...['X-Content-Type-Options', 'nosniff', 'Referrer-Policy', 'strict-origin-when-cross-origin'],
  ...['X-Frame-Options', 'SAMEORIGIN'],
]

const prepare = ({ mediaType, body }: PageFile): Prepared => {
  const html = mediaType.startsWith('text/html')
  // Fonts and pictures are compressed already.
  const worth = /^text\/|javascript|json|svg/.test(mediaType)
  const br = () => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
  return {
    bodies: { identity: body, ...(worth ? { br: br(), gzip: gzipSync(body, { level: 9 }) } : {}) },
    compressions: worth ? ['br', 'gzip'] : [],
    hash: sha256(body),
    headers: [
      ...['Content-Type', mediaType, 'Cache-Control', worth ? 'no-cache' : 'public, max-age=86400'],
      ...['Vary', 'Accept-Encoding', ...security],
      ...(html ? ['Content-Security-Policy', "default-src 'self'; base-uri 'none'; form-action 'self'"] : []),
    ],
  }
}

/** The demo's pages and what they load, prepared once each. They may load nothing from elsewhere. */
export const servePages = (files: ReadonlyMap<string, PageFile>): ServePages => {
  const prepared = new Map<string, Prepared>()
  return (path, request, response) => {
    const file = files.get(path)
    if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) return false
    const page = prepared.get(path) ?? prepare(file)
    prepared.set(path, page)
    const accepted = acceptedEncodings(String(request.headers['accept-encoding'] ?? ''))
    const encoding = chooseEncoding(accepted, page.compressions) ?? 'identity'
    const body = page.bodies[encoding] ?? page.bodies.identity
    const sent = page.bodies[encoding] ? encoding : 'identity'
    const etag = etagOf(page.hash, sent)
    const headers = ['ETag', etag, ...page.headers]
    const known = request.headers['if-none-match']
    if (known !== undefined && hasAlready(known, etag)) {
      response.writeHead(304, headers).end()
      return true
    }
    if (sent !== 'identity') headers.push('Content-Encoding', sent)
    headers.push('Content-Length', String(body.length))
    response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : body)
    return true
  }
}
