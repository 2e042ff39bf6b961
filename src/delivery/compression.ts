import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gunzip, gunzipSync, gzip } from 'node:zlib'
import type { Encoding, PublishedFile } from './file.ts'

const gunzipAsync = promisify(gunzip)
const gzipAsync = promisify(gzip)
const brotliDecompressAsync = promisify(brotliDecompress)
const brotliCompressAsync = promisify(brotliCompress)

/** Up to this length, a file is decompressed faster than a thread is asked to. */
const shortBytes = 512 * 1024

const limit = (file: PublishedFile) => ({ maxOutputLength: Math.max(1, file.bytes) })

/** The bytes as they are, from what is stored. Rejects where that is broken. */
export const decompress = async (file: PublishedFile, encoding: Encoding, body: Buffer): Promise<Buffer> => {
  if (encoding === 'identity') return body
  return encoding === 'gzip' ? gunzipAsync(body, limit(file)) : brotliDecompressAsync(body, limit(file))
}

/** A file of which gzip is in memory, at once where it is short. */
export const gunzipShort = (file: PublishedFile, body: Buffer): Buffer | undefined =>
  file.bytes > shortBytes ? undefined : gunzipSync(body, limit(file))

export const compress = async (encoding: Encoding, body: Buffer): Promise<Buffer> => {
  if (encoding === 'identity') return body
  if (encoding === 'gzip') return gzipAsync(body)
  return brotliCompressAsync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
}

/** SHA-256 in hex. */
export const sha256 = (body: Buffer | string): string => createHash('sha256').update(body).digest('hex')

/** Whether bytes are those that were published. */
export const isIntact = async (file: PublishedFile, encoding: Encoding, body: Buffer): Promise<boolean> => {
  try {
    return sha256(await decompress(file, encoding, body)) === file.sha256
  } catch {
    return false
  }
}
