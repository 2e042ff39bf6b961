/** What a rule is: it looks at a site's registers and texts, and says where they break it. */
import type { LocalisedText, RegisterName } from '../snapshot.ts'
import type { Phrase } from '../wording.ts'
import type { CheckedSite } from './checked-site.ts'

export const severities = ['error', 'warning', 'note'] as const
/** An error blocks publishing, a warning needs a look, a note is good to know. */
export type Severity = (typeof severities)[number]

export const ownPacks = ['gdpr', 'latvia', 'estonia', 'banner', 'consistency'] as const
/** Rules that apply together; a host's own pack has a name of its own. */
export type Pack = (typeof ownPacks)[number] | (string & {})

export const languages = ['lv', 'et', 'en'] as const
export type Language = (typeof languages)[number]

/** Where it stands: an article, what an authority published and when, or a rule of our own. */
export type Source =
  | { kind: 'law'; title: string; article?: string; url?: string }
  | { kind: 'guidance'; authority: string; title: string; date: string; url?: string }
  | { kind: 'own' }

/** What a finding is about: a document by its key, a field of it, a row of that field, a locale. */
export type Place = {
  collection: 'sites' | RegisterName
  key: string
  /** As the edit form names it: `legitimateInterest`, `controller.email`, `body`, `cookies`. */
  field?: string
  /** Id of the row of `field`: of a body row, a cookie, a phrase. */
  row?: string
  /** None: it concerns all. */
  locale?: string
}

/** A value in a sentence: as it is, or worded in the reader's language. */
export type FoundValue =
  | string
  | number
  /** A phrase of the policy's standard wording. */
  | { phrase: Phrase }
  /** A localised leaf: the reader's language, else that of the place, else any. */
  | { text: LocalisedText }
  /** A locale by its name in the reader's language: "Estonian". */
  | { locale: string }
  | readonly FoundValue[]

export type Found = {
  place: Place
  /** For the placeholders of the rule's texts; `count` also chooses the plural form. */
  values?: Readonly<Record<string, FoundValue>>
}

/**
 * Texts with placeholders (`{{purpose}}`). A text that counts has plural forms instead: `wrong_zero` (Latvian),
 * `wrong_one`, `wrong_other`.
 */
export type RuleTexts = {
  /** What the rule is about, in a few words. */
  title: string
} & Readonly<Partial<Record<`${'wrong' | 'right'}${'' | '_zero' | '_one' | '_other'}`, string>>>

/**
 * A rule. Adding one is adding a file to `rules/` (its default export) and a table of cases to its tests.
 *
 * @example
 * export default {
 *   code: 'purpose-without-legal-basis',
 *   severity: 'error',
 *   pack: 'gdpr',
 *   source: { kind: 'law', title: 'GDPR', article: 'Art. 13(1)(c)' },
 *   texts: { en: { title: 'Legal basis', wrong: '…', right: '…' }, lv: …, et: … },
 *   check: ({ snapshot }) =>
 *     snapshot.purposes
 *       .filter((purpose) => purpose.legalBases.length === 0)
 *       .map(({ key, name }) => ({ place: { collection: 'purposes', key, field: 'legalBases' }, values: { purpose: { text: name } } })),
 * } satisfies Rule
 */
export type Rule = {
  /** Stable; unique among all rules. Kebab case. */
  code: string
  severity: Severity
  pack: Pack
  source: Source
  /** Items of the checklist of GDPR Art. 13 and 14 that it answers for: `13-1-d`. */
  items?: readonly string[]
  /** Ids of the rules of banners and policies that it carries out: `B06`, `P04`. */
  implements?: readonly string[]
  /** False: it can be put right, but never waived. Default: true. */
  waivable?: boolean
  texts: Readonly<Record<Language, RuleTexts>>
  check: (site: CheckedSite) => Iterable<Found>
}
