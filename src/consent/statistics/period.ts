/** A period of days, and the steps that a chart of it has. Days are those of UTC, as the ledger counts them. Pure. */
import { z } from 'zod'

export const steps = ['day', 'week', 'month'] as const
export type Step = (typeof steps)[number]

/** First and last day, both within it: `2026-11-01`. */
export type Period = { from: string; to: string }

const day = 86_400_000
/** Ten years: longer than consents are kept by default. */
const mostDays = 3_660

const timeOf = (date: string): number => Date.parse(`${date}T00:00:00Z`)
const dateAt = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** Days of a period, its ends among them. */
export const daysOf = ({ from, to }: Period): number => Math.round((timeOf(to) - timeOf(from)) / day) + 1

/** The day after a period, at which it has ended. */
export const dayAfter = (date: string): string => dateAt(timeOf(date) + day)

const calendarDay = z.iso.date().refine((date) => date >= '2000-01-01' && date < '9000-01-01', 'No day of a ledger.')

/** Members of a question about a period; `inPeriod` says whether they are one. */
export const periodMembers = { from: calendarDay, to: calendarDay }
export const isPeriod = (asked: Period): boolean => asked.from <= asked.to && daysOf(asked) <= mostDays

/** As many as fit on a screen side by side. */
export const stepOf = (period: Period): Step => {
  const days = daysOf(period)
  if (days <= 62) return 'day'
  return days <= 400 ? 'week' : 'month'
}

/**
 * The first day of the step that a day is in, as `date_trunc` of PostgreSQL has it: a week begins on Monday.
 *
 * @example startOf('2026-11-27', 'week') // '2026-11-23'
 */
export const startOf = (date: string, step: Step): string => {
  if (step === 'day') return date
  if (step === 'month') return `${date.slice(0, 7)}-01`
  const time = timeOf(date)
  return dateAt(time - ((new Date(time).getUTCDay() + 6) % 7) * day)
}

const next = (start: string, step: Step): string => {
  const time = timeOf(start)
  if (step !== 'month') return dateAt(time + (step === 'week' ? 7 : 1) * day)
  const date = new Date(time)
  return dateAt(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1))
}

/** The first days of all steps of a period; the first may be before it, where the period begins within a step. */
export const startsOf = (period: Period): string[] => {
  const step = stepOf(period)
  const starts: string[] = []
  for (let start = startOf(period.from, step); start <= period.to; start = next(start, step)) starts.push(start)
  return starts
}
