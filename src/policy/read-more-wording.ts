import { z } from 'zod'
import en from '../../translations/en/policy.json' with { type: 'json' }
import { placeholdersIn } from './findings/placeholder-names.ts'
import { type MoreWording, ownWording, textsOf, withoutForm } from './more-wording.ts'

type Texts = { [key: string]: string | Texts }
const texts: z.ZodType<Texts> = z.record(
  z.string(),
  z.union([z.string().trim().min(1, 'A text is needed.'), z.lazy(() => texts)], { error: 'A text is needed.' }),
)

const isLocale = (code: string): boolean => {
  try {
    return Intl.getCanonicalLocales(code)[0] === code && new Intl.PluralRules(code).resolvedOptions().locale !== ''
  } catch {
    return false
  }
}

const schema = z.record(
  z
    .string()
    .refine(isLocale, 'A locale is written as in BCP 47: "lt", "pt-BR".')
    .refine((code) => !Object.hasOwn(ownWording, code), 'This locale has standard wording of ours.'),
  texts,
)

const english = new Map(textsOf(en))
const isCounted = (phrase: string): boolean => english.has(`${phrase}_other`)

/** What a phrase is filled with, in English. */
const placeholdersOf = (phrase: string): ReadonlySet<string> =>
  placeholdersIn(english.get(phrase) ?? english.get(`${phrase}_other`) ?? '')

const formsOf = (locale: string): readonly string[] => new Intl.PluralRules(locale).resolvedOptions().pluralCategories

type Given = { locale: string; own: ReadonlyMap<string, string> }

const unknownPhrases = ({ locale, own }: Given): string[] => {
  // i18next has a form for none in every language, and the phrase book one for what is not whole.
  const forms = new Set([...formsOf(locale), 'zero', 'fraction'])
  return [...own.keys()].flatMap((key) => {
    const phrase = withoutForm(key)
    const form = key.slice(phrase.length + 1)
    if (isCounted(phrase)) {
      if (form === '') return [`"${key}" counts: it is written once for each plural form, "${phrase}_other".`]
      return forms.has(form) ? [] : [`"${key}": ${locale} has no plural form "${form}".`]
    }
    return english.has(key) ? [] : [`"${key}" is no phrase.`]
  })
}

const missingForms = ({ locale, own }: Given): string[] => {
  const counted = new Set([...own.keys()].map(withoutForm).filter(isCounted))
  return [...counted].flatMap((phrase) =>
    formsOf(locale)
      .filter((form) => !own.has(`${phrase}_${form}`))
      .map((form) => `"${phrase}_${form}" is missing: ${locale} has the plural form "${form}".`),
  )
}

const wrongPlaceholders = ({ own }: Given): string[] =>
  [...own].flatMap(([key, text]) => {
    const wanted = placeholdersOf(withoutForm(key))
    const found = new Set(placeholdersIn(text))
    return [
      ...[...wanted].filter((name) => !found.has(name)).map((name) => `"${key}" lacks {{${name}}}.`),
      ...[...found].filter((name) => !wanted.has(name)).map((name) => `"${key}" is never given {{${name}}}.`),
    ]
  })

const wrong = (reasons: readonly string[]): Error =>
  new Error(`privacyPlugin({ wording }) cannot be used:\n${reasons.map((reason) => `- ${reason}`).join('\n')}`)

/**
 * Reads the standard wording that a host gives. A phrase that is not there is none of its faults: it is worded in English,
 * and the checks of a site name it.
 *
 * @throws an error that names every phrase that is not known, lacks a plural form of the language, or lacks a placeholder
 * @example readMoreWording({ lt: { rights: { A15: 'Teisė susipažinti su duomenimis' } } })
 */
export const readMoreWording = (wording: MoreWording = {}): MoreWording => {
  const read = schema.safeParse(wording)
  if (!read.success) {
    throw wrong(
      read.error.issues.flatMap((issue) => {
        const place = issue.path.map(String).join('.')
        // Of a key that is wrong, what is wrong stands within.
        const faults = issue.code === 'invalid_key' ? issue.issues : [issue]
        return faults.map(({ message }) => `${place}: ${message}`)
      }),
    )
  }
  const reasons = Object.entries(read.data).flatMap(([locale, given]) => {
    const own = new Map(textsOf(given))
    return [unknownPhrases, missingForms]
      .flatMap((reasonsOf) => reasonsOf({ locale, own }))
      .concat(wrongPlaceholders({ locale, own: new Map([...own].filter(([key]) => isPhrase(key))) }))
      .map((reason) => `${locale}: ${reason}`)
  })
  if (reasons.length > 0) throw wrong(reasons)
  return wording
}

const isPhrase = (key: string): boolean => english.has(key) || isCounted(withoutForm(key))
