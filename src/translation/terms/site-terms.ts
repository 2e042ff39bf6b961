import { standardTerms } from './standard-terms.ts'
import type { Term } from './term.ts'

/** What a site has of its own: words for a term, or that a term which comes with the product is not used there. */
export type SiteTerm = Term & { isOff?: boolean | undefined }

/**
 * A term as a site uses it: its own words in the locales in which it has some, those of the product in the others.
 */
export const withOwnTexts = (standard: Term, { definition, use, texts }: SiteTerm): Term => ({
  ...standard,
  definition: definition ?? standard.definition,
  use: use ?? standard.use,
  texts: { ...standard.texts, ...texts },
})

/**
 * The terms that hold in a site: its own first, so that they win where one word stands for two terms, then those of the
 * product that it neither changes nor switches off.
 *
 * @returns a new list: keep it, since what is made ready for texts is kept with it
 * @example
 * termsOfSite([{ id: 'controller', texts: { lv: { preferred: 'datu pārzinis' } } }])
 */
export const termsOfSite = (own: readonly SiteTerm[], standard: readonly Term[] = standardTerms): Term[] => {
  const shipped = new Map(standard.map((term) => [term.id, term]))
  const named = new Set(own.map(({ id }) => id))
  return [
    ...own.flatMap(({ isOff, ...term }) => {
      if (isOff) return []
      const before = shipped.get(term.id)
      return [before ? withOwnTexts(before, term) : term]
    }),
    ...standard.filter(({ id }) => !named.has(id)),
  ]
}
