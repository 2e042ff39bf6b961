import { isDeepStrictEqual } from 'node:util'
import { fingerprintOf, unitFingerprint, unitFingerprints } from './fingerprint.ts'
import type { Facts, Units } from './leaves.ts'

export const translationStates = ['missing', 'changed', 'outdated', 'approved'] as const
export type TranslationState = (typeof translationStates)[number]

/** The approved text of one document in one locale. */
export type Approval = {
  /** Source locale only: the facts that were approved with the text. */
  facts: Facts | undefined
  texts: Units
  /** Of each source unit at the time of approval. In the source locale: of its own units. */
  sourceFingerprints: Record<string, string>
}

/** Paths of units that the source has and the target lacks; what a locale may do without is not counted. */
export const missingUnits = (source: Units, target: Units): string[] =>
  Object.keys(source).filter((path) => !(path in target) && !path.endsWith('?'))

/** Paths of units whose approved source differs from the one that the target was approved against. */
export const outdatedUnits = (source: Approval, target: Approval): string[] =>
  unitsBehind(unitFingerprints(source.texts), target)

/** The same, for who looks at several locales: fingerprints of the source's units as they are approved now. */
export const unitsBehind = (now: Readonly<Record<string, string>>, target: Approval): string[] =>
  Object.keys(now).filter((path) => path in target.texts && target.sourceFingerprints[path] !== now[path])

/** Most texts are the same to the letter, which is sooner seen. */
const sameText = (a: unknown, b: unknown) => isDeepStrictEqual(a, b) || unitFingerprint(a) === unitFingerprint(b)

const sameTexts = (a: Units, b: Units) => {
  const paths = Object.keys(a)
  return paths.length === Object.keys(b).length && paths.every((path) => path in b && sameText(a[path], b[path]))
}

const sameFacts = (a: Facts, b: Facts | undefined) => isDeepStrictEqual(a, b) || fingerprintOf(a) === fingerprintOf(b)

/** The state of the source: whether what is saved is what is approved, facts and texts. */
export const sourceState = (
  working: { facts: Facts; texts: Units },
  approved: Approval | undefined,
): TranslationState => {
  if (!approved) return 'changed'
  const same = sameTexts(working.texts, approved.texts) && sameFacts(working.facts, approved.facts)
  return same ? 'approved' : 'changed'
}

/**
 * The state of a target locale. What the working copy says of units that the approved source does not have (a row that
 * an editor added and did not mark ready) is not counted: nobody can approve it yet.
 */
export const targetState = (state: {
  working: Units
  approved: Approval | undefined
  source: Approval | undefined
}): TranslationState => {
  const { working, approved, source } = state
  if (!source) return 'missing'
  const paths = Object.keys(source.texts)
  if (paths.length === 0) return 'approved'
  const saved = paths.filter((path) => path in working)
  if (saved.some((path) => !approved || !sameText(working[path], approved.texts[path]))) return 'changed'
  if (!approved || missingUnits(source.texts, approved.texts).length > 0) return 'missing'
  return outdatedUnits(source, approved).length > 0 ? 'outdated' : 'approved'
}
