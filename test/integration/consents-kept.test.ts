/** How long consents of a site are kept, and what of who sent them: as its published policy says. */
import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { dueMonths, keepMonths, purgeMonths } from '../../src/consent/months.ts'
import { receiptIdAt } from '../../src/consent/receipt-id.ts'
import { installPrivacySchema } from '../../src/release/sql/install.ts'
import { steps } from '../../src/release/sql/steps.ts'
import { makeSigningKey } from '../../src/signing/make-signing-key.ts'
import { readSigningKey, type SigningKey } from '../../src/signing/signing-key.ts'
import { openReplica, publishEach, type Replica } from './consents-fixture.ts'
import { connect } from './delivery-rows.ts'
import { sendRaw } from './front-fixture.ts'
import { startTestPostgres, type TestPostgres } from './postgres-fixture.ts'

let postgres: TestPostgres
let client: pg.Client
let key: SigningKey
let replica: Replica
let publish: Record<'plain' | 'short' | 'asking', Awaited<ReturnType<typeof publishEach>>>

const query = (asked: { text: string; values?: unknown[] }) => client.query(asked)
const reason = { lv: 'Lai atklātu robotus', et: 'Robotite avastamiseks', en: 'To detect bots' }
const choice = {
  ...{ subject: '0b6e2f8e-6d3c-4a57-9a60-3f1f4f5f6a7b', locale: 'lv', action: 'reject-all' },
  ...{ categories: [], surface: 'banner' },
}
const bodyOf = (release: number) => JSON.stringify({ ...choice, release })

const send = async (site: string, release: number, headers: Record<string, string> = {}): Promise<string> => {
  const response = await fetch(`${replica.url}/${site}/consents`, {
    ...{ method: 'POST', body: bodyOf(release) },
    headers: {
      'Content-Type': 'application/json',
      'X-Forwarded-For': '192.0.2.77',
      'User-Agent': 'Visitor/1',
      ...headers,
    },
  })
  const answer = await response.json()
  expect([response.status, answer.code]).toEqual([201, undefined])
  expect(JSON.stringify(answer)).not.toMatch(/Visitor|192\.0\.2/)
  return answer.receipt
}
const senderOf = async (receipt: string) =>
  (await client.query('select address, user_agent from privacy.consent_senders where receipt = $1', [receipt])).rows[0]
const keptOf = async (receipt: string) =>
  (await client.query('select kept from privacy.consents where receipt = $1', [receipt])).rows[0]?.kept
/** As soon as the process knows of the release. */
const inEffect = (site: string, release: number) =>
  vi.waitFor(() => expect(replica.store.site(site)?.facts.release).toBe(release), 5_000)

/** A consent as it would be there had it been given in that month. */
const giveIn = async (month: string, { site, kept }: { site: string; kept: number }): Promise<string> => {
  const at = new Date(`${month}-15T12:00:00Z`)
  const receipt = receiptIdAt(at.getTime())
  await client.query('select privacy.ensure_consent_part($1, $2)', [at, kept])
  await client.query(
    `insert into privacy.consents select $1::uuid, $2, $3, release, manifest, revision, locale, subject, action,
      categories, vendors, surface, gpc, expires_at, kid, proof, $4 from privacy.consents limit 1`,
    [receipt, at, site, kept],
  )
  await client.query(`insert into privacy.consent_senders values ($1, $2, '192.0.2.0/24', null)`, [receipt, kept])
  return receipt
}
const isThere = async (receipt: string): Promise<[consents: number, senders: number]> => {
  const count = async (table: string) =>
    (await client.query(`select count(*)::int as n from privacy.${table} where receipt = $1`, [receipt])).rows[0].n
  return [await count('consents'), await count('consent_senders')]
}
const partsOf = async (month: string): Promise<number[]> =>
  (
    await client.query('select kept from privacy.consent_parts where month = $1 order by kept', [`${month}-01`])
  ).rows.map(({ kept }) => kept)

beforeAll(async () => {
  postgres = await startTestPostgres()
  const read = await readSigningKey(makeSigningKey())
  if (!read.ok) throw new Error(read.code)
  key = read.key
  client = await connect(postgres.uri)
  // As an installation was before: with consents of two months, one of them over.
  await client.query('create table public.releases (id serial primary key)')
  await client.query('create schema privacy')
  await client.query('create table privacy.steps (name text primary key, run_at timestamptz not null default now())')
  for (const step of steps.filter(({ name }) => name < '010')) {
    await client.query(step.sql({ releases: 'public.releases' }))
    await client.query('insert into privacy.steps (name) values ($1)', [step.name])
  }
  for (const [at, subject] of before) {
    await client.query('select privacy.ensure_consent_month($1)', [at])
    await client.query(
      `insert into privacy.consents values ($1, $2, 'plain', 1, '\\x00', 1, 'lv', $3, 'reject-all', '{necessary}', '{}',
        'banner', false, $2, 'kid', '\\x00')`,
      [receiptIdAt(at.getTime()), at, subject],
    )
  }
  await client.query(`insert into privacy.consent_purges (month, consents) values ('2020-01-01', 7)`)
  await installPrivacySchema(client, 'public.releases')
  publish = {
    plain: await publishEach({ client, site: 'plain', key, consents: [{}] }),
    short: await publishEach({ client, site: 'short', key, consents: [{ months: 12 }] }),
    asking: await publishEach({ client, site: 'asking', key, consents: [{}] }),
  }
  replica = await openReplica({ uri: postgres.uri, key, hops: 1 })
}, 60_000)
const before: [Date, string][] = [
  [new Date('2023-05-10T00:00:00Z'), '11111111-1111-4111-8111-111111111111'],
  [new Date(), '22222222-2222-4222-8222-222222222222'],
]
afterAll(async () => {
  await replica.close()
  await client.end()
  await postgres.stop()
})
beforeEach(() => {
  expect(replica.errors).toEqual([])
  expect(replica.refused).toEqual([])
})

describe('an installation from before', () => {
  it('has the same consents in the parts that the installation says the time of, guarded as they were', async () => {
    const { rows } = await client.query('select subject, kept from privacy.consents order by at')
    expect(rows).toEqual(before.map(([, subject]) => ({ subject, kept: 0 })))
    expect(await partsOf('2023-05')).toEqual([0])
    for (const text of [
      `update privacy.consents set action = 'accept-all'`,
      'delete from privacy.consents',
      'truncate privacy.consents',
      'truncate privacy.consents_2023_05_0',
      'delete from privacy.consents_2023_05_0',
      'truncate privacy.consent_parts',
      'update privacy.consent_parts set kept = 12',
    ])
      await expect(client.query(text), text).rejects.toMatchObject({ code: '23001' })
  })

  it('finds a receipt by an index of its own part', async () => {
    const { rows } = await client.query(
      `explain (costs off) select * from privacy.consents where receipt = '${receiptIdAt(before[0]?.[0].getTime() ?? 0)}'`,
    )
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    expect(plan).toMatch(/Index Scan using consents_2023_05/)
    expect(plan).not.toMatch(/Seq Scan/)
  })
})

describe('a choice', () => {
  it('is in the part of its month that its site keeps it for, and its receipt is given again from there', async () => {
    const [plain, short] = [await send('plain', 1), await send('short', 1)]
    expect([await keptOf(plain), await keptOf(short)]).toEqual([0, 12])
    const response = await fetch(`${replica.url}/short/consents/${short}`)
    expect([response.status, (await response.json()).receipt]).toEqual([200, short])
  })

  it('is kept with nothing of who sent it, where the site does not ask', async () => {
    const receipt = await send('asking', 1)
    expect(await senderOf(receipt)).toBeUndefined()
  })

  it('is kept with what the release asks for that was shown, and no longer than the site does', async () => {
    await publish.asking({ address: 'truncated', addressReason: reason, userAgent: true, userAgentReason: reason })
    await inEffect('asking', 2)
    const asked = await send('asking', 2)
    expect(await senderOf(asked)).toEqual({ address: '192.0.2.0/24', user_agent: 'Visitor/1' })
    // Who still saw the release before was told of nothing.
    expect(await senderOf(await send('asking', 1))).toBeUndefined()
    await publish.asking({ address: 'full', addressReason: reason })
    await inEffect('asking', 3)
    expect(await senderOf(await send('asking', 3))).toEqual({ address: '192.0.2.77', user_agent: null })
    expect(await senderOf(await send('asking', 2))).toEqual({ address: '192.0.2.0/24', user_agent: null })
    await publish.asking({})
    await inEffect('asking', 4)
    for (const release of [1, 2, 3, 4]) expect(await senderOf(await send('asking', release))).toBeUndefined()
  })

  it('of one site is kept with more, and of another in the same commit not', async () => {
    await publish.asking({ address: 'truncated', addressReason: reason })
    await inEffect('asking', 5)
    const receipts = await Promise.all(
      Array.from({ length: 40 }, (_, at) => (at % 2 === 0 ? send('asking', 5) : send('plain', 1))),
    )
    const found: unknown[] = []
    for (const receipt of receipts) found.push((await senderOf(receipt))?.address)
    expect(found).toEqual(receipts.map((_, at) => (at % 2 === 0 ? '192.0.2.0/24' : undefined)))
  })

  it('is kept without a reason for nothing', async () => {
    const { en: _none, ...two } = reason
    await publish.asking({ address: 'full', addressReason: two, userAgent: true, userAgentReason: {} })
    await inEffect('asking', 6)
    expect(await senderOf(await send('asking', 6))).toBeUndefined()
  })

  it('is taken whatever is passed on as address or said by a browser, and nothing of that is believed', async () => {
    await publish.asking({ address: 'full', addressReason: reason, userAgent: true, userAgentReason: reason })
    await inEffect('asking', 7)
    const addresses = [
      ...['unknown', '1', '0x7f.0.0.1', '[::1]:443', 'for=192.0.2.1', '%', "'; drop table privacy.consents; --"],
      ...['{192.0.2.1}', 'null', '"', '\\', '192.0.2.1/0', `${'9'.repeat(4_000)}`, Array(500).fill('::1,').join('')],
    ]
    for (const address of addresses) {
      const sender = await senderOf(await send('asking', 7, { 'X-Forwarded-For': address }))
      expect([address.slice(0, 20), [null, '127.0.0.1'].includes(sender?.address)]).toEqual([
        address.slice(0, 20),
        true,
      ])
    }
    const agents: [sent: string, kept: string | null][] = [
      ['null', 'null'],
      ['{"a","b"}', '{"a","b"}'],
      ['a\\"b\\\\', 'a\\"b\\\\'],
      ['<script>alert(1)</script>', '<script>alert(1)</script>'],
      ['a\tb', 'a b'],
      [`${'x'.repeat(6_000)}`, 'x'.repeat(512)],
      ['caf\u00e9 \u009b31m', 'caf\u00e9 31m'],
    ]
    for (const [sent, kept] of agents)
      expect((await senderOf(await send('asking', 7, { 'User-Agent': sent })))?.user_agent).toBe(kept)
    const head =
      'POST /api/privacy/asking/consents HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nConnection: close\r\n'
    const body = bodyOf(7)
    const injected = await sendRaw(
      replica.port,
      `${head}Content-Length: ${body.length}\r\nUser-Agent: a\u0000b\r\nX-Forwarded-For: 192.0.2.1\r\n\r\n${body}`,
    )
    expect(injected).toContain('400')
    const twice = await sendRaw(
      replica.port,
      `${head}Content-Length: ${body.length}\r\nUser-Agent: one\r\nUser-Agent: two\r\n\r\n${body}`,
    )
    expect(twice).not.toMatch(/one|two/)
  })
})

describe('who sent a choice', () => {
  it('is never changed, and may be forgotten before the choice is', async () => {
    const receipt = await send('asking', 7)
    await expect(client.query(`update privacy.consent_senders set user_agent = 'x'`)).rejects.toMatchObject({
      code: '23001',
    })
    await client.query('delete from privacy.consent_senders where receipt = $1', [receipt])
    expect(await isThere(receipt)).toEqual([1, 0])
  })
})

describe('consents that were kept for long enough', () => {
  const now = new Date('2026-11-20T00:00:00Z')
  const months = 36

  it('go with their part, and a site that keeps them longer by now keeps its own', async () => {
    await publish.plain({ months: 48 })
    const gone = await giveIn('2025-09', { site: 'short', kept: 12 })
    const stays = await giveIn('2025-09', { site: 'plain', kept: 12 })
    const other = await giveIn('2025-09', { site: 'asking', kept: 0 })
    const counted = async () => (await client.query('select sum(choices)::int as n from privacy.consent_counts')).rows
    const before = await counted()
    expect(await dueMonths(query, { now, months })).toContainEqual({ month: '2025-09', consents: 1 })
    expect(await purgeMonths(query, { now, months })).toContainEqual({ month: '2025-09', consents: 1 })
    expect(await isThere(gone)).toEqual([0, 0])
    expect([await isThere(stays), await keptOf(stays)]).toEqual([[1, 1], 48])
    expect([await isThere(other), await keptOf(other)]).toEqual([[1, 1], 0])
    expect(await partsOf('2025-09')).toEqual([0, 48])
    expect(await counted()).toEqual(before)
    const { rows } = await client.query(
      `select site, kept, consents::int from privacy.consent_purges where month = '2025-09-01' and consents > 0`,
    )
    expect(rows).toEqual([{ site: 'short', kept: 12, consents: 1 }])
  })

  it('go by themselves where their site keeps them for a shorter time by now', async () => {
    const gone = [
      await giveIn('2025-10', { site: 'short', kept: 0 }),
      await giveIn('2025-10', { site: 'short', kept: 24 }),
    ]
    const stays = await giveIn('2025-10', { site: 'asking', kept: 0 })
    const young = await giveIn('2025-11', { site: 'short', kept: 0 })
    const due = [
      { month: '2025-10', site: 'short', consents: 1 },
      { month: '2025-10', site: 'short', consents: 1 },
    ]
    const ofMonth = (purged: { month: string }[]) => purged.filter(({ month }) => month === '2025-10')
    expect(ofMonth(await dueMonths(query, { now, months }))).toEqual(due)
    const other = await connect(postgres.uri)
    const both = await Promise.all([
      purgeMonths(query, { now, months }),
      purgeMonths((asked) => other.query(asked), { now, months }),
    ])
    await other.end()
    expect(ofMonth(both.flat())).toEqual(due)
    for (const receipt of gone) expect(await isThere(receipt)).toEqual([0, 0])
    for (const receipt of [stays, young]) expect(await isThere(receipt)).toEqual([1, 1])
    const { rows } = await client.query(
      `select kept, consents::int from privacy.consent_purges where month = '2025-10-01' and site = 'short' order by kept`,
    )
    expect(rows).toEqual([
      { kept: 0, consents: 1 },
      { kept: 24, consents: 1 },
    ])
    await expect(client.query('delete from privacy.consents where site = $1', ['asking'])).rejects.toMatchObject({
      code: '23001',
    })
  })

  it('go with their month, once nothing of it is kept', async () => {
    const there = async () =>
      (await client.query(`select 1 from privacy.consent_months where month = '2022-01-01'`)).rows.length
    const receipts = [
      await giveIn('2022-01', { site: 'asking', kept: 0 }),
      await giveIn('2022-01', { site: 'asking', kept: 24 }),
    ]
    expect(await there()).toBe(1)
    expect(await purgeMonths(query, { now, months })).toContainEqual({ month: '2022-01', consents: 2 })
    for (const receipt of receipts) expect(await isThere(receipt)).toEqual([0, 0])
    expect([await there(), await partsOf('2022-01')]).toEqual([0, []])
    expect(await purgeMonths(query, { now, months })).toEqual([])
  })

  it('leave months that are there ahead, with the parts that this one has', async () => {
    const today = new Date()
    await keepMonths(query, today)
    const month = (ahead: number) =>
      new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + ahead, 1)).toISOString().slice(0, 7)
    expect(await partsOf(month(1))).toEqual(await partsOf(month(0)))
    expect(await partsOf(month(0))).toContain(12)
  })
})
