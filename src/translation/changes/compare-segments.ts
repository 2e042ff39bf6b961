import { diffArrays } from 'diff'
import type { EditBudget } from './edit-budget.ts'

export type SegmentRun = { kind: 'same' | 'added' | 'removed'; segments: string[] }

const sharedAtStart = (one: readonly string[], other: readonly string[]): number => {
  const most = Math.min(one.length, other.length)
  let shared = 0
  while (shared < most && one[shared] === other[shared]) shared += 1
  return shared
}

const run = (kind: SegmentRun['kind'], segments: string[]): SegmentRun[] =>
  segments.length === 0 ? [] : [{ kind, segments }]

type Compared = { before: readonly string[]; after: readonly string[]; budget: EditBudget }

/** What of a list stayed, went and came; where that would cost too much, all between what both begin and end with. */
export const compareSegments = ({ before, after, budget }: Compared): SegmentRun[] => {
  const start = sharedAtStart(before, after)
  const [was, is] = [before.slice(start), after.slice(start)]
  const end = sharedAtStart([...was].reverse(), [...is].reverse())
  const [gone, come] = [was.slice(0, was.length - end), is.slice(0, is.length - end)]
  return [
    ...run('same', before.slice(0, start)),
    ...between({ before: gone, after: come, budget }),
    ...run('same', was.slice(was.length - end)),
  ]
}

const between = ({ before, after, budget }: Compared): SegmentRun[] => {
  const whole = [...run('removed', [...before]), ...run('added', [...after])]
  if (whole.length < 2) return whole
  const most = budget.most()
  // Fewer edits than these there cannot be.
  if (Math.abs(before.length - after.length) > most) return whole
  const changes = diffArrays([...before], [...after], { maxEditLength: most })
  if (!changes) {
    budget.spend(most)
    return whole
  }
  budget.spend(changes.reduce((sum, { added, removed, value }) => sum + (added || removed ? value.length : 0), 0))
  return changes.flatMap(({ added, removed, value }) => run(added ? 'added' : removed ? 'removed' : 'same', value))
}
