/** Months of consents: made ahead, and purged as a whole when they were kept for long enough. */
import { z } from 'zod'
import type { NamedQuery } from './rows.ts'

/** The first day of the month that is this many months before, in UTC: `2021-11-01`. */
export const monthBefore = (now: Date, months: number): string =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)).toISOString().slice(0, 10)

export type PurgedMonth = { month: string; consents: number }

const monthRows = z.array(z.object({ month: z.string(), consents: z.coerce.number() }))

/** Months whose last consent is older than so many months, with what is in them. */
export const dueMonths = async (
  query: NamedQuery,
  { now, months }: { now: Date; months: number },
): Promise<PurgedMonth[]> => {
  const { rows } = await query({
    text: `select to_char(m.month, 'YYYY-MM') as month, (
        select count(*) from privacy.consents c where c.receipt >= privacy.first_receipt_of(m.month)
          and c.receipt < privacy.first_receipt_of((m.month + interval '1 month')::date)) as consents
      from privacy.consent_months m where m.month < $1::date order by m.month`,
    values: [monthBefore(now, months)],
  })
  return monthRows.parse(rows)
}

/** Keys under which a choice may come again; nobody sends one again after so long. */
const keyDays = 90

/**
 * Purges what was kept for long enough, and keeps the fact in `privacy.consent_purges`. Safe to run by several at once.
 *
 * @returns the months that were purged now, by whom that was
 */
export const purgeMonths = async (
  query: NamedQuery,
  { now, months }: { now: Date; months: number },
): Promise<PurgedMonth[]> => {
  const { rows } = await query({
    text: 'delete from privacy.consent_months where month < $1::date returning month::text',
    values: [monthBefore(now, months)],
  })
  const gone = z.array(z.object({ month: z.string() })).parse(rows)
  if (gone.length === 0) return []
  const purged = await query({
    text: `select to_char(month, 'YYYY-MM') as month, consents from (
        select distinct on (month) month, consents from privacy.consent_purges where month = any($1::date[])
          order by month, at desc) as latest order by month`,
    values: [gone.map(({ month }) => month)],
  })
  return monthRows.parse(purged.rows)
}

/** Forgets old keys, and makes the next month where this one is in use. */
export const keepMonths = async (query: NamedQuery, now: Date): Promise<void> => {
  const next = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1))
  await query({
    text: `select privacy.ensure_consent_month($1::timestamptz)
      where exists (select from privacy.consent_months where month = $2::date)`,
    values: [next, monthBefore(now, 0)],
  })
  const oldest = Math.max(0, now.getTime() - keyDays * 86_400_000)
  const first = `${oldest.toString(16).padStart(12, '0')}${'0'.repeat(20)}`
  for (;;) {
    const { rows } = await query({
      text: `with gone as (delete from privacy.consent_keys where ctid = any(array(
          select ctid from privacy.consent_keys where receipt < $1::uuid limit 50000)) returning 1)
        select count(*)::int as forgotten from gone`,
      values: [first],
    })
    const [{ forgotten } = { forgotten: 0 }] = z.array(z.object({ forgotten: z.int() })).parse(rows)
    if (forgotten === 0) return
  }
}
