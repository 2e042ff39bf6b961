/** Terms made ready for being looked for in texts of one locale. */
import { baseOf } from '../../policy/findings/languages-of-locales.ts'
import { oncePer } from '../../policy/findings/once-per.ts'
import { type Stems, stemsOf } from './stems.ts'
import { type Term, textsIn } from './term.ts'

export type FormKind = 'preferred' | 'admitted' | 'avoid'

/** One way to say a term. */
export type TermForm = { term: Term; kind: FormKind; words: readonly Stems[]; length: number }

export type PreparedTerms = {
  /** Forms by the first letters of their first word; the longest first. */
  byStart: ReadonlyMap<string, readonly TermForm[]>
  /** Forms that are labels. */
  labels: readonly TermForm[]
  forms: ReadonlyMap<Term, readonly TermForm[]>
}

/** A word of two letters is looked up by both. */
const reach = 3
export const startOf = (word: string): string => word.slice(0, reach)

/** Words of a text and where they stand; a hyphen separates words as white space does. */
export const termWord = /[\p{L}\p{M}\p{N}]+/gu

const formOf = ({
  term,
  kind,
  text,
  language,
}: {
  term: Term
  kind: FormKind
  text: string
  language: string
}): TermForm => ({
  term,
  kind,
  words: (text.match(termWord) ?? []).map((word) => stemsOf(word, language)),
  length: text.length,
})

const formsOf = (term: Term, locale: string): TermForm[] => {
  const texts = textsIn(term, locale)
  if (!texts) return []
  const language = baseOf(locale)
  const make = (kind: FormKind) => (text: string) => formOf({ term, kind, text, language })
  const { preferred, admitted = [], avoid = [] } = texts
  return [make('preferred')(preferred), ...admitted.map(make('admitted')), ...avoid.map(make('avoid'))].filter(
    ({ words }) => words.length > 0,
  )
}

const prepare = (terms: readonly Term[], locale: string): PreparedTerms => {
  const forms = new Map(terms.map((term) => [term, formsOf(term, locale)] as const))
  const all = [...forms.values()].flat().sort((a, b) => b.words.length - a.words.length || b.length - a.length)
  const byStart = new Map<string, TermForm[]>()
  for (const form of all) {
    if (form.term.use === 'label') continue
    const [first] = form.words
    if (!first) continue
    for (const start of new Set([first.whole, ...first.stems].map(startOf))) {
      const forms = byStart.get(start)
      if (forms) forms.push(form)
      else byStart.set(start, [form])
    }
  }
  return { byStart, labels: all.filter(({ term }) => term.use === 'label'), forms }
}

const byLocale = oncePer((_terms: readonly Term[]) => new Map<string, PreparedTerms>())

/**
 * Makes terms ready for a locale, once for each list: keep the list, and what is ready is kept with it.
 *
 * @example prepareTerms(terms, 'lv')
 */
export const prepareTerms = (terms: readonly Term[], locale: string): PreparedTerms => {
  const known = byLocale(terms)
  const prepared = known.get(locale) ?? prepare(terms, locale)
  known.set(locale, prepared)
  return prepared
}
