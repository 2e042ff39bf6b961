/** Standard wording of an installation, for locales beyond ours. */
import en from '../../translations/en/policy.json' with { type: 'json' }
import et from '../../translations/et/policy.json' with { type: 'json' }
import lv from '../../translations/lv/policy.json' with { type: 'json' }
import { baseOf } from './findings/languages-of-locales.ts'
import type { PhraseForm } from './phrase-book.ts'

type Forms<Key> = Key extends `${infer Base}_${PhraseForm}` ? `${Base}_${PhraseForm}` : Key
type Worded<Texts> = {
  readonly [Key in keyof Texts as Forms<Key>]?: Texts[Key] extends string ? string : Worded<Texts[Key]>
}

/**
 * The phrases of policies and banners in one language, as `translations/en/policy.json` has them: i18next with the plural
 * forms of that language. What is left out is worded in English.
 */
export type StandardWording = Worded<typeof en>

/** Locale → its wording. */
export type MoreWording = Readonly<Record<string, StandardWording>>

export const noMoreWording: MoreWording = {}

export const ownWording = { lv, et, en } as const

/** Each text by its key: `periods.upTo.year_one`. */
export const textsOf = (wording: object, path = ''): [string, string][] =>
  Object.entries(wording).flatMap(([name, inner]: [string, unknown]): [string, string][] => {
    if (typeof inner === 'string') return [[`${path}${name}`, inner]]
    return typeof inner === 'object' && inner !== null ? textsOf(inner, `${path}${name}.`) : []
  })

/** The key of a phrase, whatever its plural form: `periods.upTo.year`. */
export const withoutForm = (key: string): string => key.replace(/_(?:zero|one|two|few|many|other|fraction)$/, '')

/** By language, in the order in which i18next looks: a locale's own wording, then that of its language, then English. */
export const wordingsFor = (locale: string, moreWording: MoreWording): Readonly<Record<string, object>> => {
  const known: Readonly<Record<string, object>> = { ...ownWording, ...moreWording }
  const names = new Set([locale, baseOf(locale), 'en'])
  return Object.fromEntries(Object.entries(known).filter(([name]) => names.has(name)))
}

const phrasesOfAll = [...new Set(textsOf(en).map(([key]) => withoutForm(key)))]

/**
 * The phrases that a locale has no standard wording for, in the order of the resource: they are worded in English.
 *
 * @example unwordedPhrases('fi').length // all of them
 */
export const unwordedPhrases = (locale: string, moreWording: MoreWording = noMoreWording): string[] => {
  const worded = Object.entries(wordingsFor(locale, moreWording)).filter(
    ([name]) => name !== 'en' || baseOf(locale) === 'en',
  )
  const known = new Set(worded.flatMap(([, texts]) => textsOf(texts).map(([key]) => withoutForm(key))))
  return phrasesOfAll.filter((phrase) => !known.has(phrase))
}
