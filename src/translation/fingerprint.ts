import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Units } from './leaves.ts'

/** SHA-256 (hex, 64 characters) of a value in canonical JSON (RFC 8785): the same for any order of its properties. */
export const fingerprintOf = (value: unknown): string =>
  createHash('sha256')
    .update(canonicalize(value ?? null) ?? 'null')
    .digest('hex')

/** Lexical gives its inline nodes a new `id` at every read of a text that was made through the Local API. */
const withoutNodeIds = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(withoutNodeIds)
  // Of no prototype: a property may have any name.
  const rest: Record<string, unknown> = Object.create(null)
  for (const [name, inner] of Object.entries(value)) if (name !== 'id') rest[name] = withoutNodeIds(inner)
  return rest
}

/** The fingerprint of one unit: a string or a rich text. */
export const unitFingerprint = (text: unknown): string => fingerprintOf(withoutNodeIds(text))

/** A fingerprint for each unit: what a translation of that unit was made from. */
export const unitFingerprints = (units: Units): Record<string, string> =>
  Object.fromEntries(Object.entries(units).map(([path, text]) => [path, unitFingerprint(text)]))
