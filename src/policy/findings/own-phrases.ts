import type { CheckedSite } from './checked-site.ts'
import { placeholdersIn, standardPlaceholders } from './placeholders.ts'
import type { Place } from './rule.ts'

export type OwnPhrase = {
  phrase: string
  text: string
  place: Place
  /** Placeholders of the site's own words. */
  own: ReadonlySet<string>
  /** Those of the standard wording. */
  standard: ReadonlySet<string>
}

/** The site's own words in place of a phrase of the standard wording, in every published locale. */
export const ownPhrases = ({ snapshot: { site }, locales }: CheckedSite): OwnPhrase[] =>
  site.phrases.flatMap(({ id, phrase, text }) =>
    locales.flatMap((locale) => {
      const words = text[locale]?.trim()
      const standard = standardPlaceholders(phrase, locale)
      if (!words || !standard) return []
      const place = { collection: 'sites' as const, key: site.slug, field: 'phrases', row: id, locale }
      return [{ phrase, text: words, place, own: placeholdersIn(words), standard }]
    }),
  )
