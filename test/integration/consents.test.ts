import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { dueMonths, keepMonths, purgeMonths } from '../../src/consent/months.ts'
import { receiptIdAt } from '../../src/consent/receipt-id.ts'
import type { SigningKey } from '../../src/signing/signing-key.ts'
import { httpReader } from '../../src/verify/readers/http.ts'
import { verifyReceipt } from '../../src/verify/verify-receipt.ts'
import { openReplica, type Replica } from './consents-fixture.ts'
import { openRaw, sendRaw } from './front-fixture.ts'
import { startLedgerDatabase } from './ledger-database.ts'
import type { TestPostgres } from './postgres-fixture.ts'

let postgres: TestPostgres
let client: pg.Client
let key: SigningKey
let replica: Replica
let other: Replica
let optional: string[]

const subject = '0b6e2f8e-6d3c-4a57-9a60-3f1f4f5f6a7b'
const reject = { subject, release: 2, locale: 'lv', action: 'reject-all', categories: [], surface: 'banner', gpc: true }
const accept = () => ({ ...reject, action: 'accept-all', categories: optional, gpc: false })

type Sent = {
  body?: unknown
  headers?: Record<string, string>
  at?: Replica
  site?: string
  below?: string
  method?: string
}
const send = async ({
  body = reject,
  headers = {},
  at = replica,
  site = 'veikals',
  below = '',
  method = 'POST',
}: Sent = {}) => {
  const response = await fetch(`${at.url}/${site}/consents${below}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(method === 'POST' ? { body: typeof body === 'string' ? body : JSON.stringify(body) } : {}),
  })
  return { status: response.status, text: await response.text(), headers: response.headers }
}
const codeOf = ({ text }: { text: string }) => JSON.parse(text).code
const count = async (): Promise<number> => {
  const { rows } = await client.query('select count(*)::int as n from privacy.consents')
  return rows[0].n
}

beforeAll(async () => {
  ;({ postgres, client, key } = await startLedgerDatabase())
  await client.query(`insert into privacy.site_domains values ('veikals', '{veikals.lv}')`)
  replica = await openReplica({ uri: postgres.uri, key })
  other = await openReplica({ uri: postgres.uri, key })
  const banner = await (await fetch(`${replica.url}/veikals/lv/banner.json`)).json()
  optional = banner.categories.flatMap(({ id, required }: { id: string; required: boolean }) => (required ? [] : [id]))
}, 60_000)
afterAll(async () => {
  await replica.close()
  await other.close()
  await client.end()
  await postgres.stop()
})
beforeEach(() => {
  for (const each of [replica, other]) {
    expect(each.errors).toEqual([])
    expect(each.refused).toEqual([])
  }
})

describe('a choice', () => {
  it('is answered with a receipt that anybody can check against the release', async () => {
    expect(optional.length).toBeGreaterThan(0)
    const { status, text, headers } = await send({ body: accept() })
    expect(status).toBe(201)
    expect(headers.get('content-type')).toBe('application/ld+json')
    expect(headers.get('set-cookie')).toBeNull()
    const receipt = JSON.parse(text)
    expect(receipt).toMatchObject({
      site: 'veikals',
      record: { action: 'accept-all', subject, notice: { release: 2, language: 'lv' }, status: 'dpv:ConsentGiven' },
    })
    expect(receipt.record.categories).toEqual(expect.arrayContaining(optional))
    const verification = await verifyReceipt({
      bytes: Buffer.from(text),
      reader: httpReader({ base: replica.url }),
      keys: { keys: [key.publicJwk] },
    })
    expect(verification).toMatchObject({ outcome: 'valid', findings: [] })
    const { rows } = await client.query('select * from privacy.consents where receipt = $1', [receipt.receipt])
    expect(rows).toMatchObject([{ site: 'veikals', release: 2, locale: 'lv', gpc: false, surface: 'banner', subject }])
    expect(Object.keys(rows[0]).filter((name) => /ip|agent|address/.test(name.replace('receipt', '')))).toEqual([])
  })

  it('is given again to who holds its receipt, from another process too, and under its own site only', async () => {
    const { text } = await send()
    const { receipt } = JSON.parse(text)
    for (const at of [replica, other]) {
      const again = await send({ method: 'GET', below: `/${receipt}`, at })
      expect(again).toMatchObject({ status: 200, text })
      expect(again.headers.get('cache-control')).toBe('no-store')
    }
    expect(codeOf(await send({ method: 'GET', below: `/${receipt}`, site: 'cits' }))).toBe('unknown-receipt')
    expect(codeOf(await send({ method: 'GET', below: `/${receiptIdAt(Date.now())}` }))).toBe('unknown-receipt')
  })

  it('is taken from a page that is being left, which can send plain text only', async () => {
    const sent = await send({
      headers: { 'Content-Type': 'text/plain;charset=UTF-8', Origin: 'https://www.veikals.lv' },
    })
    expect(sent.status).toBe(201)
  })

  it('of an earlier release is one of that release', async () => {
    const { status, text } = await send({ body: { ...reject, release: 1 } })
    expect(status).toBe(201)
    expect(JSON.parse(text).record.notice.release).toBe(1)
  })
})

describe('the same choice again', () => {
  it('is kept once, however often and wherever it arrives at the same time', async () => {
    const before = await count()
    const body = { ...reject, id: randomUUID() }
    const sent = await Promise.all(
      Array.from({ length: 40 }, (_, at) => send({ body, at: at % 2 === 0 ? replica : other })),
    )
    expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([201]))
    expect(new Set(sent.map(({ text }) => text)).size).toBe(1)
    expect(await count()).toBe(before + 1)
  })

  it('crosses others in any order without a knot, and each is kept once', async () => {
    const before = await count()
    const ids = Array.from({ length: 30 }, () => randomUUID())
    const both = [...ids.map((id) => ({ id, at: replica })), ...[...ids].reverse().map((id) => ({ id, at: other }))]
    const sent = await Promise.all(both.map(({ id, at }) => send({ body: { ...reject, id }, at })))
    expect(sent.every(({ status }) => status === 201)).toBe(true)
    expect(new Set(sent.map(({ text }) => JSON.parse(text).receipt)).size).toBe(30)
    expect(await count()).toBe(before + 30)
  })

  it('is known by the header too', async () => {
    const headers = { 'Idempotency-Key': `"${randomUUID()}"` }
    const [one, two] = [await send({ headers }), await send({ headers, at: other })]
    expect(two.text).toBe(one.text)
  })

  it('with another content is refused, and tells nothing of the first', async () => {
    const id = randomUUID()
    await send({ body: { ...reject, id } })
    const before = await count()
    const sent = await send({ body: { ...accept(), id } })
    expect([sent.status, codeOf(sent)]).toEqual([409, 'key-reused'])
    expect(sent.text).not.toContain(subject)
    expect(await count()).toBe(before)
  })
})

describe('what is refused', () => {
  it.each<[string, number, Sent]>([
    ['unknown-site', 404, { site: 'nav' }],
    ['unknown-site', 404, { site: '__proto__' }],
    ['unknown-release', 404, { body: { ...reject, release: 3 } }],
    ['unknown-release', 404, { body: { ...reject, release: 2_147_483_648 } }],
    ['unknown-locale', 404, { body: { ...reject, locale: 'fr' } }],
    ['unknown-category', 422, { body: { ...reject, action: 'custom', categories: ['__proto__'] } }],
    ['unknown-vendor', 422, { body: { ...reject, action: 'custom', vendors: ['nav'] } }],
    ['choice-contradictory', 422, { body: { ...reject, action: 'accept-all' } }],
    ['consent-malformed', 422, { body: { ...reject, subject: 'anna@example.com' } }],
    ['bad-request', 400, { body: '{' }],
    ['bad-request', 400, { headers: { 'Idempotency-Key': 'a b' } }],
    ['unsupported-media-type', 415, { headers: { 'Content-Type': 'application/x-www-form-urlencoded' } }],
    ['body-too-large', 413, { body: { ...reject, more: 'x'.repeat(17_000) } }],
    ['origin-not-allowed', 403, { headers: { Origin: 'https://evil.example' } }],
    ['origin-not-allowed', 403, { headers: { Origin: 'null' } }],
    ['method-not-allowed', 405, { method: 'DELETE' }],
    ['method-not-allowed', 405, { method: 'GET' }],
    ['method-not-allowed', 405, { below: `/${receiptIdAt(0)}` }],
    ['unknown-receipt', 404, { method: 'GET', below: '/1' }],
    ['unknown-locale', 404, { below: '/shown', body: { release: 2, locale: 'fr' } }],
  ])('says %s with %i, and nothing is stored', async (code, status, sent) => {
    const before = await count()
    const answer = await send(sent)
    expect([answer.status, codeOf(answer)]).toEqual([status, code])
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await count()).toBe(before)
  })

  it('is never a fault of ours, whatever is sent', async () => {
    const before = await count()
    const value = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .record(
          {
            id: fc.anything(),
            subject: fc.anything(),
            release: fc.anything(),
            locale: fc.anything(),
            action: fc.anything(),
          },
          { requiredKeys: [] },
        )
        .map((each) => {
          try {
            return JSON.stringify(each) ?? ''
          } catch {
            return '{'
          }
        }),
    )
    await fc.assert(
      fc.asyncProperty(value, async (body) => {
        const { status } = await send({ body })
        expect([400, 422]).toContain(status)
      }),
      { numRuns: 60 },
    )
    expect(await count()).toBe(before)
  })

  it('is neither injected into headers, nor waited for without end', async () => {
    const head = 'POST /api/privacy/veikals/consents HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n'
    const injected = await sendRaw(
      replica.port,
      `OPTIONS /api/privacy/veikals/consents HTTP/1.1\r\nHost: a\r\nOrigin: https://a\tb\r\nConnection: close\r\n\r\n`,
    )
    expect(injected).not.toMatch(/access-control-allow-origin/i)
    const broken = await openRaw(replica.port, `${head}Content-Length: 100\r\n\r\n{"a":`)
    broken.socket.destroy()
    const chunked = await sendRaw(
      replica.port,
      `${head}Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n${'1000\r\n'}${'x'.repeat(4096)}\r\n`.concat(
        `1000\r\n${'x'.repeat(4096)}\r\n`.repeat(5),
        '0\r\n\r\n',
      ),
    )
    expect(chunked).toContain('413')
    expect((await send()).status).toBe(201)
  })
})

describe('a page of', () => {
  const preflight = (origin: string) =>
    send({ method: 'OPTIONS', headers: { Origin: origin, 'Access-Control-Request-Method': 'POST' } })

  it('the own domains may ask, and no other', async () => {
    const own = await preflight('https://www.veikals.lv')
    expect([own.status, own.headers.get('access-control-allow-origin')]).toEqual([204, 'https://www.veikals.lv'])
    expect(own.headers.get('access-control-allow-methods')).toContain('POST')
    expect(own.headers.get('access-control-allow-credentials')).toBeNull()
    expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull()
  })
})

describe('the database', () => {
  it.each([
    `update privacy.consents set action = 'accept-all'`,
    'delete from privacy.consents',
    'truncate privacy.consents',
    `do $$ declare t text; begin for t in select inhrelid::regclass::text from pg_inherits
       where inhparent = 'privacy.consents'::regclass loop execute 'truncate ' || t; end loop; end $$`,
    `update privacy.consent_keys set receipt = gen_random_uuid()`,
    'truncate privacy.consent_months',
    `update privacy.consent_months set month = month - interval '1 month'`,
  ])('refuses %s', async (text) => {
    const before = await count()
    await expect(client.query(text)).rejects.toMatchObject({ code: '23001' })
    expect(await count()).toBe(before)
  })

  it('keeps each month by itself, and purges it as a whole with a note of that', async () => {
    const now = new Date()
    const query = (asked: { text: string; values?: unknown[] }) => client.query(asked)
    const old = new Date(Date.UTC(now.getUTCFullYear() - 2, now.getUTCMonth(), 15))
    const { text } = await send()
    await client.query('select privacy.ensure_consent_month($1), privacy.ensure_consent_month($1)', [old])
    const receipts = Array.from({ length: 3 }, () => receiptIdAt(old.getTime()))
    for (const receipt of receipts) {
      await client.query(
        `insert into privacy.consents select ($1::jsonb->>'r')::uuid, $2, site, release, manifest, revision, locale, subject, action,
           categories, vendors, surface, gpc, expires_at, kid, proof from privacy.consents where receipt = $3`,
        [JSON.stringify({ r: receipt }), old, JSON.parse(text).receipt],
      )
    }
    const before = await count()
    const month = old.toISOString().slice(0, 7)
    expect(await dueMonths(query, { now, months: 24 })).toEqual([])
    expect(await dueMonths(query, { now, months: 23 })).toEqual([{ month, consents: 3 }])
    expect(await purgeMonths(query, { now, months: 23 })).toEqual([{ month, consents: 3 }])
    expect(await purgeMonths(query, { now, months: 23 })).toEqual([])
    expect(await count()).toBe(before - 3)
    const { rows } = await client.query('select consents::int from privacy.consent_purges')
    expect(rows).toEqual([{ consents: 3 }])
    await expect(client.query('delete from privacy.consent_purges')).rejects.toMatchObject({ code: '23001' })
    expect((await send({ method: 'GET', below: `/${JSON.parse(text).receipt}` })).text).toBe(text)
    await keepMonths(query, now)
    const months = await client.query('select count(*)::int as n from privacy.consent_months')
    expect(months.rows).toEqual([{ n: 2 }])
  })

  it('that is away is said, so that it is sent again later', async () => {
    const away = await openReplica({ uri: postgres.uri, key, ledgerUri: 'postgres://nobody:x@127.0.0.1:1/nowhere' })
    try {
      const sent = await send({ at: away })
      expect([sent.status, codeOf(sent)]).toEqual([503, 'unavailable'])
      expect(Number(sent.headers.get('retry-after'))).toBeGreaterThan(0)
    } finally {
      await away.close()
    }
  })
})

describe('how often the banner was shown', () => {
  it('is counted by day, release and locale, and tied to nobody', async () => {
    const counting = await openReplica({ uri: postgres.uri, key })
    for (const locale of ['lv', 'lv', 'en']) {
      const { status } = await send({ at: counting, below: '/shown', body: { release: 2, locale } })
      expect(status).toBe(204)
    }
    await counting.close()
    const { rows } = await client.query(
      'select site, release, locale, shown::int from privacy.banner_views order by locale',
    )
    expect(rows).toEqual([
      { site: 'veikals', release: 2, locale: 'en', shown: 1 },
      { site: 'veikals', release: 2, locale: 'lv', shown: 2 },
    ])
  })
})
