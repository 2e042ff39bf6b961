/** The site's own words for its banner: what an editor put in place of the standard wording, which is sound by itself. */
import { categoriesInUse } from '../cookie-categories.ts'
import type { CheckedSite } from './checked-site.ts'
import { type Language, languages, type Place } from './rule.ts'

export type BannerPhrase = {
  phrase: string
  text: string
  locale: string
  language: Language | undefined
  place: Place
}

/** Whether anything is asked: with necessary cookies alone the banner is a notice. */
export const asksForConsent = ({ snapshot }: CheckedSite): boolean => categoriesInUse(snapshot).length > 1

/**
 * @param among keys of phrases; all of the banner's where none are named
 * @example ownBannerPhrases(site, ['banner.consent.acceptAll'])[0]?.text // 'Turpināt'
 */
export const ownBannerPhrases = (
  { snapshot: { site }, locales }: CheckedSite,
  among?: readonly string[],
): BannerPhrase[] =>
  site.phrases
    .filter(({ phrase }) => (among ? among.includes(phrase) : phrase.startsWith('banner.')))
    .flatMap(({ id, phrase, text }) =>
      locales.flatMap((locale) => {
        const own = text[locale]?.trim()
        if (!own) return []
        const language = languages.find((each) => each === locale.split('-')[0])
        return [
          {
            phrase,
            text: own,
            locale,
            language,
            place: { collection: 'sites', key: site.slug, field: 'phrases', row: id, locale } as const,
          },
        ]
      }),
    )

/** A label reduced to its letters and figures: "Got it!" and "got it" are the same word on a button. */
export const plainLabel = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
