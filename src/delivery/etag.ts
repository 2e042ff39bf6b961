import type { Compression, Encoding } from './file.ts'

/**
 * A strong validator: other bytes, other tag, so each encoding has its own (RFC 9110, 8.8.3), and so has what was
 * compressed when asked for, which is not what may be stored later.
 */
export const etagOf = (sha256: string, encoding: Encoding | `${Compression}-made`): string =>
  encoding === 'identity' ? `"${sha256.slice(0, 32)}"` : `"${sha256.slice(0, 32)}-${encoding}"`

const matches = (tag: string, etag: string): boolean =>
  tag === etag || tag === '*' || (tag.startsWith('W/') && tag.slice(2) === etag)

/**
 * Whether If-None-Match says that the client has these bytes already. Weak comparison (RFC 9110, 13.1.2).
 *
 * @param header its value: `*`, a tag, or a list of them
 * @param etag ours; holds no comma
 */
export const hasAlready = (header: string, etag: string): boolean => {
  // What nearly everybody sends: one tag.
  if (!header.includes(',')) return matches(header.trim(), etag)
  return header.split(',').some((part) => matches(part.trim(), etag))
}
