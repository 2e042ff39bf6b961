/** Placeholders of the standard phrases: `{{email}}`. */
import en from '../../../translations/en/policy.json' with { type: 'json' }
import et from '../../../translations/et/policy.json' with { type: 'json' }
import lv from '../../../translations/lv/policy.json' with { type: 'json' }
import { languageOf } from './languages-of-locales.ts'
import { oncePer } from './once-per.ts'
import { placeholdersIn } from './placeholder-names.ts'

export { placeholdersIn } from './placeholder-names.ts'

const wordings = { lv, et, en }

const leavesOf = (value: object, path = ''): [string, string][] =>
  Object.entries(value).flatMap(([name, inner]): [string, string][] =>
    typeof inner === 'string' ? [[`${path}${name}`, inner]] : leavesOf(inner, `${path}${name}.`),
  )

const placeholdersOfPhrases: (wording: object) => ReadonlyMap<string, ReadonlySet<string>> = oncePer(
  (wording: object) => {
    const byPhrase = new Map<string, Set<string>>()
    for (const [key, text] of leavesOf(wording)) {
      // A key without a plural form stands for all of them.
      for (const phrase of new Set([key, key.replace(/_[a-z]+$/, '')])) {
        byPhrase.set(phrase, new Set([...(byPhrase.get(phrase) ?? []), ...placeholdersIn(text)]))
      }
    }
    return byPhrase
  },
)

/** The placeholders of the standard wording of a phrase; undefined where there is no such phrase. */
export const standardPlaceholders = (phrase: string, locale: string): ReadonlySet<string> | undefined => {
  const known = placeholdersOfPhrases(wordings[languageOf(locale) ?? 'en'])
  // Languages differ in their plural forms, and not in what is filled in.
  return known.get(phrase) ?? known.get(phrase.replace(/_[a-z]+$/, ''))
}
