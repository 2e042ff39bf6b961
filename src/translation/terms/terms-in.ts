import { readablePart } from '../../policy/findings/text-limit.ts'
import { type FormKind, type PreparedTerms, prepareTerms, startOf, type TermForm, termWord } from './prepare-terms.ts'
import { isFormOf } from './stems.ts'
import type { Term } from './term.ts'

export type TermInText = {
  term: Term
  /** How the term base has what is said: as the right word or as one to avoid. */
  kind: FormKind
  /** As the text has it. */
  said: string
  from: number
  to: number
}

type Word = { lower: string; from: number; to: number }

/** What may stand between two words of a term. */
const joint = /^(?:\s+|\s?[-\u2010\u2011\u2013]\s?)$/u

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(termWord)].map(({ index, 0: said }) => ({
    lower: said.toLowerCase(),
    from: index,
    to: index + said.length,
  }))

type Read = { text: string; words: readonly Word[] }

/** Where a form ends that begins with a word; undefined where it is not said. */
const endOf = ({ text, words }: Read, at: number, form: TermForm): number | undefined => {
  for (const [index, stems] of form.words.entries()) {
    const word = words[at + index]
    if (!word || !isFormOf(stems, word.lower)) return undefined
    const before = words[at + index - 1]
    if (index > 0 && before && !joint.test(text.slice(before.to, word.from))) return undefined
  }
  return words[at + form.words.length - 1]?.to
}

const labelIn = (read: Read, { labels }: PreparedTerms): TermInText[] => {
  const { words, text } = read
  const form = labels.find((each) => each.words.length === words.length && endOf(read, 0, each) !== undefined)
  const [first, last] = [words[0], words.at(-1)]
  if (!form || !first || !last) return []
  return [{ term: form.term, kind: form.kind, said: text.slice(first.from, last.to), from: first.from, to: last.to }]
}

/**
 * The terms of a text in their order, inflected ones too, as whole words; of several at one place the longest. See
 * `stems.ts` for what counts as a form of a word. Texts beyond 100,000 characters are read as far as that.
 *
 * @param text plain text
 * @param terms keep the list: it is made ready once
 * @example
 * termsIn({ text: 'Pārziņa pienākumi', locale: 'lv', terms: standardTerms })[0] // { said: 'Pārziņa', from: 0, to: 7, … }
 */
export const termsIn = ({
  text: whole,
  locale,
  terms,
}: {
  text: string
  locale: string
  terms: readonly Term[]
}): TermInText[] => {
  const prepared = prepareTerms(terms, locale)
  if (prepared.byStart.size === 0 && prepared.labels.length === 0) return []
  const text = readablePart(whole)
  const read = { text, words: wordsOf(text) }
  const label = labelIn(read, prepared)
  if (label.length > 0) return label
  const found: TermInText[] = []
  for (let at = 0; at < read.words.length; at += 1) {
    const word = read.words[at]
    if (!word) continue
    for (const form of prepared.byStart.get(startOf(word.lower)) ?? []) {
      const to = endOf(read, at, form)
      if (to === undefined) continue
      found.push({ term: form.term, kind: form.kind, said: text.slice(word.from, to), from: word.from, to })
      at += form.words.length - 1
      break
    }
  }
  return found
}
