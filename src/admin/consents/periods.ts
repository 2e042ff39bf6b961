/** Periods as the screen offers them. Pure. */
import { isPeriod, type Period, type Step } from '../../consent/statistics/period.ts'

const day = 86_400_000

/**
 * So many days up to today, in UTC.
 *
 * @example lastDays(30, new Date('2026-11-30T12:00:00Z')) // { from: '2026-11-01', to: '2026-11-30' }
 */
export const lastDays = (days: number, now: Date): Period => ({
  from: new Date(now.getTime() - (days - 1) * day).toISOString().slice(0, 10),
  to: now.toISOString().slice(0, 10),
})

export const offeredDays = [30, 90, 365] as const

/** Whether two fields for a day hold a period that can be asked for. */
export const canBeAsked = ({ from, to }: Period): boolean => {
  const isDay = (text: string) => /^[2-8]\d{3}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
  return isDay(from) && isDay(to) && isPeriod({ from, to })
}

const lookOf = {
  day: { day: 'numeric', month: 'short' },
  week: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
} as const satisfies Record<Step, Intl.DateTimeFormatOptions>

/** The name of a step as readers write it: its first day, or its month. */
export const startIn = ({ start, step, language }: { start: string; step: Step; language: string }): string =>
  new Intl.DateTimeFormat(language, { ...lookOf[step], timeZone: 'UTC' }).format(new Date(start))
