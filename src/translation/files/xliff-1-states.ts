/**
 * States in XLIFF 1.2 (https://docs.oasis-open.org/xliff/v1.2/os/xliff-core.html#state). Lost on the way: `signed-off` and
 * `final` are one here, and so are all states that ask for a review; a tool that keeps no state, but `approved="yes"`, is
 * taken at its word.
 */
import type { UnitState } from './exchange.ts'

type Xliff1State = { state: string; approved?: 'yes' }

const written: Readonly<Record<UnitState, Xliff1State>> = {
  missing: { state: 'new' },
  outdated: { state: 'needs-translation' },
  changed: { state: 'new' },
  'in-review': { state: 'needs-review-translation' },
  approved: { state: 'final', approved: 'yes' },
}

const read: ReadonlyMap<string, UnitState> = new Map([
  ['new', 'changed'],
  ['needs-translation', 'outdated'],
  ['needs-adaptation', 'outdated'],
  ['needs-l10n', 'outdated'],
  ['translated', 'in-review'],
  ['needs-review-translation', 'in-review'],
  ['needs-review-adaptation', 'in-review'],
  ['needs-review-l10n', 'in-review'],
  ['final', 'approved'],
  ['signed-off', 'approved'],
])

export const xliff1State = (state: UnitState): Xliff1State => written[state]

export const stateOfXliff1 = ({
  state,
  approved,
  hasTarget,
}: {
  state: string | undefined
  approved: string | undefined
  hasTarget: boolean
}): UnitState | undefined => {
  if (!hasTarget) return 'missing'
  if (state !== undefined) return read.get(state)
  return approved === 'yes' ? 'approved' : undefined
}
