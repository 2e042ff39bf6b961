/**
 * The files of XML in a workbook from outside. What an archive says of its sizes is not believed: what comes out is counted
 * as it comes, and no more is unpacked than is read.
 */
import { Unzip, type UnzipFile, UnzipInflate } from 'fflate'
import { exchangeLimits, type Refusal } from './exchange.ts'

export type WorkbookFiles = ReadonlyMap<string, Uint8Array>

const filesAtMost = 1000
/** Of the archive at a time: it can become a thousand times as much. */
const sliceBytes = 16 * 1024

const tooLarge = { code: 'too-large', limit: exchangeLimits.bytes, of: 'bytes' } as const
const damaged = { code: 'malformed', detail: 'the archive is damaged' } as const

/** @returns the files by their paths, or why the workbook is refused */
export const unpackWorkbook = (bytes: Uint8Array): { files: WorkbookFiles } | Refusal => {
  const files = new Map<string, Uint8Array[]>()
  let refusal: Refusal | undefined
  let total = 0
  const take = (file: UnzipFile): void => {
    if (!/\.(xml|rels)$/.test(file.name)) return
    const chunks: Uint8Array[] = []
    if (files.has(file.name)) refusal ??= damaged
    files.set(file.name, chunks)
    if (files.size > filesAtMost) refusal ??= tooLarge
    file.ondata = (error, chunk) => {
      total += chunk?.length ?? 0
      if (error) refusal ??= damaged
      if (total > exchangeLimits.bytes) refusal ??= tooLarge
      if (!refusal) chunks.push(chunk)
    }
    if (!refusal) file.start()
  }
  const archive = new Unzip(take)
  archive.register(UnzipInflate)
  try {
    for (let from = 0; from < bytes.length && !refusal; from += sliceBytes) {
      archive.push(bytes.subarray(from, from + sliceBytes), from + sliceBytes >= bytes.length)
    }
  } catch {
    // fflate says in its own numbers what is wrong with an archive; there is nothing more to tell.
    refusal ??= damaged
  }
  if (refusal) return refusal
  if (!files.has('xl/workbook.xml')) return { code: 'unknown-format' }
  return { files: new Map([...files].map(([name, chunks]) => [name, Buffer.concat(chunks)])) }
}
