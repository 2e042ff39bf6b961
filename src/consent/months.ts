/** Months of consents: made ahead, and purged in whole parts when they were kept for long enough. */
import { z } from 'zod'
import type { NamedQuery } from './rows.ts'

/** The first day of the month that is this many months before, in UTC: `2021-11-01`. */
export const monthBefore = (now: Date, months: number): string =>
  new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)).toISOString().slice(0, 10)

/** `site`: where its consents alone were purged, and those of others are kept for longer. */
export type PurgedMonth = { month: string; consents: number; site?: string }

/** `months`: how long the installation keeps consents; a site may say otherwise in what it publishes. */
type Due = { now: Date; months: number }

const parts = z.array(z.object({ month: z.string(), kept: z.int() }))
const sites = z.array(z.object({ site: z.string(), months: z.int().nullable() }))
type Part = z.infer<typeof parts>[number]
type Site = z.infer<typeof sites>[number]

const read = async (query: NamedQuery): Promise<{ parts: Part[]; sites: Site[] }> => {
  const kept = await query({
    text: `select to_char(month, 'YYYY-MM-DD') as month, kept from privacy.consent_parts order by month, kept`,
  })
  const said = await query({ text: 'select site, months from privacy.consent_months_of_sites() order by site' })
  return { parts: parts.parse(kept.rows), sites: sites.parse(said.rows) }
}

type WholePart = Part & {
  /** Sites that keep consents of that month for longer, whatever was so when these were taken down. */
  longer: Site[]
}
/** Sites that now keep consents for a shorter time than the part that theirs are in. */
type SomeSites = Part & { sites: string[] }
export type PurgePlan = { whole: WholePart[]; some: SomeSites[] }

/**
 * What was kept for long enough.
 *
 * @example
 * planPurge({ parts: [{ month: '2024-01-01', kept: 0 }], sites: [], now, months: 12 }).whole[0]?.month // '2024-01-01'
 */
export const planPurge = ({
  parts: kept,
  sites: said,
  now,
  months,
}: Due & { parts: Part[]; sites: Site[] }): PurgePlan => {
  const isDue = (month: string, after: number | null) => month < monthBefore(now, after ?? months)
  const plan: PurgePlan = { whole: [], some: [] }
  for (const part of kept) {
    if (isDue(part.month, part.kept || null)) {
      plan.whole.push({ ...part, longer: said.filter((site) => !isDue(part.month, site.months)) })
    } else {
      const due = said.filter((site) => isDue(part.month, site.months)).map(({ site }) => site)
      if (due.length > 0) plan.some.push({ ...part, sites: due })
    }
  }
  return plan
}

const counted = z.array(z.object({ site: z.string(), consents: z.coerce.number() }))

const countIn = async (query: NamedQuery, { month, kept }: Part): Promise<z.infer<typeof counted>> => {
  const { rows } = await query({
    text: `select site, count(*) as consents from privacy.consents
      where receipt >= privacy.first_receipt_of($1::date)
        and receipt < privacy.first_receipt_of(($1::date + interval '1 month')::date) and kept = $2::smallint
      group by site order by site`,
    values: [month, kept],
  })
  return counted.parse(rows)
}

const sum = (rows: readonly { consents: number }[]): number => rows.reduce((all, { consents }) => all + consents, 0)

/** Those of one month in one line, and without sites of which there was nothing. */
const told = (purged: readonly PurgedMonth[]): PurgedMonth[] => {
  const whole = new Map<string, PurgedMonth>()
  for (const { site, month, consents } of purged)
    if (site === undefined) whole.set(month, { month, consents: (whole.get(month)?.consents ?? 0) + consents })
  return [...whole.values(), ...purged.filter(({ site, consents }) => site !== undefined && consents > 0)].sort(
    (a, b) => (a.month < b.month ? -1 : Number(a.month > b.month)),
  )
}

/** What {@link purgeMonths} would purge, with how many consents are in it. */
export const dueMonths = async (query: NamedQuery, { now, months }: Due): Promise<PurgedMonth[]> => {
  const plan = planPurge({ ...(await read(query)), now, months })
  const due: PurgedMonth[] = []
  for (const part of plan.whole) {
    const stays = part.longer.map(({ site }) => site)
    const going = (await countIn(query, part)).filter(({ site }) => !stays.includes(site))
    due.push({ month: part.month.slice(0, 7), consents: sum(going) })
  }
  for (const part of plan.some) {
    const going = (await countIn(query, part)).filter(({ site }) => part.sites.includes(site))
    due.push(...going.map(({ site, consents }) => ({ month: part.month.slice(0, 7), consents, site })))
  }
  return told(due)
}

const purgedPart = z.array(z.object({ consents: z.coerce.number().nullable() }))

/**
 * Purges what was kept for long enough, and keeps the fact in `privacy.consent_purges`, a site and month. Safe to run by
 * several at once.
 *
 * @returns what was purged now
 */
export const purgeMonths = async (query: NamedQuery, { now, months }: Due): Promise<PurgedMonth[]> => {
  const plan = planPurge({ ...(await read(query)), now, months })
  const purged: PurgedMonth[] = []
  for (const { month, kept, longer } of plan.whole) {
    const { rows } = await query({
      text: 'select privacy.purge_due_part($1::date, $2, $3::text[], $4::int[]) as consents',
      values: [month, kept, longer.map(({ site }) => site), longer.map((site) => site.months ?? 0)],
    })
    const [{ consents } = { consents: null }] = purgedPart.parse(rows)
    if (consents !== null) purged.push({ month: month.slice(0, 7), consents })
  }
  for (const part of plan.some) {
    const { rows } = await query({
      text: `select purged_site as site, purged as consents
        from privacy.purge_consents_of_sites($1::date, $2, $3::text[])`,
      values: [part.month, part.kept, part.sites],
    })
    purged.push(...counted.parse(rows).map((each) => ({ month: part.month.slice(0, 7), ...each })))
  }
  await query({
    text: `delete from privacy.consent_months m where month < $1::date
      and not exists (select from privacy.consent_parts p where p.month = m.month)`,
    values: [monthBefore(now, 0)],
  })
  return told(purged)
}

/** Keys under which a choice may come again; nobody sends one again after so long. */
const keyDays = 90

/** Forgets old keys, and makes the parts of the next month that are in use in this one. */
export const keepMonths = async (query: NamedQuery, now: Date): Promise<void> => {
  const next = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1))
  await query({
    text: `select privacy.ensure_consent_part($1::timestamptz, kept) from privacy.consent_parts where month = $2::date`,
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
