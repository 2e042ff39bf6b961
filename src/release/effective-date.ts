/** From when a release is in effect, as a publisher says it: a local time in the site's own zone. */
import { TZDate } from '@date-fns/tz'

export type EffectiveDateProblem = 'effective-date-unreadable' | 'effective-date-past' | 'effective-date-too-far'
export type EffectiveDate = { ok: true; at: string | undefined } | { ok: false; code: EffectiveDateProblem }

const localTime = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/
const minute = 60_000
const year = 366 * 24 * 60 * minute

/**
 * A moment that daylight saving leaves out is the one as long after midnight; one that there is twice is the first.
 *
 * @param effectiveFrom `2026-12-24T00:00`; at once where absent
 * @returns the moment in UTC; `undefined` for at once
 * @example
 * readEffectiveDate({ effectiveFrom: '2026-12-24T00:00', timeZone: 'Europe/Riga', now })
 * // { ok: true, at: '2026-12-23T22:00:00.000Z' }
 */
export const readEffectiveDate = ({
  effectiveFrom,
  timeZone,
  now,
}: {
  effectiveFrom: string | undefined
  timeZone: string
  now: Date
}): EffectiveDate => {
  if (!effectiveFrom) return { ok: true, at: undefined }
  const [, ...parts] = (localTime.exec(effectiveFrom) ?? []).map(Number)
  const [years = 0, months = 0, days = 0, hours = 0, minutes = 0] = parts
  const calendar = new Date(Date.UTC(years, months - 1, days, hours, minutes))
  const isReal = parts.length === 5 && calendar.toISOString().startsWith(effectiveFrom)
  const at = isReal ? new TZDate(years, months - 1, days, hours, minutes, timeZone).getTime() : Number.NaN
  if (Number.isNaN(at)) return { ok: false, code: 'effective-date-unreadable' }
  if (at < now.getTime() + minute) return { ok: false, code: 'effective-date-past' }
  if (at > now.getTime() + year) return { ok: false, code: 'effective-date-too-far' }
  return { ok: true, at: new Date(at).toISOString() }
}
