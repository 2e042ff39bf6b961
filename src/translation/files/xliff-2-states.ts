/**
 * States in XLIFF 2.1 (https://docs.oasis-open.org/xliff/xliff-core/v2.1/os/xliff-core-v2.1-os.html#state). `initial` is
 * three states here, told apart by `subState`. A tool that sets `translated` has set what is sent to review: that is what a
 * translator means by it. Lost on the way: `reviewed` is read as in review, since whoever approves decides here; and a tool
 * that drops `subState` makes what was outdated `changed`.
 */
import type { UnitState } from './exchange.ts'

type Xliff2State = { state: 'initial' | 'translated' | 'reviewed' | 'final'; subState?: string }

const prefix = 'privacy:'

const written: Readonly<Record<UnitState, Xliff2State>> = {
  missing: { state: 'initial' },
  outdated: { state: 'initial', subState: `${prefix}outdated` },
  changed: { state: 'initial', subState: `${prefix}changed` },
  'in-review': { state: 'translated' },
  approved: { state: 'final' },
}

export const xliff2State = (state: UnitState): Xliff2State => written[state]

/** @param state as the attribute has it; absent is `initial` */
export const stateOfXliff2 = ({
  state = 'initial',
  subState,
  hasTarget,
}: {
  state: string | undefined
  subState: string | undefined
  hasTarget: boolean
}): UnitState | undefined => {
  if (!hasTarget) return 'missing'
  if (state === 'initial') return subState === `${prefix}outdated` ? 'outdated' : 'changed'
  if (state === 'translated' || state === 'reviewed') return 'in-review'
  return state === 'final' ? 'approved' : undefined
}
