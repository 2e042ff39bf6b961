import { eachAtMost } from '../each-at-most.ts'
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
  /** Reads files of one release, or of none, from the database, checks them, and writes the copy on disk. */
  copy: (files: readonly PublishedFile[], done: (file: PublishedFile, bodies: StoredBodies) => void) => Promise<void>
}

export type BodiesOptions = {
  cache: BodyCache
  disk: DiskCopy | undefined
  database: DatabaseSource
  /** The copy on disk could not be written: told, and gone on without. */
  onDiskError: (error: unknown) => void
}

const isStored = (file: PublishedFile, encoding: Encoding): boolean =>
  encoding === 'identity' || file.compressions.includes(encoding)

/** What is compressed when asked for is another sequence of bytes than what may be stored later. */
const nameOf = (file: PublishedFile, encoding: Encoding): string =>
  isStored(file, encoding) ? file.sha256 : `${file.sha256}-made`

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

  const checked = async (file: PublishedFile, bodies: StoredBodies | undefined): Promise<StoredBodies> => {
    if (!bodies) throw new Error(`${file.path} of ${file.site} is not in the database`)
    if (sha256(bodies.identity) !== file.sha256)
      throw new Error(`${file.path} of ${file.site} is not what was published`)
    await disk?.writeBodies(file, bodies).catch(onDiskError)
    return bodies
  }

  const copy: Bodies['copy'] = async (files, done) => {
    const found = await database.bodiesOf(files)
    await eachAtMost({
      items: files,
      atOnce: 8,
      work: async (file) => done(file, await checked(file, found.get(file))),
    })
  }

  const load = async (file: PublishedFile, encoding: Encoding): Promise<Buffer> => {
    if (!isStored(file, encoding)) return compress(encoding, await get(file, 'identity'))
    const copy = await disk?.body(file, encoding)
    if (copy) return copy
    const bodies = await checked(file, await database.bodies(file))
    return bodies[encoding] ?? compress(encoding, bodies.identity)
  }

  const get: Bodies['get'] = (file, encoding) => {
    const name = nameOf(file, encoding)
    const held = cache.get(name, encoding)
    if (held) return held
    if (encoding === 'identity') {
      const gzip = cache.get(file.sha256, 'gzip')
      const plain = gzip && decompress(file, 'gzip', gzip)
      if (plain && !(plain instanceof Promise)) cache.set(file.sha256, 'identity', plain)
      if (plain) return plain
    }
    const key = `${name}.${encoding}`
    const known = loading.get(key)
    if (known) return known
    const promise = load(file, encoding)
      .then((body) => {
        cache.set(name, encoding, body)
        return body
      })
      .finally(() => loading.delete(key))
    loading.set(key, promise)
    return promise
  }

  return { get, keep, copy }
}
