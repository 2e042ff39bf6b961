import { diffChars } from 'diff'

const wordsOf = (name: string): string[] =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** Of five letters, one may be mistyped. */
const likeness = 5
/** Longer than any name; what is longer is compared as it is. */
const lengthLimit = 200

const changedLetters = (one: string, other: string): number => {
  let [gone, come] = [0, 0]
  for (const { added, removed, value } of diffChars(one, other)) {
    if (added) come += value.length
    if (removed) gone += value.length
  }
  return Math.max(gone, come)
}

/**
 * Whether two spellings name the same company: capitals, accents, punctuation, words that one of them leaves out and
 * mistyped letters make no other.
 *
 * @example
 * isSameName('Google', 'Google LLC') // true
 * isSameName('SIA „Veikals”', 'Veikals, SIA') // true
 * isSameName('Google LLC', 'Google Ireland Limited') // false
 */
export const isSameName = (one: string, other: string): boolean => {
  const [words, others] = [new Set(wordsOf(one)), new Set(wordsOf(other))]
  const [fewer, more] = words.size <= others.size ? [words, others] : [others, words]
  if (fewer.size === 0) return more.size === 0 && one.trim() === other.trim()
  if ([...fewer].every((word) => more.has(word))) return true
  const [plain, otherPlain] = [[...words].join(''), [...others].join('')]
  // "Store 1" and "Store 2" are two.
  if (plain.replace(/\D/g, '') !== otherPlain.replace(/\D/g, '')) return false
  const longest = Math.max(plain.length, otherPlain.length)
  if (longest > lengthLimit) return plain === otherPlain
  return changedLetters(plain, otherPlain) <= Math.floor(longest / likeness)
}
