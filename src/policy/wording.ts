/** Standard wording of policies and banners: i18next resources of `translations/`, with a site's own words over them. */
import { type MoreWording, noMoreWording, type ownWording, wordingsFor } from './more-wording.ts'
import { createPhraseBook, type PhraseBook, type PhrasesOf, pluralForms } from './phrase-book.ts'
import { isPhraseKey, phraseKeys } from './phrase-keys.ts'

export { phraseKeys }

/** Key of a phrase without its plural form: `periods.upTo.year`. */
export type Phrase = PhrasesOf<(typeof ownWording)['en']>
export type Wording = PhraseBook<Phrase>
/** The site's own words: key of a phrase (with or without its plural form) → text in one locale. */
export type PhraseOverrides = Readonly<Record<string, string>>

const everyForm = [...pluralForms, 'fraction']

const knownKeys = new Set(phraseKeys)

const recentLimit = 100
const recentOf = new WeakMap<MoreWording, Map<string, Wording>>()

/**
 * The wording of a locale. A locale without a resource is worded in English, except for what the site overrides.
 * Text is not escaped: renderers do that. Nothing global is touched.
 *
 * @param overrides phrase → text; wins over the standard wording. A key without plural form overrides every form.
 * @param moreWording standard wording of the installation for further locales
 * @example
 * const wording = createWording({ locale: 'lv', overrides: { 'legalBases.f': 'Likumīgās intereses' } })
 * wording('legalBases.f') // 'Likumīgās intereses'
 * wording('periods.upTo.year', { count: 21 }) // 'līdz 21 gadam'
 * wording.range('periods.range.day', { from: 30, to: 180 }) // '30–180 dienas'
 */
export const createWording = ({
  locale,
  overrides = {},
  moreWording = noMoreWording,
}: {
  locale: string
  overrides?: PhraseOverrides
  moreWording?: MoreWording | undefined
}): Wording => {
  const recent = recentOf.get(moreWording) ?? new Map<string, Wording>()
  recentOf.set(moreWording, recent)
  const key = `${locale} ${JSON.stringify(Object.entries(overrides).sort())}`
  const known = recent.get(key)
  if (known) return known
  const wording = createPhraseBook<Phrase>({
    locale,
    namespace: 'policy',
    resources: wordingsFor(locale, moreWording),
    own: knownWords(overrides),
  })
  const oldest = recent.keys().next()
  if (recent.size >= recentLimit && !oldest.done) recent.delete(oldest.value)
  recent.set(key, wording)
  return wording
}

/** Own words that are a phrase, a text for each plural form. */
const knownWords = (overrides: PhraseOverrides): Record<string, string> =>
  Object.fromEntries(Object.entries(withPluralForms(overrides)).filter(([key]) => isPhraseKey(key)))

const withPluralForms = (overrides: PhraseOverrides): Record<string, string> => {
  const ofEveryForm = Object.entries(overrides)
    .filter(([key]) => knownKeys.has(`${key}_other`))
    .flatMap(([key, text]) => everyForm.map((form) => [`${key}_${form}`, text] as const))
  return { ...Object.fromEntries(ofEveryForm), ...overrides }
}
