/**
 * The name of a stored file says how it is to be served: `{tag}@{locale}+noindex.{kind}`. A web server that follows a
 * link to it learns the ETag, the language and the media type from there, all of one release, and needs no list of paths.
 */
import path from 'node:path'
import { etagOf } from '../delivery/etag.ts'
import type { Encoding } from '../delivery/file.ts'
import { type FileEntry, representationOf } from '../delivery/tree.ts'

/** Content-Type → what the name ends with. */
const kinds: Readonly<Record<string, string>> = {
  'application/json': 'json',
  'application/schema+json': 'schema.json',
  'application/jwk-set+json': 'jwks.json',
  'application/ld+json': 'jsonld',
  'application/jose': 'jws',
  'application/atom+xml; charset=utf-8': 'atom.xml',
  'text/html; charset=utf-8': 'html',
  'text/markdown; charset=utf-8': 'md',
  'text/plain; charset=utf-8': 'txt',
  'text/javascript; charset=utf-8': 'js',
}

/** A media type that is not in the list is spelt out. */
export const kindOf = (contentType: string): string =>
  kinds[contentType] ?? `other.${contentType.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`

/** Content-Types that are always known, so that the configuration of a web server rarely changes. */
export const usualTypes: readonly string[] = Object.keys(kinds)

export const suffixes: Record<Encoding, string> = { br: '.br', gzip: '.gz', identity: '' }

/** Headers of an answer, by name. */
export const headersOf = (entry: FileEntry, encoding: Encoding, bytes: number): Record<string, string> => {
  const flat = representationOf(entry, encoding).headers(bytes)
  return Object.fromEntries(
    Array.from({ length: flat.length / 2 }, (_, at) => [flat[2 * at] ?? '', flat[2 * at + 1] ?? '']),
  )
}

export const contentTypeOf = (entry: FileEntry): string =>
  headersOf(entry, 'identity', entry.file.bytes)['Content-Type'] ?? ''

/** Below the folder of stored files, without the suffix of an encoding: `3f/3f2a…@lv.json`. */
export const storedName = (entry: FileEntry): string => {
  const tag = etagOf(entry.file.sha256, 'identity').replaceAll('"', '')
  const locale = entry.locale === undefined ? '' : `@${entry.locale}`
  const noindex = entry.development ? '+noindex' : ''
  return path.join(tag.slice(0, 2), `${tag}${locale}${noindex}.${kindOf(contentTypeOf(entry))}`)
}
