/**
 * States in PO, which has but one mark: `fuzzy`, for what needs work. Lost on the way: what is in review and what is
 * approved are both without it and are read as in review; what is outdated and what is changed are both fuzzy and are read
 * as changed. A text that comes back as it went changes no state.
 */
import type { UnitState } from './exchange.ts'

export const isFuzzy = (state: UnitState): boolean => state === 'outdated' || state === 'changed'

export const stateOfPo = ({ fuzzy, hasTarget }: { fuzzy: boolean; hasTarget: boolean }): UnitState => {
  if (!hasTarget) return 'missing'
  return fuzzy ? 'changed' : 'in-review'
}
