import type { Problem } from '../interface/use-desk.ts'
import type { When } from './draft.ts'
import { lacksDate } from './draft.ts'

/** Whether it is about the date, and so said beside it. */
export const isDateProblem = ({ code }: Problem): boolean => code.startsWith('effective-date-')

/**
 * What is wrong with the date that was given.
 *
 * @param asked whether it was tried: from then on a missing date is an error
 * @param missing the sentence for it
 */
export const dateProblem = ({
  when,
  asked,
  problem,
  missing,
}: {
  when: When
  asked: boolean
  problem: Problem | undefined
  missing: string
}): string | false => {
  if (asked && lacksDate(when)) return missing
  return when.scheduled && problem && isDateProblem(problem) ? problem.detail : false
}
