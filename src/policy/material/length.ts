import type { Period } from '../../contract/policy-registers.ts'

const minutes: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1440, week: 10_080 }
const months: Readonly<Record<string, number>> = { month: 1, year: 12 }
/** Of the Gregorian calendar, on average. */
const minutesPerMonth = 30.436875 * 1440
/** So that "365 days" for "a year", or "3 months" for "90 days", is no longer period. */
const tolerance = 1.02

type Length = { scale: 'clock' | 'calendar'; amount: number }

/** At most how long it is. */
const lengthOf = ({ amount, amountMax, unit }: Period): Length | undefined => {
  const most = Math.max(amount, amountMax ?? amount)
  if (Object.hasOwn(minutes, unit)) return { scale: 'clock', amount: most * (minutes[unit] ?? 0) }
  if (Object.hasOwn(months, unit)) return { scale: 'calendar', amount: most * (months[unit] ?? 0) }
  return undefined
}

const inMinutes = ({ scale, amount }: Length): number => (scale === 'clock' ? amount : amount * minutesPerMonth)

/**
 * Whether a period may last longer than the one before; of a range, the upper bound counts. Units that are not known may.
 *
 * @example
 * isLonger({ before: { amount: 12, unit: 'month' }, after: { amount: 1, unit: 'year' } }) // false
 * isLonger({ before: { amount: 30, unit: 'day' }, after: { amount: 30, amountMax: 180, unit: 'day' } }) // true
 */
export const isLonger = ({ before, after }: { before: Period; after: Period }): boolean => {
  const [was, is] = [lengthOf(before), lengthOf(after)]
  if (!was || !is)
    return before.unit !== after.unit || (after.amountMax ?? after.amount) > (before.amountMax ?? before.amount)
  return was.scale === is.scale ? is.amount > was.amount : inMinutes(is) > inMinutes(was) * tolerance
}
