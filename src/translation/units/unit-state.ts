/** The state of one unit of a target locale, measured against the approved source. Pure. */
import { unitFingerprint } from '../fingerprint.ts'

export const unitStates = ['missing', 'changed', 'in-review', 'outdated', 'approved'] as const
export type UnitState = (typeof unitStates)[number]

/** A translation that was sent to review: what it said, and what it was a translation of. */
export type Sent = { text: string; source: string }

export type UnitFacts = {
  /** Fingerprint of the approved source. */
  source: string
  /** What is saved; `undefined` where nothing is. */
  working: unknown
  /** What is approved; `undefined` where nothing is. */
  approved: unknown
  /** Fingerprint of the source that it was approved against. */
  against: string | undefined
  /** Whether a locale may do without, since something stands in for it. */
  optional: boolean
  sent: Sent | undefined
}

/** What readers get, or would get: a text that was taken out of the working copy stands until its source changes. */
export const textOf = ({ working, approved }: Pick<UnitFacts, 'working' | 'approved'>): unknown => working ?? approved

/**
 * @example
 * unitStateOf({ source: 'a', working: 'Nimi', approved: 'Nimi', against: 'a', optional: false, sent: undefined }) // 'approved'
 */
export const unitStateOf = (facts: UnitFacts): UnitState => {
  const { source, approved, against, optional, sent } = facts
  const text = textOf(facts)
  if (text === undefined) return optional ? 'approved' : 'missing'
  const now = unitFingerprint(text)
  const changed = approved === undefined || now !== unitFingerprint(approved)
  if (!changed && against === source) return 'approved'
  if (sent && sent.text === now && sent.source === source) return 'in-review'
  return changed ? 'changed' : 'outdated'
}
