import lv from '../../translations/lv/policy.json' with { type: 'json' }
import { pluralForms } from './phrase-book.ts'

const keysOf = (value: object, path = ''): string[] =>
  Object.entries(value).flatMap(([name, inner]) =>
    typeof inner === 'string' ? [`${path}${name}`] : keysOf(inner, `${path}${name}.`),
  )

/** What tells of releases is made from published documents, which do not hold a site's own words. */
const ofReleases = ['archive.', 'difference.', 'reasons.'] as const

/** Whether a site's own words for a phrase have an effect: only those are offered to editors, and asked of them. */
export const isOfSite = (phrase: string): boolean => !ofReleases.some((start) => phrase.startsWith(start))

/** Latvian has the most of our plural forms. */
export const phraseKeys: readonly string[] = keysOf(lv).filter(isOfSite)

const known = new Set(phraseKeys)
const counted = new Set(phraseKeys.flatMap((key) => (key.endsWith('_other') ? [key.slice(0, -'_other'.length)] : [])))
const form = new RegExp(`_(?:${[...pluralForms, 'fraction'].join('|')})$`)
const formLess = (key: string): string => key.replace(form, '')

/** Whether an editor can override a key: a phrase that counts in any plural form, since languages have different ones. */
export const isPhraseKey = (key: string): boolean => known.has(key) || (form.test(key) && counted.has(formLess(key)))

const pluralFormsOf = (locale: string): readonly string[] =>
  new Intl.PluralRules(locale).resolvedOptions().pluralCategories

/**
 * Every key that an editor can override, in the order of the resource: of a phrase that counts, each plural form that one
 * of the locales has.
 *
 * @example phraseKeysFor(['lt']).includes('periods.exact.year_few') // true
 */
export const phraseKeysFor = (locales: readonly string[]): string[] => {
  const wanted = new Set(locales.flatMap(pluralFormsOf))
  const forms = pluralForms.filter((each) => wanted.has(each))
  const keys = phraseKeys.flatMap((key) => {
    const phrase = formLess(key)
    if (!counted.has(phrase)) return [key]
    return [...forms.map((each) => `${phrase}_${each}`), ...(key.endsWith('_fraction') ? [key] : [])]
  })
  return [...new Set(keys)]
}
