/** Whatever is sent to the public endpoints of consents: a clear refusal, and nothing of it stays. */
import { randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { receiptIdAt } from '../../src/consent/receipt-id.ts'
import type { SigningKey } from '../../src/signing/signing-key.ts'
import { openReplica, publishEach, type Replica } from './consents-fixture.ts'
import { sendRaw } from './front-fixture.ts'
import { startLedgerDatabase } from './ledger-database.ts'
import type { TestPostgres } from './postgres-fixture.ts'

let postgres: TestPostgres
let client: pg.Client
let replica: Replica
let key: SigningKey

const subject = '0b6e2f8e-6d3c-4a57-9a60-3f1f4f5f6a7b'
const order = {
  subject,
  release: 2,
  locale: 'lv',
  action: 'reject-all',
  categories: [],
  vendors: [],
  surface: 'banner',
}
const shown = { release: 2, locale: 'lv' }

type Sent = {
  at?: Replica
  site?: string
  below?: string
  method?: string
  body?: string | Buffer
  headers?: Record<string, string>
}
const send = async ({ at = replica, site = 'veikals', below = '', method = 'POST', body, headers = {} }: Sent) => {
  const response = await fetch(`${at.url}/${site}/consents${below}`, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : new Uint8Array(body) }),
  })
  return { status: response.status, headers: response.headers, text: await response.text() }
}
type Answer = Awaited<ReturnType<typeof send>>
/** Ours, with a code, and without a word of what was sent. */
const refusal = ({ status, headers, text }: Answer): [status: number, code: string] => {
  expect(headers.get('content-type')).toBe('application/problem+json')
  expect(headers.get('set-cookie')).toBeNull()
  const { code } = JSON.parse(text)
  return [status, code]
}
const rows = async (): Promise<number[]> => {
  const { rows: counted } = await client.query(`select (select count(*)::int from privacy.consents) as consents,
    (select count(*)::int from privacy.consent_keys) as keys, (select count(*)::int from privacy.consent_senders) as senders,
    (select coalesce(sum(shown), 0)::int from privacy.banner_views) as views`)
  return Object.values(counted[0])
}
const storesNothing = async (work: () => Promise<void>): Promise<void> => {
  const before = await rows()
  await work()
  expect(await rows()).toEqual(before)
}

beforeAll(async () => {
  ;({ postgres, client, key } = await startLedgerDatabase())
  await publishEach({ client, site: 'cits', key, consents: [{}, {}, {}] })
  replica = await openReplica({ uri: postgres.uri, key })
}, 60_000)
afterAll(async () => {
  await replica.close()
  await client.end()
  await postgres.stop()
})
beforeEach(() => {
  expect(replica.errors).toEqual([])
  expect(replica.refused).toEqual([])
})

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i
const nested = fc.nat(400).map((depth) => `${'['.repeat(depth + 1)}${']'.repeat(depth + 1)}`)
const json = (value: unknown): string => JSON.stringify(value) ?? 'null'
/** Values as JSON, of every type, and some that are looked for to break something. */
const anyValue = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }).map(json),
  nested,
  fc.string({ unit: 'binary', maxLength: 300 }).map(json),
  fc
    .constantFrom(
      '__proto__',
      'constructor',
      "'; drop table privacy.consents; --",
      '\u0000',
      '\ud800',
      '{{7*7}}',
      '\u202e',
      '../x',
    )
    .map(json),
  fc.constantFrom(
    '1e999',
    '-1',
    '0',
    '1.5',
    '9007199254740993',
    '2147483648',
    'true',
    '{"__proto__":{"x":1}}',
    '[null]',
    '{"length":1}',
  ),
)
/** What of each is right, so that it is not taken for wrong. */
const isRight: Record<string, (value: unknown) => boolean> = {
  id: (value) => typeof value === 'string' && uuid.test(value),
  subject: (value) => typeof value === 'string' && uuid.test(value),
  release: (value) => value === 1 || value === 2,
  locale: (value) => value === 'lv' || value === 'et' || value === 'en',
  action: (value) => value === 'reject-all' || value === 'custom',
  categories: (value) => Array.isArray(value) && value.length === 0,
  vendors: (value) => Array.isArray(value) && value.length === 0,
  surface: (value) => typeof value === 'string' && /^[a-z][a-z0-9-]{0,31}$/.test(value),
  gpc: (value) => typeof value === 'boolean',
}
const bodyWith = (members: Record<string, string>): string =>
  `{${Object.entries(members)
    .map(([name, value]) => `${JSON.stringify(name)}:${value}`)
    .join(',')}}`
const asMembers = (value: object) => Object.fromEntries(Object.entries(value).map(([name, each]) => [name, json(each)]))
const wrongMember = (names: readonly string[]) =>
  fc.tuple(fc.constantFrom(...names), anyValue).filter(([name, value]) => !isRight[name]?.(JSON.parse(value)))
const refused = [400, 404, 413, 422]

describe('a choice in which one thing is wrong', () => {
  it('is refused, whatever it is', async () => {
    await storesNothing(() =>
      fc.assert(
        fc.asyncProperty(wrongMember(Object.keys(isRight)), async ([name, value]) => {
          const answer = await send({ body: bodyWith({ ...asMembers(order), [name]: value }) })
          expect([name, refused.includes(refusal(answer)[0])]).toEqual([name, true])
        }),
        { numRuns: 150 },
      ),
    )
  })

  it('is refused where a banner was shown too, and counted nowhere', async () => {
    const at = await openReplica({ uri: postgres.uri, key })
    await storesNothing(async () => {
      await fc.assert(
        fc.asyncProperty(wrongMember(['release', 'locale']), async ([name, value]) => {
          const answer = await send({ at, below: '/shown', body: bodyWith({ ...asMembers(shown), [name]: value }) })
          expect([name, refused.includes(refusal(answer)[0])]).toEqual([name, true])
        }),
        { numRuns: 60 },
      )
      // What was counted is written then.
      await at.close()
    })
  })

  it.each<[string, Sent, number, string]>([
    ['nested as deep as fits', { body: '['.repeat(16_000) }, 400, 'bad-request'],
    ['nested objects', { body: `${'{"a":'.repeat(2_500)}1${'}'.repeat(2_500)}` }, 422, 'consent-malformed'],
    ['too long', { body: json({ ...order, more: 'x'.repeat(20_000) }) }, 413, 'body-too-large'],
    ['many categories', { body: json({ ...order, categories: Array(2_000).fill('a') }) }, 422, 'consent-malformed'],
    ['many vendors', { body: json({ ...order, vendors: Array(1_500).fill('a') }) }, 422, 'consent-malformed'],
    ['no body', {}, 400, 'bad-request'],
    ['an empty body', { body: '' }, 400, 'bad-request'],
    ['no UTF-8', { body: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) }, 400, 'bad-request'],
    ['UTF-16', { body: Buffer.from(json(order), 'utf16le') }, 400, 'bad-request'],
    ['compressed', { body: gzipSync(json(order)), headers: { 'Content-Encoding': 'gzip' } }, 400, 'bad-request'],
    ['a list of choices', { body: json([order, order]) }, 422, 'consent-malformed'],
    [
      'another charset',
      { body: json(order), headers: { 'Content-Type': 'application/json; charset=utf-7' } },
      415,
      'unsupported-media-type',
    ],
    [
      'a form',
      { body: json(order), headers: { 'Content-Type': 'multipart/form-data; boundary=x' } },
      415,
      'unsupported-media-type',
    ],
    ['a release of another site', { body: json({ ...order, release: 3 }) }, 404, 'unknown-release'],
    ['shown of another site', { below: '/shown', body: json({ ...shown, release: 3 }) }, 404, 'unknown-release'],
    ['an unknown site', { site: 'constructor', body: json(order) }, 404, 'unknown-site'],
    ['a key that ends a line', { body: json(order), headers: { 'Idempotency-Key': 'a\tb' } }, 400, 'bad-request'],
    ['a key without end', { body: json(order), headers: { 'Idempotency-Key': 'k'.repeat(4_000) } }, 400, 'bad-request'],
    ['PUT', { method: 'PUT', body: json(order) }, 405, 'method-not-allowed'],
    [
      'PATCH of a receipt',
      { method: 'PATCH', below: `/${receiptIdAt(0)}`, body: json(order) },
      405,
      'method-not-allowed',
    ],
    ['DELETE of a receipt', { method: 'DELETE', below: `/${receiptIdAt(0)}` }, 405, 'method-not-allowed'],
  ])('%s', async (_what, sent, status, code) => {
    await storesNothing(async () => expect(refusal(await send(sent))).toEqual([status, code]))
  })
})

describe('what was not asked for', () => {
  it('is left out, and changes nobody', async () => {
    const mine = randomUUID()
    const body = `{"__proto__":{"polluted":true,"gpc":true},"constructor":{"prototype":{"polluted":true}},"site":"cits","at":0,
      "receipt":"${receiptIdAt(0)}","address":"192.0.2.1","user_agent":"x","kept":600,${json({ ...order, subject: mine }).slice(1)}`
    const answer = await send({ body })
    expect(answer.status).toBe(201)
    expect('polluted' in {}).toBe(false)
    const { rows: kept } = await client.query('select site, gpc, kept, at from privacy.consents where subject = $1', [
      mine,
    ])
    expect(kept).toMatchObject([{ site: 'veikals', gpc: false, kept: 0 }])
    expect(Date.now() - kept[0].at.getTime()).toBeLessThan(60_000)
    expect(answer.headers.get('location')).toBe(`consents/${JSON.parse(answer.text).receipt}`)
  })
})

describe('a receipt', () => {
  it('that is sent as a choice is none', async () => {
    const { text } = await send({ body: json(order) })
    await storesNothing(async () => {
      const forged = { ...JSON.parse(text), site: 'cits' }
      for (const body of [text, json(forged), json(forged.record)])
        expect(refusal(await send({ body }))).toEqual([422, 'consent-malformed'])
    })
  })

  it('is told by its key to nobody, and of another site to nobody', async () => {
    const mine = await send({ body: json({ ...order, id: randomUUID() }) })
    const { receipt } = JSON.parse(mine.text)
    // As a key it is one like any other.
    const replayed = await send({ body: json({ ...order, subject: randomUUID(), id: receipt }) })
    expect([replayed.status, JSON.parse(replayed.text).receipt === receipt]).toEqual([201, false])
    expect(refusal(await send({ method: 'GET', site: 'cits', below: `/${receipt}` }))).toEqual([404, 'unknown-receipt'])
    expect((await send({ method: 'GET', below: `/${receipt.toUpperCase()}` })).text).toBe(mine.text)
    // The same id at another site is another choice.
    const id = randomUUID()
    const both = [
      await send({ body: json({ ...order, id }) }),
      await send({ site: 'cits', body: json({ ...order, id }) }),
    ]
    expect(both.map(({ status }) => status)).toEqual([201, 201])
    expect(new Set(both.map(({ text }) => JSON.parse(text).receipt)).size).toBe(2)
  })

  it('that was never given is unknown, whatever it is called', async () => {
    const names = fc.oneof(fc.uuid().map(String), fc.string({ maxLength: 80 }), fc.webPath())
    await fc.assert(
      fc.asyncProperty(names, async (name) => {
        const path = `/${encodeURIComponent(name)}`
        const { status } = await send({ method: 'GET', below: path === '/' ? '/-' : path })
        expect([400, 404, 405]).toContain(status)
      }),
      { numRuns: 80 },
    )
  })
})

describe('headers', () => {
  const body = json(order)
  const raw = (...headers: string[]): Promise<string> =>
    sendRaw(
      replica.port,
      ['POST /api/privacy/veikals/consents HTTP/1.1', 'Host: a', 'Connection: close', ...headers, '', body].join(
        '\r\n',
      ),
    )
  const length = `Content-Length: ${body.length}`
  const type = 'Content-Type: application/json'

  it.each<[string, string[], RegExp]>([
    ['two lengths', [type, length, 'Content-Length: 1'], /^HTTP\/1\.1 400/],
    ['length and chunks', [type, length, 'Transfer-Encoding: chunked'], /^HTTP\/1\.1 400/],
    ['a folded header', [type, length, 'Origin: https://a\r\n X-Injected: 1'], /^HTTP\/1\.1 (?:400|403)/],
    ['a bare line feed', [type, length, 'Idempotency-Key: a\nX-Injected: 1'], /^HTTP\/1\.1 400/],
    ['a zero', [type, length, 'Origin: https://a\u0000b'], /^HTTP\/1\.1 400/],
    ['an expectation of nothing', [type, length, 'Expect: nothing'], /^HTTP\/1\.1 (?:400|417)/],
  ])('%s: refused, and nothing of it comes back', async (_what, headers, expected) => {
    await storesNothing(async () => {
      const answer = await raw(...headers)
      expect(answer).toMatch(expected)
      expect(answer).not.toMatch(/x-injected/i)
    })
  })

  it('of any kind never make a fault of ours, nor come back', async () => {
    const value = fc.string({ unit: fc.constantFrom(...'aZ09"\\\';,={}()<>/:@%\t '), maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(value, value, value, async (origin, key, address) => {
        const answer = await raw(
          type,
          length,
          `Origin: ${origin}`,
          `Idempotency-Key: ${key}`,
          `X-Forwarded-For: ${address}`,
        )
        expect(answer).toMatch(/^HTTP\/1\.1 (?:201|400|403|409)/)
      }),
      { numRuns: 60 },
    )
  })
})
