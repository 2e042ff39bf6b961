/**
 * `npm run bench:consents`: choices a second that are on disk, beside a bare grouped INSERT and an INSERT a request, in turn,
 * on one PostgreSQL with full durability; then, with BENCH_ROWS (such as 10000000), how long a receipt takes to be found,
 * charts to be counted, and a month to be purged. Exits 1 where a limit is missed.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'
import { consentStatistics } from '../../src/consent/statistics/consent-statistics.ts'
import { joinCounts } from '../../src/consent/statistics/join-counts.ts'
import { readCounts } from '../../src/consent/statistics/read-counts.ts'
import { startEmbeddedPostgres } from '../../src/server/embedded-postgres.ts'
import { makeSigningKey } from '../../src/signing/make-signing-key.ts'
import { readSigningKey } from '../../src/signing/signing-key.ts'
import { publishTwice } from '../integration/consents-fixture.ts'
import type { connect } from '../integration/delivery-rows.ts'
import { median } from './load.ts'
import { scriptOf } from './program.ts'

const ways = ['ledger', 'grouped', 'plain'] as const
type Way = (typeof ways)[number]

const rounds = Number(process.env.BENCH_ROUNDS ?? 5)
const seconds = Number(process.env.BENCH_SECONDS ?? 4)
const fill = Number(process.env.BENCH_ROWS ?? 0)
/** Part of the bare grouped INSERT under 32 connections; of a plain INSERT with one; milliseconds of a look-up; of charts; of a purge. */
const limits = { grouped: 0.6, single: 1, lookup: 5, charts: 500, purge: 10_000 }
const say = (line: string) => process.stdout.write(`${line}\n`)
let missed = false
const judge = (what: string, ok: boolean): void => {
  missed ||= !ok
  say(`${ok ? 'ok    ' : 'MISSED'} ${what}`)
}

const choice = () =>
  JSON.stringify({
    ...{ id: randomUUID(), subject: randomUUID(), release: 2, locale: 'lv' },
    ...{ action: 'reject-all', categories: ['necessary'], vendors: [], surface: 'banner', gpc: false },
  })

/** @returns answers a second */
const load = async ({ url, connections }: { url: string; connections: number }): Promise<number> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const post = (): Promise<number> =>
    new Promise((resolve, reject) => {
      const body = choice()
      const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }
      const sent = request(url, { method: 'POST', agent, headers }, (response) => {
        response.resume()
        response.once('end', () => resolve(response.statusCode ?? 0))
      })
      sent.once('error', reject)
      sent.end(body)
    })
  let answers = 0
  const since = performance.now()
  const until = since + seconds * 1000
  const send = async (): Promise<void> => {
    while (performance.now() < until) {
      const status = await post()
      if (status !== 201) throw new Error(`${url} answered ${status}`)
      answers += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, send))
  const took = (performance.now() - since) / 1000
  agent.destroy()
  return answers / took
}

const address = z.object({ port: z.int() })
const children: ChildProcess[] = []

const startServer = async (way: Way, environment: Record<string, string>): Promise<string> => {
  const child = spawn(process.execPath, [await scriptOf('consent-server'), way], {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const [line] = await once(child.stdout, 'data')
  return `http://127.0.0.1:${address.parse(JSON.parse(String(line))).port}/api/privacy/veikals/consents`
}

const compare = async (urls: Record<Way, string>, connections: number): Promise<Record<Way, number>> => {
  const figures: Record<Way, number[]> = { ledger: [], grouped: [], plain: [] }
  for (let round = 0; round <= rounds; round += 1) {
    // Another is first in each round; the round before the first only warms up.
    for (let at = 0; at < ways.length; at += 1) {
      const way = ways[(at + round) % ways.length] ?? 'ledger'
      const perSecond = await load({ url: urls[way], connections })
      if (round > 0) figures[way].push(perSecond)
    }
  }
  const medians = { ledger: median(figures.ledger), grouped: median(figures.grouped), plain: median(figures.plain) }
  const told = ways.map((way) => `${way} ${medians[way].toFixed(0)}`).join(', ')
  say(`${connections} connections, choices a second: ${told}`)
  return medians
}

/** Rows as they come in over a month, of one that is past. */
const fillTable = async (client: Awaited<ReturnType<typeof connect>>, url: string): Promise<void> => {
  await client.query(`select privacy.ensure_consent_month('2020-01-15')`)
  const since = performance.now()
  const step = 250_000
  for (let at = 0; at < fill; at += step) {
    await client.query(
      `insert into privacy.consents select
         (substr(f, 1, 8) || '-' || substr(f, 9, 4) || '-7' || substr(r, 1, 3) || '-8' || substr(r, 4, 3) || '-' || substr(r, 7, 12))::uuid,
         to_timestamp(ms / 1000.0), site, 1 + n % 2, manifest, revision, (array['lv', 'et', 'en'])[1 + n % 3], gen_random_uuid(),
         (array['accept-all', 'reject-all', 'custom', 'withdraw'])[1 + n % 4],
         case when n % 4 = 0 then array['necessary', 'preferences', 'statistics', 'marketing']
           when n % 4 = 2 then array['necessary', 'statistics'] else array['necessary'] end,
         vendors, surface, gpc, expires_at, kid, proof
       from (select c.*, n, ms, lpad(to_hex(ms), 12, '0') as f, replace(gen_random_uuid()::text, '-', '') as r
         from (select * from privacy.consents limit 1) c,
         lateral (select n, 1577836800000 + ((n::float8 / $3) * 2678000000)::bigint as ms
           from generate_series($1::int, $2::int) as n) as moments) as rows`,
      [at, Math.min(at + step, fill) - 1, fill],
    )
  }
  say(`${fill} consents filled in ${((performance.now() - since) / 1000).toFixed(0)} s`)
  const { rows } = await client.query('select receipt from privacy.consents tablesample system (0.01) limit 200')
  const times: number[] = []
  for (const { receipt } of rows) {
    const started = performance.now()
    const response = await fetch(`${url}/${receipt}`)
    await response.arrayBuffer()
    if (response.status !== 200) throw new Error(`A receipt answered ${response.status}`)
    times.push(performance.now() - started)
  }
  const p99 = [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? Number.NaN
  judge(
    `a receipt of ${fill} is found in ${median(times).toFixed(2)} ms, ${p99.toFixed(2)} ms at p99`,
    median(times) < limits.lookup,
  )
}

/** Of all that was filled, and of a year of a busy site: three releases in three languages, all combinations, joined as the app does. */
const chart = async (client: Awaited<ReturnType<typeof connect>>): Promise<void> => {
  await client.query(`insert into privacy.consent_counts
    select 'veikals', '2021-01-01'::date + day, release, locale, action, categories, slot, 20, 15
    from generate_series(0, 364) as day, generate_series(1, 3) as release, unnest(array['lv', 'et', 'en']) as locale,
      (values ('accept-all', array['necessary', 'preferences', 'statistics', 'marketing']), ('reject-all', array['necessary']),
        ('custom', array['necessary', 'preferences']), ('custom', array['necessary', 'statistics']),
        ('custom', array['necessary', 'marketing']), ('custom', array['necessary', 'preferences', 'statistics']),
        ('custom', array['necessary', 'statistics', 'marketing']), ('withdraw', array['necessary'])) as kinds (action, categories),
      generate_series(0, 7) as slot`)
  const query = (asked: { text: string; values?: unknown[] }) => client.query(asked)
  await joinCounts(query, new Date())
  for (const period of [
    { from: '2020-01-01', to: '2020-01-31' },
    { from: '2021-01-01', to: '2021-12-31' },
  ]) {
    const times: number[] = []
    let choices = 0
    for (let round = 0; round < 7; round += 1) {
      const since = performance.now()
      const counts = await readCounts(query, { site: 'veikals', period })
      choices = consentStatistics({ counts, period }).total.choices
      times.push(performance.now() - since)
    }
    judge(
      `charts of ${choices} choices from ${period.from} to ${period.to} in ${median(times).toFixed(0)} ms`,
      median(times) < limits.charts,
    )
  }
}

const purge = async (client: Awaited<ReturnType<typeof connect>>): Promise<void> => {
  const since = performance.now()
  await client.query(`delete from privacy.consent_months where month = '2020-01-01'`)
  const took = performance.now() - since
  judge(`a month of ${fill} is purged in ${took.toFixed(0)} ms`, took < limits.purge)
}

const dataDir = await mkdtemp(path.join(tmpdir(), 'privacy-bench-consents-'))
const postgres = await startEmbeddedPostgres({ dataDir, settings: { max_connections: '100' } })
try {
  const signingKey = makeSigningKey()
  const read = await readSigningKey(signingKey)
  if (!read.ok) throw new Error(read.code)
  const client = await publishTwice({ uri: postgres.uri, site: 'veikals', key: read.key })
  await client.query(`create schema bench;
    create table bench.plain (receipt uuid primary key, body jsonb not null, at timestamptz not null default now());
    create table bench.grouped (like bench.plain including all)`)
  const { rows } = await client.query('select name, setting from pg_settings where name = any($1)', [
    ['fsync', 'synchronous_commit', 'full_page_writes'],
  ])
  say(rows.map(({ name, setting }) => `${name} ${setting}`).join(', '))
  const environment = { DATABASE_URI: postgres.uri, SIGNING_KEY: signingKey }
  const urls = {
    ledger: await startServer('ledger', environment),
    grouped: await startServer('grouped', environment),
    plain: await startServer('plain', environment),
  }
  const many = await compare(urls, 32)
  judge(
    `${(many.ledger / many.grouped).toFixed(2)} of the bare grouped INSERT`,
    many.ledger >= many.grouped * limits.grouped,
  )
  const one = await compare(urls, 1)
  judge(
    `${(one.ledger / one.plain).toFixed(2)} of a plain INSERT with one connection`,
    one.ledger >= one.plain * limits.single,
  )
  if (fill > 0) {
    await fillTable(client, urls.ledger)
    await chart(client)
    await purge(client)
  }
  await client.end()
} finally {
  for (const child of children) child.kill('SIGKILL')
  await postgres.stop()
  await rm(dataDir, { recursive: true, force: true })
}
process.exitCode = missed ? 1 : 0
