/** One file of a release: its bytes, and what they hash to. */
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { ManifestFile } from '../contract/manifest.ts'
import { integrityOf } from './consent-script.ts'

export type ReleaseFile = {
  path: string
  mediaType: string
  body: string
  /** Of the body in UTF-8, in hexadecimal. */
  sha256: string
}

export const mediaTypes = {
  json: 'application/json',
  jsonld: 'application/ld+json',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
}

/** A file whose JSON is as RFC 8785 has it: the same value, the same bytes. */
export const jsonFile = ({ path, value }: { path: string; value: unknown }): ReleaseFile =>
  file({ path, mediaType: mediaTypes.json, body: canonicalJson(value) })

export const canonicalJson = (value: unknown): string => canonicalize(value) ?? 'null'

export const file = ({ path, mediaType, body }: { path: string; mediaType: string; body: string }): ReleaseFile => ({
  path,
  mediaType,
  body,
  sha256: createHash('sha256').update(body, 'utf8').digest('hex'),
})

/** As the manifest lists it; scripts with what a page may ask of them (W3C Subresource Integrity). */
export const listed = ({ path, mediaType, body, sha256 }: ReleaseFile): ManifestFile => ({
  path,
  mediaType,
  bytes: Buffer.byteLength(body),
  sha256,
  ...(mediaType === mediaTypes.js ? { integrity: integrityOf(body) } : {}),
})
