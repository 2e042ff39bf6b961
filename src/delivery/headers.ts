import { createHash } from 'node:crypto'
import { pageStyle } from '../policy/render/page.ts'
import { etagOf } from './etag.ts'
import type { Encoding, PublishedFile } from './file.ts'

/** Names and values in turn: the form that node:http writes without looking anything up. */
export type FlatHeaders = string[]

/** A path with a release number never changes; a path without one names the current release. */
export type CacheRule = 'numbered' | 'current' | 'fixed'

const cacheControl: Record<CacheRule, string> = {
  numbered: 'public, max-age=31536000, immutable',
  current: 'public, max-age=60, stale-while-revalidate=86400, stale-if-error=604800',
  fixed: 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
}

/** Headers of every answer: any origin may read it, and nothing guesses its type. */
export const commonHeaders: Readonly<FlatHeaders> = [
  'Access-Control-Allow-Origin',
  '*',
  'Cross-Origin-Resource-Policy',
  'cross-origin',
  'X-Content-Type-Options',
  'nosniff',
]

const styleHash = createHash('sha256').update(pageStyle).digest('base64')

/** HTML that somebody opens by itself: it needs nothing but its own style, and may do nothing. */
const htmlHeaders: Readonly<FlatHeaders> = [
  'Content-Security-Policy',
  `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'`,
  'Referrer-Policy',
  'strict-origin-when-cross-origin',
]

const withCharset = (mediaType: string): string =>
  mediaType.startsWith('text/') && !mediaType.includes('charset') ? `${mediaType}; charset=utf-8` : mediaType

export type Representation = {
  etag: string
  /** Of a 200 with a body of so many bytes. */
  headers: (bytes: number) => FlatHeaders
  /** Of a 304. */
  notModified: FlatHeaders
}

export type RepresentationOptions = {
  file: PublishedFile
  encoding: Encoding
  cache: CacheRule
  /** Of the text, where it has one. */
  locale?: string | undefined
  development: boolean
  /** Path that the locale was negotiated for, relative to the one asked for: `lv/policy.json`. */
  contentLocation?: string | undefined
}

/** Put together once: only a body that was compressed anew may have another length. */
const withLength = (start: FlatHeaders): Representation['headers'] => {
  let headers = start
  let length: number | undefined
  return (bytes) => {
    if (bytes !== length) {
      headers = (length === undefined ? headers : headers.slice(0, -2)).concat('Content-Length', String(bytes))
      length = bytes
    }
    return headers
  }
}

/** The headers of one file, in one encoding, under one path: made once, and given with every answer. */
export const represent = (options: RepresentationOptions): Representation => {
  const { file, encoding, cache, locale, development, contentLocation } = options
  const isStored = encoding === 'identity' || file.compressions.includes(encoding)
  const etag = etagOf(file.sha256, isStored ? encoding : `${encoding}-made`)
  const vary = contentLocation === undefined ? 'Accept-Encoding' : 'Accept-Encoding, Accept-Language'
  // By concatenation: what is pushed to leaves room for more, and these are held by the thousand.
  const shared: FlatHeaders = ['ETag', etag, 'Cache-Control', cacheControl[cache], 'Vary', vary].concat(
    commonHeaders,
    contentLocation === undefined ? [] : ['Content-Location', contentLocation],
    development ? ['X-Robots-Tag', 'noindex'] : [],
  )
  const headers = ['Content-Type', withCharset(file.mediaType)].concat(
    shared,
    encoding === 'identity' ? [] : ['Content-Encoding', encoding],
    locale === undefined ? [] : ['Content-Language', locale],
    file.mediaType.startsWith('text/html') ? htmlHeaders : [],
  )
  return { etag, headers: withLength(headers), notModified: shared }
}
