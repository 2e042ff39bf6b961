/** The units of a document in its target locales, from what is approved and what is saved. Pure. */
import { unitFingerprint } from '../fingerprint.ts'
import type { Units, UnitsByLocale } from '../leaves.ts'
import type { Approval } from '../state.ts'
import { type Sent, textOf, type UnitState, unitStateOf } from './unit-state.ts'

export type Unit = {
  locale: string
  path: string
  /** Where it stands in the document. */
  place: number
  state: UnitState
  /** Of an outdated one: whether the words of its source changed, or only their form. */
  change: 'form' | 'meaning' | undefined
  /** The approved source, and its fingerprint. */
  source: unknown
  sourceFingerprint: string
  /** Fingerprint of the source that the translation was approved against. */
  against: string | undefined
  /** What is saved, or else approved. */
  target: unknown
}

export type Derived = {
  /** The approved source; without one there is nothing to translate. */
  source: Approval | undefined
  /** Paths of the source in the order of the document; others come after. */
  order: readonly string[]
  locales: readonly string[]
  working: UnitsByLocale
  approvals: ReadonlyMap<string, Approval>
  sentOf: (unit: { locale: string; path: string }) => Sent | undefined
  /** What a source said whose fingerprint is known: to tell its change apart. */
  changeOf: (change: { against: string; now: unknown }) => 'form' | 'meaning'
}

const inOrder = (order: readonly string[], texts: Units): string[] => [
  ...order.filter((path) => path in texts),
  ...Object.keys(texts)
    .filter((path) => !order.includes(path))
    .sort(),
]

/** Locale by locale, in the order of the document. */
export const deriveUnits = (from: Derived): Unit[] => {
  const { source, order, locales, working, approvals, sentOf, changeOf } = from
  if (!source) return []
  const paths = inOrder(order, source.texts).map((path) => ({ path, now: unitFingerprint(source.texts[path]) }))
  return locales.flatMap((locale) => {
    const approval = approvals.get(locale)
    return paths.map(({ path, now }, place): Unit => {
      const texts = { working: working[locale]?.[path], approved: approval?.texts[path] }
      const against = approval?.sourceFingerprints[path]
      const optional = path.endsWith('?')
      const sent = sentOf({ locale, path })
      const state = unitStateOf({ ...texts, source: now, against, optional, sent })
      const stale = texts.approved !== undefined && against !== undefined && against !== now
      return {
        locale,
        path,
        place,
        state,
        change: stale ? changeOf({ against, now: source.texts[path] }) : undefined,
        source: source.texts[path],
        sourceFingerprint: now,
        against,
        target: textOf(texts),
      }
    })
  })
}
