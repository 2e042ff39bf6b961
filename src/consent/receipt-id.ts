import { randomBytes } from 'node:crypto'

const made = Buffer.alloc(16 * 256)
let next = made.length

/** Random bytes are asked for by the hundred: one at a time takes ten times as long. */
const randomHex = (): string => {
  if (next === made.length) {
    randomBytes(made.length).copy(made)
    next = 0
  }
  const hex = made.toString('hex', next, next + 10)
  next += 16
  return hex
}

/**
 * A UUIDv7 (RFC 9562, 5.7): the milliseconds, then 74 random bits, so that it tells its month and cannot be guessed.
 *
 * @example receiptIdAt(Date.now()) // '019ac5b2-8c3e-7d41-9f0a-1b2c3d4e5f60'
 */
export const receiptIdAt = (milliseconds: number): string => {
  const time = milliseconds.toString(16).padStart(12, '0')
  const random = randomHex()
  const variant = ((Number.parseInt(random[3] ?? '0', 16) & 3) | 8).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-${variant}${random.slice(4, 7)}-${random.slice(7, 19)}`
}

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Only as we write it: one receipt has one address. */
export const isReceiptId = (text: string): boolean => pattern.test(text)
