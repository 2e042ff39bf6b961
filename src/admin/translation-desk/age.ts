/** How long ago something was, in the largest unit that says it. */
const units = [
  ['year', 365],
  ['month', 30],
  ['week', 7],
  ['day', 1],
] as const

const day = 24 * 60 * 60 * 1000

/** Days since a moment, as whole days of the calendar would count it at the least. */
export const daysSince = ({ iso, now }: { iso: string; now: Date }): number =>
  Math.max(0, Math.floor((now.getTime() - Date.parse(iso)) / day))

/**
 * @example
 * age({ iso: '2026-01-01T10:00:00Z', now: new Date('2026-01-04T12:00:00Z'), language: 'en' }) // '3 days ago'
 */
export const age = ({ iso, now, language }: { iso: string; now: Date; language: string }): string => {
  const days = daysSince({ iso, now })
  const [unit, length] = units.find(([, length]) => days >= length * 2) ?? ['day', 1]
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-Math.floor(days / length), unit)
}
