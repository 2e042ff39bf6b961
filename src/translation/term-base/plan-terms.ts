/** What a file of terms would change in a site, term by term. Pure. */
import { keyOf } from '../../access/key.ts'
import type { TermConcept, TermEntry } from '../files/term-base.ts'
import { textsOfEntries } from '../files/term-concepts.ts'
import { type SiteTerm, withOwnTexts } from '../terms/site-terms.ts'
import { standardTerms } from '../terms/standard-terms.ts'
import type { Term, TermTexts } from '../terms/term.ts'
import { termLimits } from '../terms/term-limits.ts'
import type { OwnTerm } from './own-terms.ts'

export type TermRefused =
  /** What the file calls the term cannot be written in the letters of a key, or comes to the key of one before. */
  | 'no-key'
  | 'same-key'
  /** The site has switched it off. */
  | 'off'
  /** A language has only words to avoid. */
  | 'no-right-word'
  | 'too-long'
  /** It has no word in a language of this installation. */
  | 'no-language'

export type TextsChange = { locale: string; before: TermTexts | undefined; after: TermTexts }

export type PlannedTerm = { key: string } & (
  | { action: 'keep' }
  | {
      action: 'add' | 'change'
      definition: { before: string | undefined; after: string } | undefined
      texts: TextsChange[]
    }
  | { action: 'refuse'; code: TermRefused }
)

/** A term to be saved: over a document of the site, or as a new one. */
export type ReadyTerm = { document: OwnTerm['document'] | undefined; term: SiteTerm }

export type TermPlan = {
  terms: PlannedTerm[]
  ready: ReadyTerm[]
  /** Languages of the file that the installation does not have. */
  otherLanguages: string[]
}

const baseOf = (locale: string): string => locale.toLowerCase().split('-')[0] ?? ''

/** `en-GB` of another program is `en` here, where there is no other English. */
const localeIn = (locales: readonly string[], said: string): string | undefined =>
  locales.find((locale) => locale.toLowerCase() === said.toLowerCase()) ??
  locales.find((locale) => locale.toLowerCase() === baseOf(said))

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const comparable = ({ preferred, admitted = [], avoid = [] }: TermTexts): string =>
  JSON.stringify([[preferred], admitted, avoid].map((words) => words.map(oneLine)))

const isSame = (one: TermTexts | undefined, other: TermTexts): boolean =>
  one !== undefined && comparable(one) === comparable(other)

const isTooLong = ({ preferred, admitted = [], avoid = [] }: TermTexts): boolean =>
  [preferred, ...admitted, ...avoid].some((word) => word.length > termLimits.word) ||
  admitted.length > termLimits.words ||
  avoid.length > termLimits.words

type Texts = { outcome: 'read'; texts: [string, TermTexts][] } | { outcome: 'refused'; code: TermRefused }

const textsIn = (entries: readonly TermEntry[], locales: readonly string[]): Texts => {
  const byLocale = new Map<string, TermEntry[]>()
  for (const entry of entries) {
    const locale = localeIn(locales, entry.locale)
    if (locale !== undefined) byLocale.set(locale, [...(byLocale.get(locale) ?? []), entry])
  }
  if (byLocale.size === 0) return { outcome: 'refused', code: 'no-language' }
  const texts: [string, TermTexts][] = []
  for (const [locale, own] of byLocale) {
    const read = textsOfEntries(own)
    if (!read) return { outcome: 'refused', code: 'no-right-word' }
    if (isTooLong(read)) return { outcome: 'refused', code: 'too-long' }
    texts.push([locale, read])
  }
  return { outcome: 'read', texts }
}

type Known = { own: OwnTerm | undefined; standard: Term | undefined }
type Planned = { plan: PlannedTerm; ready?: ReadyTerm }

const refused = (key: string, code: TermRefused): Planned => ({ plan: { key, action: 'refuse', code } })

const planOne = (
  { key, concept, locales }: { key: string; concept: TermConcept; locales: readonly string[] },
  { own, standard }: Known,
): Planned => {
  if (own?.term.isOff) return refused(key, 'off')
  const read = textsIn(concept.terms, locales)
  if (read.outcome === 'refused') return refused(key, read.code)
  const says = concept.definition
  if (says !== undefined && says.length > termLimits.definition) return refused(key, 'too-long')
  const now = standard && own ? withOwnTexts(standard, own.term) : (own?.term ?? standard)
  const texts = read.texts.flatMap(([locale, after]): TextsChange[] => {
    const before = now?.texts[locale]
    return isSame(before, after) ? [] : [{ locale, before, after }]
  })
  const isDefined = says !== undefined && says !== oneLine(now?.definition ?? '')
  if (texts.length === 0 && !isDefined) return { plan: { key, action: 'keep' } }
  const definition = isDefined ? { before: now?.definition, after: says } : undefined
  return {
    plan: { key, action: now ? 'change' : 'add', definition, texts },
    ready: {
      document: own?.document,
      term: {
        id: key,
        definition: definition?.after ?? own?.term.definition,
        use: own?.term.use,
        texts: { ...own?.term.texts, ...Object.fromEntries(texts.map(({ locale, after }) => [locale, after])) },
      },
    },
  }
}

/**
 * What the file says of a language takes the place of what holds in it; languages and terms that it does not name stay
 * as they are. A term that is said as it holds already is kept, also one that comes with the product.
 *
 * @param locales of the installation
 * @example
 * planTerms({ concepts, own: [], locales: ['lv', 'et', 'en'] })
 */
export const planTerms = ({
  concepts,
  own,
  locales,
  standard = standardTerms,
}: {
  concepts: readonly TermConcept[]
  own: readonly OwnTerm[]
  locales: readonly string[]
  standard?: readonly Term[]
}): TermPlan => {
  const ownByKey = new Map(own.map((each) => [each.term.id, each]))
  const standardByKey = new Map(standard.map((term) => [term.id, term]))
  const seen = new Set<string>()
  const plans = concepts.map((concept): Planned => {
    const key = keyOf(concept.id)
    if (key === '') return refused(concept.id, 'no-key')
    if (seen.has(key)) return refused(key, 'same-key')
    seen.add(key)
    return planOne({ key, concept, locales }, { own: ownByKey.get(key), standard: standardByKey.get(key) })
  })
  const said = new Set(concepts.flatMap(({ terms }) => terms.map(({ locale }) => locale)))
  return {
    terms: plans.map(({ plan }) => plan),
    ready: plans.flatMap(({ ready }) => ready ?? []),
    otherLanguages: [...said].filter((locale) => localeIn(locales, locale) === undefined).sort(),
  }
}
