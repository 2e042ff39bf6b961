import { departuresIn } from '../../policy/findings/glossary.ts'
import { languageOf } from '../../policy/findings/languages-of-locales.ts'
import { isReadable } from '../../policy/findings/text-limit.ts'
import type { UnitText } from '../../policy/findings/unit-text.ts'
import type { Found } from '../checks/check.ts'
import { findSaid, placed } from '../checks/find-said.ts'
import { prepareTerms } from './prepare-terms.ts'
import { saysForm, wordsForTerms } from './says-term.ts'
import { type Term, textsIn } from './term.ts'
import { termsIn } from './terms-in.ts'

type Asked = {
  source: Pick<UnitText, 'text'>
  target: Pick<UnitText, 'text'>
  sourceLocale: string
  targetLocale: string
  terms: readonly Term[]
}

type Avoided = { found: Found; term: string }

/** Words to avoid of the term base, and for its terms those that the checks before publishing know. */
const avoidedIn = ({ target: { text }, targetLocale, terms }: Asked): Avoided[] => {
  const ofBase = termsIn({ text, locale: targetLocale, terms }).flatMap(({ term, kind, said, from, to }): Avoided[] => {
    const preferred = kind === 'avoid' ? textsIn(term, targetLocale)?.preferred : undefined
    if (preferred === undefined) return []
    return [{ term: preferred, found: avoid({ said, term: preferred, at: { side: 'target', from, to } }) }]
  })
  const language = languageOf(targetLocale)
  if (language === undefined || terms.length === 0) return ofBase
  const known = new Set(terms.map((term) => textsIn(term, targetLocale)?.preferred))
  const departures = departuresIn(text, language).filter(
    ({ term }) => known.has(term) && !ofBase.some((each) => each.term === term),
  )
  return [
    ...ofBase,
    ...departures.map(({ said, term }) => ({
      term,
      found: avoid({ said, term, ...placed(findSaid({ text, said, side: 'target' })) }),
    })),
  ]
}

const avoid = ({ said, term, at }: { said: string; term: string } & Pick<Found, 'at'>): Found => ({
  code: 'term-avoid',
  values: { said, term },
  ...placed(at),
})

/**
 * Terms of the source of which the translation has neither the preferred nor an admitted word, each term once, and words
 * of the translation that are to be avoided. A term without a word in the target locale is let be.
 *
 * @example
 * termFindings({ source: { text: 'Pārzinis' }, target: { text: 'Kontroller' }, sourceLocale: 'lv', targetLocale: 'et', terms })
 * // [{ code: 'term-avoid', values: { said: 'Kontroller', term: 'vastutav töötleja' }, at: … }]
 */
export const termFindings = (asked: Asked): Found[] => {
  const { source, target, sourceLocale, targetLocale, terms } = asked
  if (!isReadable(source.text) || !isReadable(target.text)) return []
  const avoided = avoidedIn(asked)
  const told = new Set(avoided.map(({ term }) => term))
  const { forms } = prepareTerms(terms, targetLocale)
  const words = wordsForTerms(target.text)
  const seen = new Set<Term>()
  const missing = termsIn({ text: source.text, locale: sourceLocale, terms }).flatMap(
    ({ term, said, from, to }): Found[] => {
      if (seen.has(term)) return []
      seen.add(term)
      const preferred = textsIn(term, targetLocale)?.preferred
      if (preferred === undefined || told.has(preferred)) return []
      const isSaid = (forms.get(term) ?? []).some((form) => form.kind !== 'avoid' && saysForm(words, form))
      return isSaid
        ? []
        : [{ code: 'term-missing', values: { said, term: preferred }, at: { side: 'source', from, to } }]
    },
  )
  return [...avoided.map(({ found }) => found), ...missing]
}
