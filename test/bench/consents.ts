/**
 * `npm run bench:consents`: choices a second that are on disk, beside a bare grouped INSERT and an INSERT a request, beside
 * `@c15t/backend`, and with many rows there already (`--parts rates,c15t,rows`), in turn, on one PostgreSQL with full
 * durability. BENCH_ROWS says how many rows: 10000000 are 10 GB on disk. Exits 1 where a limit is missed.
 */
import { parseArgs } from 'node:util'
import { type Database, startDatabase, withLedger } from './consent-base.ts'
import { fillC15t, startC15t } from './consent-c15t.ts'
import { compareTakers, load } from './consent-load.ts'
import { countCharts, fillLedger, findReceipts, purgeOldest } from './consent-rows.ts'

const { values } = parseArgs({ options: { parts: { type: 'string', default: 'rates,c15t,rows' } } })
const rounds = Number(process.env.BENCH_ROUNDS ?? 5)
const seconds = Number(process.env.BENCH_SECONDS ?? 4)
const many = Number(process.env.BENCH_ROWS ?? 1_000_000)
/** Part of the bare grouped INSERT, and of a plain INSERT with one connection. */
const rateLimits = { grouped: 0.6, single: 1 }
const timesC15t = 30
/** Part of the rate on empty tables; milliseconds of a look-up, of charts, and of a purge. */
const rowLimits = { rate: 0.75, lookup: 5, charts: 500, purge: 10_000 }
const say = (line: string) => process.stdout.write(`${line}\n`)
let missed = false
const judge = (what: string, ok: boolean): void => {
  missed ||= !ok
  say(`${ok ? 'ok    ' : 'MISSED'} ${what}`)
}
const told = (figures: Record<string, number>): string =>
  Object.entries(figures)
    .map(([name, perSecond]) => `${name} ${perSecond.toFixed(0)}`)
    .join(', ')
const secondsSince = (since: number): string => `${((performance.now() - since) / 1000).toFixed(0)} s`

const rates = async (database: Database): Promise<void> => {
  const base = await withLedger(database)
  await base.client.query(`create schema bench;
    create table bench.plain (receipt uuid primary key, body jsonb not null, at timestamptz not null default now());
    create table bench.grouped (like bench.plain including all)`)
  const takers = {
    ledger: await base.start('ledger'),
    grouped: await base.start('grouped'),
    plain: await base.start('plain'),
  }
  const under32 = await compareTakers({ takers, connections: 32, rounds, seconds })
  say(`32 connections, choices a second: ${told(under32)}`)
  const ofGrouped = under32.ledger / under32.grouped
  judge(`${ofGrouped.toFixed(2)} of the bare grouped INSERT`, ofGrouped >= rateLimits.grouped)
  const alone = await compareTakers({ takers, connections: 1, rounds, seconds })
  say(`1 connection, choices a second: ${told(alone)}`)
  const ofPlain = alone.ledger / alone.plain
  judge(`${ofPlain.toFixed(2)} of a plain INSERT with one connection`, ofPlain >= rateLimits.single)
}

const besideC15t = async (database: Database): Promise<void> => {
  const c15t = await startC15t(database)
  const base = await withLedger(database)
  const takers = { ledger: await base.start('ledger'), c15t }
  for (const rows of [0, 100_000]) {
    if (rows > 0) {
      await fillLedger(base, rows)
      await fillC15t(base, rows)
    }
    const figures = await compareTakers({ takers, connections: 32, rounds, seconds })
    const times = figures.ledger / figures.c15t
    say(`32 connections, ${rows === 0 ? 'empty tables' : `${rows} rows`}, choices a second: ${told(figures)}`)
    judge(`${times.toFixed(0)} times as many as @c15t/backend with its subjects indexed`, times >= timesC15t)
  }
}

const withRows = async (database: Database): Promise<void> => {
  const other = await startDatabase()
  try {
    const base = await withLedger(database)
    const empty = await withLedger(other)
    const takers = { filled: await base.start('ledger'), empty: await empty.start('ledger') }
    await load({ taker: takers.filled, connections: 1, seconds: 0.1 })
    const since = performance.now()
    await fillLedger(base, many)
    say(`${many} consents of four months filled in ${secondsSince(since)}`)
    const figures = await compareTakers({ takers, connections: 32, rounds, seconds })
    const part = figures.filled / figures.empty
    say(`32 connections, choices a second: ${told(figures)}`)
    judge(`${part.toFixed(2)} of the rate on empty tables`, part >= rowLimits.rate)
    const { middle, p99 } = await findReceipts(base, takers.filled)
    judge(`a receipt is found in ${middle.toFixed(2)} ms, ${p99.toFixed(2)} ms at p99`, middle < rowLimits.lookup)
    for (const { period, choices, middle: charts } of await countCharts(base))
      judge(`charts of ${choices} choices, ${period}, in ${charts.toFixed(0)} ms`, charts < rowLimits.charts)
    const { purged, took } = await purgeOldest(base)
    judge(`a month of ${purged} is purged in ${took.toFixed(0)} ms`, purged > 0 && took < rowLimits.purge)
  } finally {
    await other.stop()
  }
}

const all: Record<string, (database: Database) => Promise<void>> = { rates, c15t: besideC15t, rows: withRows }
for (const part of values.parts.split(',')) {
  const measure = all[part]
  if (!measure) throw new Error(`There is no part ${part}.`)
  const database = await startDatabase()
  try {
    const { rows } = await database.client.query('select name, setting from pg_settings where name = any($1)', [
      ['fsync', 'synchronous_commit', 'full_page_writes'],
    ])
    say(`${part}: ${rows.map(({ name, setting }) => `${name} ${setting}`).join(', ')}`)
    await measure(database)
  } finally {
    await database.stop()
  }
}
process.exitCode = missed ? 1 : 0
