import { readablePart } from '../../policy/findings/text-limit.ts'
import type { TermForm } from './prepare-terms.ts'
import { termWord } from './prepare-terms.ts'
import { isFormOf, type Stems } from './stems.ts'

/** Languages that write words together: the term may stand anywhere in a word (`töötlemiseesmärk`). */
const compounding = new Set(['et', 'fi', 'de', 'nl', 'sv', 'da', 'nb', 'no'])
/** What is shorter stands in many words. */
const shortestPart = 5

const isSaidIn = (word: string, stems: Stems): boolean => {
  if (isFormOf(stems, word)) return true
  const isLong = (stem: string): boolean => stem.length >= shortestPart
  return compounding.has(stems.language)
    ? stems.stems.some((stem) => isLong(stem) && word.includes(stem))
    : stems.stems.some((stem) => isLong(stem) && word.startsWith(stem))
}

/** The words of a text, each once, for {@link saysForm}. */
export const wordsForTerms = (text: string): ReadonlySet<string> =>
  new Set((readablePart(text).match(termWord) ?? []).map((word) => word.toLowerCase()))

/**
 * Whether a text has the words of a form, in any order and any form of them: a translator may take a term apart, and is
 * told of one that is not there at all.
 */
export const saysForm = (words: ReadonlySet<string>, form: TermForm): boolean =>
  form.words.every((stems) => [...words].some((word) => isSaidIn(word, stems)))
