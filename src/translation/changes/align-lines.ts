/** Which of the lines that came is which of those that went. */
import { segmentsOf } from './words.ts'

/** Share of a line's words that must have stayed for it to be read as changed, and not as another line. */
const likeness = 0.4
/** Beyond so many pairs lines are taken in their order. */
const pairLimit = 2_500

type Bag = { text: string; words: ReadonlyMap<string, number>; length: number }

const hasLetters = /[\p{L}\p{N}]/u
/** Of a token, which is longer than it says. */
const longestWord = 8
const weightOf = (word: string): number => Math.min(longestWord, word.length)

const bagOf = (text: string): Bag => {
  const words = new Map<string, number>()
  let length = 0
  for (const segment of segmentsOf(text)) {
    if (!hasLetters.test(segment)) continue
    const word = segment.toLowerCase()
    words.set(word, (words.get(word) ?? 0) + 1)
    length += weightOf(word)
  }
  return { text, words, length }
}

/** “Vārds” goes on in “Vārds, uzvārds un adrese”. */
const goesOn = (one: Bag, other: Bag): boolean =>
  one.length > 0 && other.text.startsWith(one.text) && !hasLetters.test(other.text.charAt(one.text.length))

/** 0 to 1: how much of the longer one is in both. */
const likenessOf = (one: Bag, other: Bag): number => {
  const [small, large] = one.words.size < other.words.size ? [one, other] : [other, one]
  let shared = 0
  for (const [word, count] of small.words) shared += weightOf(word) * Math.min(count, large.words.get(word) ?? 0)
  const share = shared / Math.max(1, one.length, other.length)
  return share < likeness && (goesOn(one, other) || goesOn(other, one)) ? likeness : share
}

export type LinePair = { gone: number; come: number }

/**
 * Pairs of lines that are alike, in the order of both lists.
 *
 * @example alignLines({ gone: ['Mēs vācam datus.'], come: ['Jauna rinda.', 'Mēs vācam jūsu datus.'] }) // [{ gone: 0, come: 1 }]
 */
export const alignLines = ({ gone, come }: { gone: readonly string[]; come: readonly string[] }): LinePair[] => {
  const [from, to] = [gone.map(bagOf), come.map(bagOf)]
  if (gone.length * come.length > pairLimit) return inOrder(from, to)
  return best(from, to)
}

const inOrder = (from: readonly Bag[], to: readonly Bag[]): LinePair[] =>
  from.flatMap((one, at) => {
    const other = to[at]
    return other && likenessOf(one, other) >= likeness ? [{ gone: at, come: at }] : []
  })

/** Of all ways to pair them in order, the one with the greatest likeness: a table of what can be had from each place on. */
const best = (from: readonly Bag[], to: readonly Bag[]): LinePair[] => {
  const alike = from.map((one) => to.map((other) => likenessOf(one, other)))
  const likenessAt = (gone: number, come: number): number => alike[gone]?.[come] ?? 0
  const gains = Array.from({ length: from.length + 1 }, () => new Float64Array(to.length + 1))
  const gainAt = (gone: number, come: number): number => gains[gone]?.[come] ?? 0
  for (let gone = from.length - 1; gone >= 0; gone -= 1) {
    for (let come = to.length - 1; come >= 0; come -= 1) {
      const like = likenessAt(gone, come)
      const paired = like >= likeness ? like + gainAt(gone + 1, come + 1) : 0
      gains[gone]?.fill(Math.max(paired, gainAt(gone + 1, come), gainAt(gone, come + 1)), come, come + 1)
    }
  }
  const pairs: LinePair[] = []
  for (let [gone, come] = [0, 0]; gone < from.length && come < to.length; ) {
    const gain = gainAt(gone, come)
    const like = likenessAt(gone, come)
    if (like >= likeness && gain === like + gainAt(gone + 1, come + 1)) {
      pairs.push({ gone, come })
      gone += 1
      come += 1
    } else if (gain === gainAt(gone + 1, come)) gone += 1
    else come += 1
  }
  return pairs
}
