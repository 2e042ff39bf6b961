/** Standard wording of policies and banners: i18next resources of `translations/`, with a site's own words over them. */
import i18next, { type i18n } from 'i18next'
import en from '../../translations/en/policy.json' with { type: 'json' }
import et from '../../translations/et/policy.json' with { type: 'json' }
import lv from '../../translations/lv/policy.json' with { type: 'json' }
import { phraseKeys } from './phrase-keys.ts'

export { phraseKeys }

type Leaves<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Path}${K}` : Leaves<T[K], `${Path}${K}.`>
}[keyof T & string]
type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
type WithoutForm<K extends string> = K extends `${infer Base}_${PluralForm}` ? Base : K

/** Key of a phrase without its plural form: `periods.upTo.year`. */
export type Phrase = WithoutForm<Leaves<typeof en>>
/** Values for the placeholders of a phrase; `count` also chooses the plural form. */
export type PhraseValues = Record<string, string | number>
/** `range` chooses the plural form of a phrase by both ends of a range. */
export type Wording = {
  (phrase: Phrase, values?: PhraseValues): string
  range: (phrase: Phrase, values: { from: number; to: number }) => string
}
/** The site's own words: key of a phrase (with or without its plural form) → text in one locale. */
export type PhraseOverrides = Readonly<Record<string, string>>

const resources = { lv, et, en } as const
const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other']

const knownKeys = new Set(phraseKeys)

const saidLimit = 2000
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
  const wording = wordingOf({ locale, instance: createInstance({ locale, overrides }) })
  const oldest = recent.keys().next()
  if (recent.size >= recentLimit && !oldest.done) recent.delete(oldest.value)
  recent.set(key, wording)
  return wording
}

const wordingOf = ({ locale, instance }: { locale: string; instance: i18n }): Wording => {
  const rules: RangeRules = new Intl.PluralRules(locale)
  const say = (keys: string | string[], values: PhraseValues): string =>
    String(
      instance.t(keys, {
        nest: false,
        replace: values,
        ...(typeof values.count === 'number' ? { count: values.count } : {}),
      }),
    )
  // A policy says the same few things many times over: "sīkdatne", "2 gadi".
  const said = new Map<string, string>()
  const sayOnce = (phrase: string, count: string | number | undefined): string => {
    const key = count === undefined ? phrase : `${phrase} ${count}`
    const known = said.get(key)
    if (known !== undefined) return known
    const text = say(phrase, count === undefined ? {} : { count })
    if (said.size < saidLimit) said.set(key, text)
    return text
  }
  const word = (phrase: Phrase, values: PhraseValues = {}): string => {
    const { count, ...others } = values
    return Object.keys(others).length === 0 ? sayOnce(phrase, count) : say(phrase, values)
  }
  return Object.assign(word, {
    range: (phrase: Phrase, values: { from: number; to: number }) =>
      say([`${phrase}_${formOfRange({ rules, ...values })}`, `${phrase}_other`], values),
  })
}

/** Every runtime in use has `selectRange`; TypeScript's library does not name it yet. */
type RangeRules = Intl.PluralRules & { selectRange?: (from: number, to: number) => string }

const formOfRange = ({ rules, from, to }: { rules: RangeRules; from: number; to: number }): string =>
  rules.selectRange?.(from, to) ?? rules.select(to)

/** A site's wording cannot call formatters: "{{count, currency(USD)}}" says the count. */
const plainFormatter = {
  type: 'formatter' as const,
  init: () => {},
  format: (value: unknown) => String(value),
  add: () => {},
  addCached: () => {},
}

/** The site's words stand in a namespace of their own: the resources are one object for all sites, and stay as they are. */
const createInstance = ({ locale, overrides }: { locale: string; overrides: PhraseOverrides }): i18n => {
  const instance = i18next.createInstance({
    lng: locale,
    fallbackLng: 'en',
    ns: ['site', 'policy'],
    defaultNS: 'site',
    fallbackNS: 'policy',
    resources: Object.fromEntries(Object.entries(resources).map(([language, policy]) => [language, { policy }])),
    nsSeparator: false,
    contextSeparator: '\u0000',
    initAsync: false,
    // A value with braces in it is text like any other.
    interpolation: { escapeValue: false, skipOnVariables: true },
  })
  instance.use(plainFormatter).init()
  for (const [key, text] of Object.entries(withPluralForms(overrides))) {
    if (isPhrase(key)) instance.addResource(locale, 'site', key, text, { silent: true })
  }
  return instance
}

const isPhrase = (key: string): boolean => knownKeys.has(key) || knownKeys.has(key.replace(/_[a-z]+$/, '_other'))

const withPluralForms = (overrides: PhraseOverrides): Record<string, string> => {
  const everyForm = Object.entries(overrides)
    .filter(([key]) => knownKeys.has(`${key}_other`))
    .flatMap(([key, text]) => pluralForms.map((form) => [`${key}_${form}`, text] as const))
  return { ...Object.fromEntries(everyForm), ...overrides }
}
