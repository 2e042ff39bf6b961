/** Terms as a term base has them, to and from what a file of terms says. */
import type { Term, TermTexts } from '../terms/term.ts'
import type { TermConcept, TermEntry, TermStatus } from './term-base.ts'

const entriesOf = (locale: string, { preferred, admitted = [], avoid = [] }: TermTexts): TermEntry[] => {
  const entry = (status: TermStatus) => (term: string) => ({ locale, term, status })
  return [entry('preferred')(preferred), ...admitted.map(entry('admitted')), ...avoid.map(entry('deprecated'))]
}

/** The same term gives the same concept: locales stand in the order of their codes. */
export const conceptOf = ({ id, definition, texts }: Term): TermConcept => ({
  id,
  ...(definition === undefined ? {} : { definition }),
  terms: Object.entries(texts)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([locale, own]) => entriesOf(locale, own)),
})

/**
 * What a file says of one locale. The first word that it prefers is the one that is offered, else the first that it
 * admits, since many programs keep no such state.
 *
 * @returns nothing where the file has only words to avoid
 */
export const textsOfEntries = (entries: readonly TermEntry[]): TermTexts | undefined => {
  const of = (status: TermStatus) => entries.filter((entry) => entry.status === status).map(({ term }) => term)
  const right = [...new Set([...of('preferred'), ...of('admitted')])]
  const [preferred, ...admitted] = right
  if (preferred === undefined) return undefined
  return { preferred, admitted, avoid: [...new Set(of('deprecated'))].filter((word) => !right.includes(word)) }
}
