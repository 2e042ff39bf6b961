import type { UnitCount } from '../../translation/units/list-units.ts'
import type { UnitState } from '../../translation/units/unit-state.ts'
import { openStates } from './desk-place.ts'

type Counted = { counts: readonly UnitCount[]; locale: string }

/** How many units of a language are in a state. */
export const countOf = ({ counts, locale, state }: Counted & { state: UnitState }): number =>
  counts.reduce((sum, count) => sum + (count.locale === locale && count.state === state ? count.units : 0), 0)

/** How many of its outdated units have a source that changed in its form alone. */
export const formCountOf = ({ counts, locale }: Counted): number =>
  counts.reduce((sum, count) => sum + (count.locale === locale && count.state === 'outdated' ? count.form : 0), 0)

export type Progress = { ready: number; all: number; percent: number }

/**
 * How far a language is. It is at 100 % only when nothing is left.
 *
 * @example
 * progressOf({ counts, locale: 'et' }) // { ready: 199, all: 200, percent: 99 }
 */
export const progressOf = ({ counts, locale }: Counted): Progress => {
  const ready = countOf({ counts, locale, state: 'approved' })
  const all = ready + openStates.reduce((sum, state) => sum + countOf({ counts, locale, state }), 0)
  return { ready, all, percent: all === 0 ? 100 : Math.floor((100 * ready) / all) }
}
