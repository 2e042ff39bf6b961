import path from 'node:path'
import { isIntact, sha256 } from '../delivery/compression.ts'
import type { StoredBodies } from '../delivery/database-source.ts'
import { type Encoding, encodings } from '../delivery/file.ts'
import type { FileEntry } from '../delivery/tree.ts'
import { type FolderWriter, sizeOf } from './folder-writer.ts'
import { storedName, suffixes } from './stored-name.ts'

/** The forms in which a file was stored at publishing. */
export const formsOf = ({ file }: FileEntry): Encoding[] =>
  encodings.filter((encoding) => encoding === 'identity' || file.compressions.includes(encoding))

type StoreFile = {
  writer: FolderWriter
  /** Folder of stored files. */
  files: string
  entry: FileEntry
  bodies: () => Promise<StoredBodies>
}

/**
 * Has a file in the folder, in every form in which it was published; the bytes are only asked for where one is missing.
 *
 * @returns where it is, without the suffix of an encoding
 * @throws where the bytes are not those that were published
 */
export const storeFile = async ({ writer, files, entry, bodies }: StoreFile): Promise<string> => {
  const target = path.join(files, storedName(entry))
  const missing: Encoding[] = []
  for (const encoding of formsOf(entry)) {
    const size = await sizeOf(`${target}${suffixes[encoding]}`)
    const right = encoding === 'identity' ? size === entry.file.bytes : size !== undefined && size > 0
    if (!right) missing.push(encoding)
  }
  if (missing.length === 0) return target
  const stored = await bodies()
  for (const encoding of missing) {
    const body = stored[encoding]
    const intact =
      encoding === 'identity'
        ? sha256(stored.identity) === entry.file.sha256
        : body && (await isIntact(entry.file, encoding, body))
    if (!body || !intact) throw new Error(`${entry.file.path} of ${entry.file.site} is not what was published`)
    await writer.file(`${target}${suffixes[encoding]}`, body)
  }
  return target
}
