/**
 * Half of a character: UTF-16 writes characters beyond the first 65,536 as two halves (surrogates), and one alone is no text.
 * PostgreSQL keeps none, and canonical JSON has no form for it (RFC 8785, section 3.2.2.2).
 */
const half = /\p{Surrogate}/u

/**
 * Whether a value has half of a character anywhere in it.
 *
 * @param value a text, an editor state, or anything that JSON can hold
 * @example hasHalfCharacter('\ud83d') // true; of '😀' it is false
 */
export const hasHalfCharacter = (value: unknown): boolean => {
  if (typeof value === 'string') return half.test(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([name, inner]) => half.test(name) || hasHalfCharacter(inner))
}
