import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, brotliDecompressSync, constants, gunzip, gunzipSync, gzip } from 'node:zlib'
import type { Encoding, PublishedFile } from './file.ts'

const gunzipAsync = promisify(gunzip)
const gzipAsync = promisify(gzip)
const brotliDecompressAsync = promisify(brotliDecompress)
const brotliCompressAsync = promisify(brotliCompress)

/**
 * Up to this length, a file is decompressed faster than a thread is asked to; and what threads allocate stays with the
 * process, so that a hundred sites would cost it some 20 MB more.
 */
const shortBytes = 512 * 1024

const limit = (file: PublishedFile) => ({ maxOutputLength: Math.max(1, file.bytes) })

/** The bytes as they are, from what is stored; at once where that is short. Throws where it is broken. */
export const decompress = (file: PublishedFile, encoding: Encoding, body: Buffer): Buffer | Promise<Buffer> => {
  if (encoding === 'identity') return body
  if (encoding === 'gzip')
    return file.bytes > shortBytes ? gunzipAsync(body, limit(file)) : gunzipSync(body, limit(file))
  return file.bytes > shortBytes ? brotliDecompressAsync(body, limit(file)) : brotliDecompressSync(body, limit(file))
}

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
