import { markReady } from '../approve.ts'
import { checkTranslation } from '../checks/check-translation.ts'
import { stopsApproval } from '../checks/stops-approval.ts'
import { findUnit, type UnitAsked } from './find-unit.ts'
import { type Refused, savedFingerprint } from './save-unit.ts'

export type ApproveUnitResult =
  | { outcome: 'approved' }
  | Refused<'not-found' | 'forbidden' | 'source-not-approved' | 'incomplete' | 'second-person' | 'translation-errors'>
  | (Refused<'changed-meanwhile'> & { text: unknown; fingerprint: string })

/** Approves one unit as it is saved, and no other of its document. */
export const approveUnit = async (asked: UnitAsked & { expected: string }): Promise<ApproveUnitResult> => {
  const found = await findUnit(asked)
  if (!found) return { outcome: 'refused', code: 'not-found' }
  const fingerprint = savedFingerprint(found)
  if (fingerprint !== asked.expected) {
    return { outcome: 'refused', code: 'changed-meanwhile', text: found.unit.target ?? null, fingerprint }
  }
  const { unit, working } = found
  const { sourceLocale } = working.site
  const texts = { source: unit.source, target: unit.target, sourceLocale, targetLocale: asked.locale }
  if (unit.target !== undefined && checkTranslation(texts).some(stopsApproval)) {
    return { outcome: 'refused', code: 'translation-errors' }
  }
  const result = await markReady({ ...asked, paths: [asked.path] })
  return result.outcome === 'approved' ? { outcome: 'approved' } : { outcome: 'refused', code: result.code }
}
