import { createHash } from 'node:crypto'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Encoding } from './file.ts'
import type { Reserved, ReservedLater } from './respond.ts'
import { fileEntry } from './tree.ts'

/** Path below the base path → the document and its media type. */
export type ReservedDocuments = ReadonlyMap<string, { mediaType: string; body: string }>

const compress: Record<Encoding, (body: Buffer) => Buffer> = {
  identity: (body) => body,
  gzip: (body) => gzipSync(body, { level: 9 }),
  br: (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
}

const isReserved = (path: string): boolean => path === 'openapi.json' || path.startsWith('schemas/')

/**
 * Files that belong to no site. They change with the version of the app only.
 *
 * @param makeDocuments called when one is first asked for
 */
export const reservedFiles = (makeDocuments: () => ReservedDocuments): Reserved => {
  let documents: ReservedDocuments | undefined
  const prepare = (path: string) => {
    const document = documents?.get(path)
    if (!document) return undefined
    const identity = Buffer.from(document.body)
    const bodies = new Map<Encoding, Buffer>()
    const file = {
      site: '',
      release: undefined,
      path,
      mediaType: document.mediaType,
      sha256: createHash('sha256').update(identity).digest('hex'),
      bytes: identity.length,
      compressions: ['br', 'gzip'] as const,
    }
    return {
      entry: fileEntry({ file, cache: 'fixed', development: false }),
      // An export that has nothing to write needs none.
      body: (encoding: Encoding) => {
        const body = bodies.get(encoding) ?? compress[encoding](identity)
        bodies.set(encoding, body)
        return body
      },
    }
  }
  const prepared = new Map<string, ReturnType<typeof prepare>>()
  return (path) => {
    if (!isReserved(path)) return undefined
    documents ??= makeDocuments()
    if (!documents.has(path)) return undefined
    const known = prepared.get(path) ?? prepare(path)
    prepared.set(path, known)
    return known
  }
}

/**
 * The same, where what makes the documents is loaded when one is first asked for.
 *
 * @param loadDocuments called again where it failed
 */
export const reservedFilesLater = (loadDocuments: () => Promise<ReservedDocuments>): ReservedLater => {
  let files: Reserved | undefined
  return (path) => {
    if (files) return files(path)
    if (!isReserved(path)) return undefined
    return loadDocuments().then((documents) => {
      files ??= reservedFiles(() => documents)
      return files(path)
    })
  }
}
