const second = 1000
const minute = 60 * second
const hour = 60 * minute

/** Waits after the first attempt, the second, …: three days in all, most attempts early, since most troubles are short. */
const waits = [
  5 * second,
  30 * second,
  2 * minute,
  10 * minute,
  hour,
  3 * hour,
  8 * hour,
  12 * hour,
  24 * hour,
  24 * hour,
]

/** A fifth more or less, so that what failed together is not tried together again. */
const jitter = 0.2

export const longestSchedule = waits.length + 1

/**
 * Milliseconds to wait after an attempt that failed; `undefined` where that was the last.
 *
 * @param attempt its number, from 1
 * @param random in [0, 1)
 * @example waitAfter({ attempt: 1, random: 0.5 }) // 5000
 */
export const waitAfter = ({ attempt, random }: { attempt: number; random: number }): number | undefined => {
  const wait = waits[attempt - 1]
  return wait === undefined ? undefined : Math.round(wait * (1 - jitter + 2 * jitter * random))
}
