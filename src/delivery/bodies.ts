import type { BodyCache } from './body-cache.ts'
import { compress, decompress, sha256 } from './compression.ts'
import type { DatabaseSource, StoredBodies } from './database-source.ts'
import type { DiskCopy } from './disk-copy.ts'
import type { Encoding, PublishedFile } from './file.ts'

export type Bodies = {
  /** At once where the bytes are in memory; rejects where they are nowhere to be had. */
  get: (file: PublishedFile, encoding: Encoding) => Buffer | Promise<Buffer>
  /** Puts what is likely to be asked for into memory. */
  keep: (file: PublishedFile, bodies: StoredBodies) => void
  /** Reads a file from the database, checks it, and writes the copy on disk. */
  fetch: (file: PublishedFile) => Promise<StoredBodies>
}

export type BodiesOptions = {
  cache: BodyCache
  disk: DiskCopy | undefined
  database: DatabaseSource
  /** The copy on disk could not be written: told, and gone on without. */
  onDiskError: (error: unknown) => void
}

const keyOf = (file: PublishedFile, encoding: Encoding): string => `${file.sha256}.${encoding}`

/**
 * The bytes of published files: from memory, else from the copy on disk, else from the database. Compressed forms are what
 * is held, being a tenth of the size; the bytes as they are, for the few who ask, are made from them.
 */
export const createBodies = ({ cache, disk, database, onDiskError }: BodiesOptions): Bodies => {
  const loading = new Map<string, Promise<Buffer>>()

  const keep: Bodies['keep'] = (file, bodies) => {
    if (bodies.br) cache.set(file.sha256, 'br', bodies.br)
    if (bodies.gzip) cache.set(file.sha256, 'gzip', bodies.gzip)
    else cache.set(file.sha256, 'identity', bodies.identity)
  }

  const fetch: Bodies['fetch'] = async (file) => {
    const bodies = await database.bodies(file)
    if (!bodies) throw new Error(`${file.path} of ${file.site} is not in the database`)
    if (sha256(bodies.identity) !== file.sha256)
      throw new Error(`${file.path} of ${file.site} is not what was published`)
    await disk?.writeBodies(file, bodies).catch(onDiskError)
    return bodies
  }

  const load = async (file: PublishedFile, encoding: Encoding): Promise<Buffer> => {
    const stored = encoding === 'identity' || file.compressions.includes(encoding)
    if (!stored) return compress(encoding, await get(file, 'identity'))
    const copy = await disk?.body(file, encoding)
    if (copy) return copy
    const bodies = await fetch(file)
    return bodies[encoding] ?? compress(encoding, bodies.identity)
  }

  const get: Bodies['get'] = (file, encoding) => {
    const held = cache.get(file.sha256, encoding)
    if (held) return held
    if (encoding === 'identity') {
      const gzip = cache.get(file.sha256, 'gzip')
      const plain = gzip && decompress(file, 'gzip', gzip)
      if (plain && !(plain instanceof Promise)) cache.set(file.sha256, 'identity', plain)
      if (plain) return plain
    }
    const key = keyOf(file, encoding)
    const known = loading.get(key)
    if (known) return known
    const promise = load(file, encoding)
      .then((body) => {
        cache.set(file.sha256, encoding, body)
        return body
      })
      .finally(() => loading.delete(key))
    loading.set(key, promise)
    return promise
  }

  return { get, keep, fetch }
}
