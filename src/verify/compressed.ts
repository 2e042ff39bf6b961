/** The compressed forms that a static host serves instead of a file: `lv/policy.json.br`, `lv/policy.json.gz`. */
import { promisify } from 'node:util'
import { brotliDecompress, gunzip, type InputType, type ZlibOptions } from 'node:zlib'
import { z } from 'zod'
import { sha256 } from './hash.ts'

export const compressedEndings = ['.br', '.gz'] as const
export type CompressedEnding = (typeof compressedEndings)[number]

type Decompress = (bytes: InputType, options: ZlibOptions) => Promise<unknown>
const decompressors: Record<CompressedEnding, Decompress> = {
  '.br': promisify(brotliDecompress),
  '.gz': promisify(gunzip),
}

/** What zlib answers with where it is asked for `info`; `bytesWritten` is how much of what it was given it used. */
const decompressed = z.object({ buffer: z.instanceof(Buffer), engine: z.object({ bytesWritten: z.number() }) })

export type CompressedCheck = 'same' | 'other-content' | 'broken' | 'more-after-its-end'

/**
 * Whether a compressed form holds a file. No more is decompressed than the file has, so that a small file cannot fill the
 * memory.
 *
 * @param file what its manifest says of the uncompressed file
 */
export const checkCompressed = async ({
  ending,
  bytes,
  file,
}: {
  ending: CompressedEnding
  bytes: Buffer
  file: { bytes: number; sha256: string }
}): Promise<CompressedCheck> => {
  try {
    const options = { maxOutputLength: Math.max(1, file.bytes), info: true }
    const { buffer, engine } = decompressed.parse(await decompressors[ending](bytes, options))
    if (sha256(buffer) !== file.sha256) return 'other-content'
    return engine.bytesWritten === bytes.length ? 'same' : 'more-after-its-end'
  } catch (error) {
    const tooLong = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return tooLong ? 'other-content' : 'broken'
  }
}
