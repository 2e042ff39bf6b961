/** Texts of a namespace in one locale: i18next resources, with somebody's own words over them where they have some. */
import i18next, { type i18n } from 'i18next'

/** Values for the placeholders of a phrase, numbers in the locale's way; `count` also chooses the plural form. */
export type PhraseValues = Record<string, string | number>
/** `range` chooses the plural form of a phrase by both ends of a range. */
export type PhraseBook<Phrase extends string> = {
  (phrase: Phrase, values?: PhraseValues): string
  range: (phrase: Phrase, values: { from: number; to: number }) => string
}

type Leaves<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Path}${K}` : Leaves<T[K], `${Path}${K}.`>
}[keyof T & string]
export const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const
type PluralForm = (typeof pluralForms)[number]
/** `fraction`: of a count that is not whole, where a language says it otherwise than CLDR's form of it: "1,5 mēneša". */
export type PhraseForm = PluralForm | 'fraction'
type WithoutForm<K extends string> = K extends `${infer Base}_${PhraseForm}` ? Base : K

/** Keys of a resource without their plural forms: `periods.upTo.year`. */
export type PhrasesOf<Resource> = WithoutForm<Leaves<Resource>>

const saidLimit = 2000

/**
 * The phrases of a namespace in a locale; one without a resource is worded in English. Text is not escaped: renderers do
 * that. Nothing global is touched.
 *
 * @param resources language → texts
 * @param own key (with its plural form) → text, in this locale; wins over the resources
 * @example
 * const say = createPhraseBook<PhrasesOf<typeof en>>({ locale: 'lv', namespace: 'record', resources: { lv, et, en } })
 * say('title') // 'Apstrādes darbību reģistrs'
 */
export const createPhraseBook = <Phrase extends string>(book: {
  locale: string
  namespace: string
  resources: Readonly<Record<string, object>>
  own?: Readonly<Record<string, string>>
}): PhraseBook<Phrase> => {
  const instance = createInstance(book)
  const rules: RangeRules = new Intl.PluralRules(book.locale)
  const { format } = new Intl.NumberFormat(book.locale, { useGrouping: false, maximumFractionDigits: 20 })
  const say = (keys: string | string[], values: PhraseValues): string =>
    String(
      instance.t(keys, {
        nest: false,
        replace: Object.fromEntries(
          Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? format(value) : value]),
        ),
        ...(typeof values.count === 'number' ? { count: values.count } : {}),
      }),
    )
  const keysOf = (phrase: string, count: string | number | undefined): string | string[] =>
    typeof count === 'number' && !Number.isInteger(count) ? [`${phrase}_fraction`, phrase] : phrase
  // A policy says the same few things many times over: "sīkdatne", "2 gadi".
  const said = new Map<string, string>()
  const sayOnce = (phrase: string, count: string | number | undefined): string => {
    const key = count === undefined ? phrase : `${phrase} ${count}`
    const known = said.get(key)
    if (known !== undefined) return known
    const text = say(keysOf(phrase, count), count === undefined ? {} : { count })
    if (said.size < saidLimit) said.set(key, text)
    return text
  }
  const word = (phrase: Phrase, values: PhraseValues = {}): string => {
    const { count, ...others } = values
    return Object.keys(others).length === 0 ? sayOnce(phrase, count) : say(keysOf(phrase, count), values)
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

/** Own words stand in a namespace of their own: the resources are one object for all, and stay as they are. */
const createInstance = ({
  locale,
  namespace,
  resources,
  own = {},
}: {
  locale: string
  namespace: string
  resources: Readonly<Record<string, object>>
  own?: Readonly<Record<string, string>>
}): i18n => {
  const instance = i18next.createInstance({
    lng: locale,
    fallbackLng: 'en',
    ns: ['site', namespace],
    defaultNS: 'site',
    fallbackNS: namespace,
    resources: Object.fromEntries(
      Object.entries(resources).map(([language, texts]) => [language, { [namespace]: { ...texts } }]),
    ),
    nsSeparator: false,
    contextSeparator: '\u0000',
    initAsync: false,
    // A value with braces in it is text like any other.
    interpolation: { escapeValue: false, skipOnVariables: true },
  })
  instance.use(plainFormatter).init()
  for (const [key, text] of Object.entries(own)) instance.addResource(locale, 'site', key, text, { silent: true })
  return instance
}
