/** Standard wording of policies and banners: i18next resources of `translations/`, with a site's own words over them. */
import en from '../../translations/en/policy.json' with { type: 'json' }
import et from '../../translations/et/policy.json' with { type: 'json' }
import lv from '../../translations/lv/policy.json' with { type: 'json' }
import { createPhraseBook, type PhraseBook, type PhrasesOf } from './phrase-book.ts'
import { phraseKeys } from './phrase-keys.ts'

export { phraseKeys }

/** Key of a phrase without its plural form: `periods.upTo.year`. */
export type Phrase = PhrasesOf<typeof en>
export type Wording = PhraseBook<Phrase>
/** The site's own words: key of a phrase (with or without its plural form) → text in one locale. */
export type PhraseOverrides = Readonly<Record<string, string>>

const resources = { lv, et, en } as const
const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other']

const knownKeys = new Set(phraseKeys)

const recentLimit = 100
const recent = new Map<string, Wording>()

/**
 * The wording of a locale. A locale without a resource is worded in English, except for what the site overrides.
 * Text is not escaped: renderers do that. Nothing global is touched.
 *
 * @param overrides phrase → text; wins over the standard wording. A key without plural form overrides every form.
 * @example
 * const wording = createWording({ locale: 'lv', overrides: { 'legalBases.f': 'Likumīgās intereses' } })
 * wording('legalBases.f') // 'Likumīgās intereses'
 * wording('periods.upTo.year', { count: 21 }) // 'līdz 21 gadam'
 * wording.range('periods.range.day', { from: 30, to: 180 }) // '30–180 dienas'
 */
export const createWording = ({ locale, overrides = {} }: { locale: string; overrides?: PhraseOverrides }): Wording => {
  const key = `${locale} ${JSON.stringify(Object.entries(overrides).sort())}`
  const known = recent.get(key)
  if (known) return known
  const wording = createPhraseBook<Phrase>({ locale, namespace: 'policy', resources, own: knownWords(overrides) })
  const oldest = recent.keys().next()
  if (recent.size >= recentLimit && !oldest.done) recent.delete(oldest.value)
  recent.set(key, wording)
  return wording
}

/** Own words that are a phrase, a text for each plural form. */
const knownWords = (overrides: PhraseOverrides): Record<string, string> =>
  Object.fromEntries(Object.entries(withPluralForms(overrides)).filter(([key]) => isPhrase(key)))

const isPhrase = (key: string): boolean => knownKeys.has(key) || knownKeys.has(key.replace(/_[a-z]+$/, '_other'))

const withPluralForms = (overrides: PhraseOverrides): Record<string, string> => {
  const everyForm = Object.entries(overrides)
    .filter(([key]) => knownKeys.has(`${key}_other`))
    .flatMap(([key, text]) => pluralForms.map((form) => [`${key}_${form}`, text] as const))
  return { ...Object.fromEntries(everyForm), ...overrides }
}
