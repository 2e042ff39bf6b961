/** When a digest is due. Pure. */
import { TZDate } from '@date-fns/tz'
import type { Frequency } from './frequencies.ts'

/** On the clock of the site. */
const hourOfDay = 7

const isDayOf: Record<Frequency, (day: number) => boolean> = {
  daily: (day) => day >= 1 && day <= 5,
  weekly: (day) => day === 1,
}

/** Within eight days there is a Monday at seven, whatever the hour is now. */
const daysAhead = Array.from({ length: 8 }, (_, ahead) => ahead)

/**
 * The next moment after `after` at which a digest is due: seven in the morning, on weekdays or on Mondays.
 *
 * @param timeZone IANA name: `Europe/Riga`
 * @throws a RangeError where there is no such time zone
 * @example
 * nextDigestAt({ frequency: 'weekly', timeZone: 'Europe/Riga', after: new Date('2026-11-27T12:00:00Z') })
 * // 2026-11-30T05:00:00.000Z
 */
export const nextDigestAt = (asked: { frequency: Frequency; timeZone: string; after: Date }): Date => {
  const { frequency, timeZone, after } = asked
  const local = new TZDate(after.getTime(), timeZone)
  const next = daysAhead
    .map((ahead) => new TZDate(local.getFullYear(), local.getMonth(), local.getDate() + ahead, hourOfDay, timeZone))
    .find((at) => at.getTime() > after.getTime() && isDayOf[frequency](at.getDay()))
  if (!next) throw new RangeError(`There is no time zone "${timeZone}".`)
  return new Date(next.getTime())
}

const minute = 60_000
const waits = [5, 15, 60, 180].map((minutes) => minutes * minute)

/**
 * When a digest that could not be sent is tried again: a few times soon, then as if it were the next one. Nothing is lost by
 * that, since the next one tells of all that was not told.
 *
 * @param attempt its number, from 1
 */
export const retryAt = (asked: {
  attempt: number
  frequency: Frequency
  timeZone: string
  now: Date
}): { at: Date; isLast: boolean } => {
  const { attempt, now, ...of } = asked
  const next = nextDigestAt({ ...of, after: now })
  const wait = waits[attempt - 1]
  const soon = wait === undefined ? next : new Date(now.getTime() + wait)
  return soon < next ? { at: soon, isLast: false } : { at: next, isLast: true }
}
