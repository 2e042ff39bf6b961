import { type Departure, departuresIn, type FindDepartures } from '../../policy/findings/glossary.ts'
import { languageOf } from '../../policy/findings/languages-of-locales.ts'
import type { SiteTerm } from './site-terms.ts'
import { standardTerms } from './standard-terms.ts'
import { type Term, textsIn } from './term.ts'
import { termsIn } from './terms-in.ts'

/** A word of the product → what the site has of the term of that key. */
const ownByWord = (own: readonly SiteTerm[], locale: string): ReadonlyMap<string, SiteTerm> => {
  const byKey = new Map(own.map((term) => [term.id, term]))
  return new Map(
    standardTerms.flatMap((standard): [string, SiteTerm][] => {
      const term = byKey.get(standard.id)
      const word = textsIn(standard, locale)?.preferred
      return term && word !== undefined ? [[word, term]] : []
    }),
  )
}

/**
 * What departs from the terms of a site: its own words to avoid, and what departs from those of the product where the site
 * does not use that very word. Of a term that it says otherwise its own word is named; one that it switched off is let be.
 *
 * @example
 * const find = siteDepartures([{ id: 'cookies', texts: { lv: { preferred: 'sīkfaili' } } }])
 * find('Mūsu sīkfaili', 'lv') // []
 */
export const siteDepartures = (own: readonly SiteTerm[]): FindDepartures => {
  const terms: Term[] = own.flatMap(({ isOff, ...term }) => (isOff ? [] : [term]))
  const known = new Map<string, ReadonlyMap<string, SiteTerm>>()
  const ownOf = (locale: string): ReadonlyMap<string, SiteTerm> => {
    const words = known.get(locale) ?? ownByWord(own, locale)
    known.set(locale, words)
    return words
  }
  const isRight = (said: string, { locale, key }: { locale: string; key: string | undefined }): boolean =>
    termsIn({ text: said, locale, terms }).some(
      ({ kind, term, from, to }) => kind !== 'avoid' && (term.id === key || to - from === said.length),
    )
  return (text, locale) => {
    const avoided = termsIn({ text, locale, terms }).flatMap(({ kind, said, term }): Departure[] => {
      const preferred = kind === 'avoid' ? textsIn(term, locale)?.preferred : undefined
      return preferred === undefined ? [] : [{ said, term: preferred }]
    })
    const language = languageOf(locale)
    if (!language) return avoided
    const departed = departuresIn(text, language).flatMap(({ said, term }): Departure[] => {
      const site = ownOf(locale).get(term)
      if (site?.isOff || avoided.some((each) => each.said === said)) return []
      if (isRight(said, { locale, key: site?.id })) return []
      return [{ said, term: (site && textsIn(site, locale)?.preferred) ?? term }]
    })
    return [...avoided, ...departed]
  }
}
