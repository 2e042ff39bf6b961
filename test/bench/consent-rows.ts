/** A ledger that is full: many choices over four months, of which the last is the current one. */
import { consentStatistics } from '../../src/consent/statistics/consent-statistics.ts'
import { joinCounts } from '../../src/consent/statistics/join-counts.ts'
import { readCounts } from '../../src/consent/statistics/read-counts.ts'
import type { Database } from './consent-base.ts'
import type { Taker } from './consent-load.ts'
import { median } from './load.ts'

const months = 4
const step = 100_000

/** The first days of the months that are filled, the oldest first. */
export const filledMonths = (now = new Date()): string[] =>
  Array.from({ length: months }, (_, at) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - (months - 1 - at), 1)).toISOString().slice(0, 10),
  )

/** As they would have come in over each month, by the statement that puts a choice under its key too. */
const fillText = `
  with given as materialized (
    select (substr(f, 1, 8) || '-' || substr(f, 9, 4) || '-7' || substr(r, 1, 3) || '-8' || substr(r, 4, 3) || '-' || substr(r, 7, 12))::uuid
      as receipt, to_timestamp(ms / 1000.0) as at, gen_random_uuid() as subject, gen_random_uuid() as key
    from (select ms, lpad(to_hex(ms), 12, '0') as f, replace(gen_random_uuid()::text, '-', '') as r
      from (select (extract(epoch from $1::date) * 1000 + n::float8 / $4 * extract(epoch from
          least(($1::date + interval '1 month')::timestamptz, now()) - $1::date::timestamptz) * 1000)::bigint as ms
        from generate_series($2::int, $3::int) as n) as moments) as random
  ), keyed as (
    insert into privacy.consent_keys (site, key, receipt)
      select 'veikals', key, receipt from given where at > now() - interval '90 days'
  )
  insert into privacy.consents (receipt, at, site, release, manifest, revision, locale, subject, action, categories, vendors,
      surface, gpc, expires_at, kid, proof)
    select given.receipt, given.at, site, release, manifest, revision, locale, given.subject, action, categories, vendors,
      surface, gpc, expires_at, kid, proof
    from given, (select * from privacy.consents limit 1) as one`

/**
 * @param rows in all, in equal parts
 * @throws where there is no choice yet, of which all are made
 */
export const fillLedger = async ({ client }: Database, rows: number): Promise<void> => {
  await client.query('set synchronous_commit = off')
  const each = Math.ceil(rows / months)
  for (const month of filledMonths()) {
    await client.query('select privacy.ensure_consent_month($1::timestamptz)', [month])
    for (let at = 0; at < each; at += step) {
      await client.query(fillText, [month, at, Math.min(at + step, each) - 1, each])
    }
  }
  await client.query('reset synchronous_commit')
  await client.query('analyze privacy.consents, privacy.consent_keys')
}

/** @returns milliseconds that a receipt takes to be found, over HTTP */
export const findReceipts = async ({ client }: Database, { url }: Taker) => {
  const { rows } = await client.query('select receipt from privacy.consents tablesample system (0.1) limit 400')
  const times: number[] = []
  for (const { receipt } of rows) {
    const started = performance.now()
    const response = await fetch(`${url}/${receipt}`)
    await response.arrayBuffer()
    if (response.status !== 200) throw new Error(`A receipt answered ${response.status}`)
    times.push(performance.now() - started)
  }
  const p99 = [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? Number.NaN
  return { middle: median(times), p99 }
}

/** @returns how many were purged, and the milliseconds that it took */
export const purgeOldest = async ({ client }: Database) => {
  const [oldest] = filledMonths()
  const since = performance.now()
  await client.query('delete from privacy.consent_months where month = $1::date', [oldest])
  const took = performance.now() - since
  const { rows } = await client.query('select consents from privacy.consent_purges where month = $1::date', [oldest])
  return { purged: Number(rows[0]?.consents ?? 0), took }
}

/** Each day of a year of a busy site: three releases in three languages, every combination, joined as the app does. */
const yearText = `
  insert into privacy.consent_counts
    select 'veikals', '2021-01-01'::date + day, release, locale, action, categories, slot, 20, 15
    from generate_series(0, 364) as day, generate_series(1, 3) as release, unnest(array['lv', 'et', 'en']) as locale,
      (values ('accept-all', array['necessary', 'preferences', 'statistics', 'marketing']), ('reject-all', array['necessary']),
        ('custom', array['necessary', 'preferences']), ('custom', array['necessary', 'statistics']),
        ('custom', array['necessary', 'marketing']), ('custom', array['necessary', 'preferences', 'statistics']),
        ('custom', array['necessary', 'statistics', 'marketing']), ('withdraw', array['necessary'])) as kinds (action, categories),
      generate_series(0, 7) as slot`

/** @returns for what was filled and for a busy year: how many choices are counted, and the milliseconds that it takes */
export const countCharts = async ({ client }: Database) => {
  const query = (asked: { text: string; values?: unknown[] }) => client.query(asked)
  await client.query(yearText)
  await joinCounts(query, new Date())
  const [from = ''] = filledMonths()
  const periods = [
    { from, to: new Date().toISOString().slice(0, 10) },
    { from: '2021-01-01', to: '2021-12-31' },
  ]
  const measured: { period: string; choices: number; middle: number }[] = []
  for (const period of periods) {
    const times: number[] = []
    let choices = 0
    for (let round = 0; round < 7; round += 1) {
      const since = performance.now()
      const counts = await readCounts(query, { site: 'veikals', period })
      choices = consentStatistics({ counts, period }).total.choices
      times.push(performance.now() - since)
    }
    measured.push({ period: `${period.from} to ${period.to}`, choices, middle: median(times) })
  }
  return measured
}
