import { LRUCache } from 'lru-cache'
import type { Encoding } from './file.ts'

/** Bytes of files, by hash and encoding, those least lately asked for forgotten first. Equal files are held once. */
export type BodyCache = {
  get: (hash: string, encoding: Encoding) => Buffer | undefined
  set: (hash: string, encoding: Encoding, body: Buffer) => void
  /** Bytes that are held. */
  held: () => number
}

/** A small buffer may be a view of a large shared one, which it would keep alive. */
const ownBytes = (body: Buffer): Buffer => {
  if (body.buffer.byteLength === body.length) return body
  const own = Buffer.allocUnsafeSlow(body.length)
  body.copy(own)
  return own
}

const bounded = (budget: number): LRUCache<string, Buffer> =>
  new LRUCache({
    maxSize: Math.max(1, budget),
    maxEntrySize: Math.max(1, Math.floor(budget / 2)),
    // Of each entry itself, beside its bytes.
    sizeCalculation: (body) => body.length + 200,
  })

/**
 * Nearly everybody asks for a compressed form, so uncompressed ones get a thirty-second of the room: they are seven
 * times as large, and quickly made again from the compressed ones.
 *
 * @param budget bytes in all
 */
export const createBodyCache = (budget: number): BodyCache => {
  const share = Math.floor(budget / 32)
  const caches: Record<Encoding, LRUCache<string, Buffer>> = {
    br: bounded(share * 16),
    gzip: bounded(share * 15),
    identity: bounded(share),
  }
  return {
    get: (hash, encoding) => caches[encoding].get(hash),
    set: (hash, encoding, body) => {
      caches[encoding].set(hash, ownBytes(body))
    },
    held: () => caches.br.calculatedSize + caches.gzip.calculatedSize + caches.identity.calculatedSize,
  }
}
