/** What was sent, from bytes to a choice. */
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import type { ProblemCode } from '../contract/problem.ts'

/** JSON, also as a beacon sends it: a page that is being left may send plain text only. */
const taken = /^(?:application\/json|text\/plain)\s*(?:;\s*charset="?utf-8"?\s*)?$/i

export const isTakenMediaType = (contentType: string | undefined): boolean => taken.test((contentType ?? '').trim())

const text = new TextDecoder('utf-8', { fatal: true })

export type Parsed<Order> = { ok: true; order: Order } | { ok: false; code: ProblemCode; detail: string }

const pathOf = (path: readonly PropertyKey[]): string => path.map(String).join('.').slice(0, 100) || 'the body'

/** @returns the order, or what is wrong with it; nothing that was sent is repeated but the names of our own members */
export const parseOrder = <Order>(bytes: Buffer, schema: z.ZodType<Order>): Parsed<Order> => {
  let value: unknown
  try {
    value = JSON.parse(text.decode(bytes))
  } catch {
    return { ok: false, code: 'bad-request', detail: 'The body is not JSON in UTF-8.' }
  }
  const parsed = schema.safeParse(value)
  if (parsed.success) return { ok: true, order: parsed.data }
  const wrong = parsed.error.issues.slice(0, 5).map(({ path }) => pathOf(path))
  return { ok: false, code: 'consent-malformed', detail: `Not as described: ${[...new Set(wrong)].join(', ')}.` }
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * The key under which a choice is kept once, from the header `Idempotency-Key` or the id in the body.
 *
 * @returns undefined where there is none, false where the header is none that is taken
 */
export const keyOf = ({ header, id }: { header: string | undefined; id: string | undefined }) => {
  if (id !== undefined) return id
  if (header === undefined) return undefined
  const value = header.trim().replace(/^"(.*)"$/, '$1')
  if (uuid.test(value)) return value.toLowerCase()
  if (!/^[\x21-\x7e]{1,255}$/.test(value)) return false
  const hex = createHash('sha256').update(value).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
