/** One file of a release: its bytes, and what they hash to. */
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { ManifestFile } from '../contract/manifest.ts'
import { integrityOf } from './consent-script.ts'

export type ReleaseFile = {
  path: string
  mediaType: string
  /** In UTF-8: half of what the text takes of the memory for letters beyond Latin-1. */
  content: Buffer
  /** The content as text, made each time. */
  readonly body: string
  /** Of the content, in hexadecimal. */
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

export const file = ({ path, mediaType, body }: { path: string; mediaType: string; body: string }): ReleaseFile => {
  const content = Buffer.from(body, 'utf8')
  return {
    path,
    mediaType,
    content,
    get body() {
      return content.toString('utf8')
    },
    sha256: createHash('sha256').update(content).digest('hex'),
  }
}

/** As the manifest lists it; scripts with what a page may ask of them (W3C Subresource Integrity). */
export const listed = ({ path, mediaType, content, sha256 }: ReleaseFile): ManifestFile => ({
  path,
  mediaType,
  bytes: content.length,
  sha256,
  ...(mediaType === mediaTypes.js ? { integrity: integrityOf(content) } : {}),
})
