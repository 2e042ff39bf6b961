/** What of a target locale is approved, where all of a document is marked ready or only some of its units. Pure. */
import { unitFingerprint, unitFingerprints } from './fingerprint.ts'
import type { Units } from './leaves.ts'
import { approvalOf, type TranslationRow } from './rows.ts'

export type Approved = { texts: Units; sourceFingerprints: Record<string, string> }

type From = {
  source: TranslationRow
  target: TranslationRow | undefined
  /** What is saved. */
  working: Units
  paths: readonly string[]
}

/**
 * All that the source has. A unit that an editor has taken out of the working copy but not yet marked ready is gone
 * there: its approved translation stands as long as its source does.
 */
export const allApproved = ({ source, target, working }: From): Approved => {
  const now = source.texts ?? {}
  const earlier = approvalOf(target)
  const texts = Object.fromEntries(
    Object.keys(now).flatMap((path) => {
      if (path in working) return [[path, working[path]]]
      const kept = earlier && path in earlier.texts && earlier.sourceFingerprints[path] === unitFingerprint(now[path])
      return kept ? [[path, earlier.texts[path]]] : []
    }),
  )
  return { texts, sourceFingerprints: unitFingerprints(now) }
}

/** Only the units of these paths; what is approved of others stays approved, against the source that it was. */
export const someApproved = ({ source, target, working, paths }: From): Approved => {
  const now = source.texts ?? {}
  const earlier = approvalOf(target)
  const approved: Approved = { texts: {}, sourceFingerprints: {} }
  for (const path of Object.keys(now)) {
    const kept = earlier?.texts[path]
    const text = paths.includes(path) ? (working[path] ?? kept) : kept
    if (text === undefined) continue
    const against = paths.includes(path) ? unitFingerprint(now[path]) : earlier?.sourceFingerprints[path]
    approved.texts[path] = text
    if (against !== undefined) approved.sourceFingerprints[path] = against
  }
  return approved
}
