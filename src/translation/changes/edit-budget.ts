/**
 * How much comparing two texts may cost. Comparing costs the square of the edits between them; what goes beyond is
 * told as removed and added whole. Counted in edits, and never in time, so that the same texts give the same answer.
 */
export type EditBudget = {
  /** Edits that the next comparison may find. */
  most: () => number
  spend: (edits: number) => void
}

export const createEditBudget = ({ total, each }: { total: number; each: number }): EditBudget => {
  let left = total
  return {
    most: () => Math.min(each, Math.floor(Math.sqrt(left))),
    spend: (edits) => {
      left = Math.max(0, left - edits * edits)
    },
  }
}
