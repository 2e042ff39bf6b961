import { LRUCache } from 'lru-cache'

/** Bytes of files, by hash and encoding, those least lately asked for forgotten first. Equal files are held once. */
export type BodyCache = {
  get: (key: string) => Buffer | undefined
  set: (key: string, body: Buffer) => void
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

/**
 * @param budget bytes in all; a file larger than a quarter of it is not kept
 */
export const createBodyCache = (budget: number): BodyCache => {
  const cache = new LRUCache<string, Buffer>({
    maxSize: budget,
    maxEntrySize: Math.max(1, Math.floor(budget / 4)),
    // Of each entry itself, beside its bytes.
    sizeCalculation: (body) => body.length + 200,
  })
  return {
    get: (key) => cache.get(key),
    set: (key, body) => {
      cache.set(key, ownBytes(body))
    },
    held: () => cache.calculatedSize,
  }
}
