import { agesOfConsent } from './ages-of-consent.ts'
import type { CheckedSite } from './checked-site.ts'
import { languageOf } from './languages-of-locales.ts'
import type { Found, Language } from './rule.ts'

/** The age in Latvia (Fizisko personu datu apstrādes likums) and in Estonia (isikuandmete kaitse seadus § 8). */
const ageOfConsent = 13

/** Running text and explanations that have a child consent at another age, in locales of these languages. */
export const otherAgesOfConsent = ({ units, locales }: CheckedSite, languages: readonly Language[]): Found[] => {
  const read = locales.flatMap((locale) => {
    const language = languageOf(locale)
    return language && languages.includes(language) ? [{ locale, language }] : []
  })
  return units.flatMap(({ kind, place, texts }) =>
    kind === 'prose' || kind === 'explanation'
      ? read.flatMap(({ locale, language }) => {
          const [age] = agesOfConsent({ text: texts.get(locale)?.text ?? '', language })
          return age === undefined ? [] : [{ place: { ...place, locale }, values: { age, lawful: ageOfConsent } }]
        })
      : [],
  )
}
