import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract, type Header } from 'tar-stream'
import { codeOf } from '../error-code.ts'
import { formatEntry, largestEntry } from './contents.ts'
import { Refused } from './refused.ts'

export type ReadEntry = { name: string; body: Buffer }

const shown = (name: string): string => JSON.stringify(name.slice(0, 120))

/** Looked at before a byte of it is read. Nothing is ever written to the disk under a name of the file. */
const check = ({ name, type, size }: Header): void => {
  const largest = largestEntry(name)
  if (type !== 'file' || largest === undefined) {
    throw new Refused(
      'unexpected-entry',
      `It holds ${shown(name)} (${type ?? 'of no known kind'}), which no backup has.`,
    )
  }
  if (size === undefined || size > largest) {
    throw new Refused('unexpected-entry', `Its entry ${shown(name)} claims ${size} bytes, more than any backup has.`)
  }
}

const explain = (error: unknown, file: string, begun: boolean): unknown => {
  if (error instanceof Refused) return error
  const said = error instanceof Error ? error.message : String(error)
  if (/^(ENOENT|EACCES|EPERM|EISDIR|EIO|ENOTDIR)$/.test(codeOf(error) ?? '')) {
    return new Refused('file-unreadable', `${file} could not be read: ${said}`, { cause: error })
  }
  return begun
    ? new Refused('backup-damaged', `${file} is damaged or cut off: ${said}. Nothing of it is used.`, { cause: error })
    : new Refused('not-a-backup', `${file} is no backup of payload-privacy: ${said}.`, { cause: error })
}

/**
 * The entries of a backup file, in their order, each whole: none is larger than a piece of a table.
 *
 * @throws Refused `file-unreadable`, `not-a-backup`, `backup-damaged`, `unexpected-entry`
 */
export async function* readEntries(file: string): AsyncGenerator<ReadEntry> {
  const tar = extract()
  const read = pipeline(createReadStream(file), createGunzip(), tar)
  // Awaited below; until then it must not count as unheard.
  read.catch(() => undefined)
  let begun = false
  try {
    for await (const entry of tar) {
      if (!begun && entry.header.name !== formatEntry) throw new Error(`it does not begin with ${formatEntry}`)
      check(entry.header)
      const chunks: Buffer[] = []
      for await (const chunk of entry) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
      const body = Buffer.concat(chunks)
      yield { name: entry.header.name, body }
      begun = true
    }
    await read
  } catch (error) {
    throw explain(error, file, begun)
  }
}
