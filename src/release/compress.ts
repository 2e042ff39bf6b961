/** How published files are compressed: as far as it goes, since they are sent for years. */
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotliAsync = promisify(brotliCompress)
const gzipAsync = promisify(gzip)

/** From here on level 9: for a megabyte of a policy, 11 takes four seconds of a slow processor, and 9 a tenth of one. */
const largeFrom = 128 * 1024

/** @returns null where it would be no smaller */
export const withGzip = async (body: Buffer): Promise<Buffer | null> => {
  const made = await gzipAsync(body, { level: 9 })
  return made.length < body.length ? made : null
}

/** @returns null where it would be no smaller */
export const withBrotli = async (body: Buffer): Promise<Buffer | null> => {
  const made = await brotliAsync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: body.length > largeFrom ? 9 : 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  })
  return made.length < body.length ? made : null
}
