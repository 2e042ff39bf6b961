/** Consents as those who answer for a site see them: over the desk, by role and site. */
import { randomUUID } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Role } from '../../src/access/account.ts'
import { consentColumns } from '../../src/consent/consents-csv.ts'
import { readPeriod } from '../../src/consent/read-consents.ts'
import { postgresOf } from '../../src/release/database.ts'
import { demoSite, type Person, startTestApp, type TestApp } from './app-fixture.ts'
import { siteSample } from './samples.ts'
import { idOf } from './shop-fixture.ts'

let app: TestApp
let site: number
const people: Record<string, Person | undefined> = {}

const insiders = ['publisher', 'admin of the site', 'admin of all']
const lesser = ['editor', 'translator']
const strangers = ['publisher of another site', 'admin of another site', 'publisher of no site']

const query = async (text: string, values: unknown[] = []) => postgresOf(app.payload).pool.query(text, values)
const choose = (body: Record<string, unknown>) =>
  app.rest('/privacy/pro-balances/consents', {
    method: 'POST',
    body: { id: randomUUID(), release: 1, locale: 'lv', surface: 'banner', ...body },
  })
const accept = (subject: string, more: Record<string, unknown> = {}) =>
  choose({ subject, action: 'custom', categories: ['statistics'], ...more })
const receiptOf = ({ body }: { body: Record<string, unknown> }): string => String(body.receipt)

type Call = { who?: string; method?: string; body?: unknown; headers?: Record<string, string> }
const desk = (path: string, { who = 'publisher', ...call }: Call = {}) => {
  const as = people[who]
  return app.rest(`/privacy-desk/sites/${site}/consents${path}`, { ...call, ...(as ? { as } : {}) })
}
const file = async (path: string, who = 'publisher') => {
  const url = `http://localhost:3000/api/privacy-desk/sites/${site}/consents${path}`
  const headers = { Authorization: `JWT ${people[who]?.token}` }
  const response = await handleEndpoints({ config: app.config, request: new Request(url, { headers }) })
  return { status: response.status, headers: response.headers, text: await response.text() }
}
const today = new Date().toISOString().slice(0, 10)
const thisDay = `from=${today}&to=${today}`

beforeAll(async () => {
  app = await startTestApp({ holding: 'the demo' })
  site = Number(await demoSite(app))
  const admin = await app.person({ name: 'all', roles: ['admin'] })
  const other = idOf(await app.rest('/sites?locale=lv', { method: 'POST', body: siteSample('other'), as: admin }))
  const one = async (who: string, role: Role, sites: number[]) => {
    people[who] = await app.person({ name: who.replaceAll(' ', ''), roles: [role], locales: ['et'], sites })
  }
  people['admin of all'] = admin
  await one('publisher', 'publisher', [site])
  await one('admin of the site', 'admin', [site])
  await one('editor', 'editor', [site])
  await one('translator', 'translator', [site])
  await one('publisher of another site', 'publisher', [other])
  await one('admin of another site', 'admin', [other])
  await one('publisher of no site', 'publisher', [])
}, 400_000)
afterAll(() => app.stop())

describe('who sees consents of a site', () => {
  const subject = randomUUID()
  let receipt: string
  beforeAll(async () => {
    receipt = receiptOf(await accept(subject))
  })
  const ways: [string, () => { path: string; method?: string; body?: unknown }][] = [
    ['a search', () => ({ path: `?find=${subject}` })],
    ['a receipt', () => ({ path: `/receipts/${receipt}` })],
    ['withdrawals', () => ({ path: `/withdrawals?${thisDay}` })],
    ['counts', () => ({ path: `/statistics?${thisDay}` })],
    ['a file', () => ({ path: `/export?${thisDay}` })],
    ['a withdrawal', () => ({ path: '/withdraw', method: 'POST', body: { subject, id: randomUUID() } })],
  ]

  it.each(ways)('nobody else gets %s', async (_, way) => {
    const { path, ...call } = way()
    for (const who of strangers) expect((await desk(path, { who, ...call })).status, who).toBe(404)
    for (const who of lesser) {
      expect(await desk(path, { who, ...call }), who).toMatchObject({ status: 403, body: { code: 'forbidden' } })
    }
    expect(await desk(path, { who: 'nobody', ...call })).toMatchObject({ status: 401 })
    const kept = await query('select action from privacy.consents where subject = $1', [subject])
    expect(kept.rows).toEqual([{ action: 'custom' }])
  })

  it.each(insiders)('%s finds them, by subject and by receipt', async (who) => {
    const bySubject = await desk(`?find=${subject}`, { who })
    expect(bySubject).toMatchObject({ status: 200, body: { site: 'pro-balances', subject, state: 'given' } })
    for (const asked of [receipt, receipt.toUpperCase(), encodeURIComponent(` urn:uuid:${receipt}`)])
      expect(await desk(`?find=${asked}`, { who })).toEqual(bySubject)
  })

  it('not of another site, though the id is known', async () => {
    const theirs = people['publisher of another site']
    const { docs } = z
      .object({ docs: z.array(z.object({ id: z.number() })) })
      .parse((await app.rest('/sites', theirs ? { as: theirs } : {})).body)
    const [other] = docs
    for (const id of [subject, receipt]) {
      const found = await app.rest(`/privacy-desk/sites/${other?.id}/consents?find=${id}`, theirs ? { as: theirs } : {})
      expect(found).toMatchObject({ status: 404, body: { code: 'no-such-consent' } })
    }
  })
})

describe('a subject', () => {
  it('has its choices in the order of time, each with what proves it', async () => {
    const subject = randomUUID()
    const made = [
      await choose({ subject, action: 'reject-all', categories: [], gpc: true }),
      await accept(subject, { surface: 'preferences', locale: 'et' }),
    ]
    const { body } = await desk(`?find=${subject}`)
    expect(body).toMatchObject({
      state: 'given',
      more: false,
      consents: [
        {
          action: 'reject-all',
          categories: ['necessary'],
          gpc: true,
          locale: 'lv',
          surface: 'banner',
          proof: 'signed',
        },
        {
          action: 'custom',
          categories: ['necessary', 'statistics'],
          gpc: false,
          locale: 'et',
          surface: 'preferences',
          proof: 'signed',
        },
      ],
    })
    const kept = z.object({ consents: z.array(z.object({ receipt: z.string() })) }).parse(body).consents
    expect(kept.map(({ receipt }) => receipt)).toEqual(made.map(receiptOf))
    const download = await file(`/receipts/${kept[1]?.receipt}`)
    expect(JSON.parse(download.text)).toEqual(made[1]?.body)
    expect(download.headers.get('content-disposition')).toBe(
      `attachment; filename="consent-${kept[1]?.receipt}.jsonld"`,
    )
  })

  it('is shown as expired or tampered with where it is', async () => {
    const subject = randomUUID()
    const receipt = receiptOf(await accept(subject))
    // As an owner of the database could.
    await query('alter table privacy.consents disable trigger consents_never_change')
    await query(`update privacy.consents set expires_at = at, surface = 'phone' where receipt = $1`, [receipt])
    await query('alter table privacy.consents enable trigger consents_never_change')
    expect(await desk(`?find=${subject}`)).toMatchObject({
      body: { state: 'expired', consents: [{ receipt, proof: 'broken' }] },
    })
  })

  it('has beside a choice who sent it, where that is kept, and in no file', async () => {
    const subject = randomUUID()
    const [plain, sent] = [receiptOf(await accept(subject)), receiptOf(await accept(subject))]
    const text = `insert into privacy.consent_senders (receipt, kept, address, user_agent) values ($1, 0, '192.0.2.0/24', 'Of a test')`
    await query(text, [sent])
    expect(await desk(`?find=${subject}`)).toMatchObject({
      body: {
        consents: [
          { receipt: plain, sender: null },
          { receipt: sent, sender: { address: '192.0.2.0/24', userAgent: 'Of a test' } },
        ],
      },
    })
    for (const path of [`/receipts/${sent}`, `/export?${thisDay}`]) {
      const { status, text } = await file(path)
      expect([status, text.includes(sent), /192\.0\.2\.|Of a test/.test(text)]).toEqual([200, true, false])
    }
  })

  it('withdraws once, with a receipt of its own, and only what holds', async () => {
    const subject = randomUUID()
    await accept(subject, { locale: 'et' })
    const order = { subject, id: randomUUID() }
    const first = await desk('/withdraw', { method: 'POST', body: order })
    expect(first.status).toBe(201)
    expect(await desk('/withdraw', { method: 'POST', body: order })).toEqual(first)
    const again = await desk('/withdraw', { method: 'POST', body: { ...order, id: randomUUID() } })
    expect(again).toMatchObject({ status: 409, body: { code: 'nothing-to-withdraw' } })
    const reused = await desk('/withdraw', { method: 'POST', body: { subject: randomUUID(), id: order.id } })
    expect(reused).toMatchObject({ status: 409, body: { code: 'key-reused' } })
    expect(await desk(`?find=${subject}`)).toMatchObject({
      body: {
        state: 'withdrawn',
        consents: [
          { action: 'custom', proof: 'signed' },
          {
            action: 'withdraw',
            receipt: receiptOf(first),
            categories: ['necessary'],
            surface: 'admin',
            release: 1,
            locale: 'et',
            proof: 'signed',
          },
        ],
      },
    })
    const stranger = await desk('/withdraw', { method: 'POST', body: { subject: randomUUID(), id: randomUUID() } })
    expect(stranger).toMatchObject({ status: 404, body: { code: 'no-such-consent' } })
    // The receipt that the visitor may ask for, too.
    expect(await app.rest(`/privacy/pro-balances/consents/${receiptOf(first)}`)).toMatchObject({
      status: 200,
      body: { record: { action: 'withdraw', status: 'dpv:ConsentWithdrawn', subject } },
    })
  })
})

describe('what is no question', () => {
  const bad = [
    '',
    '?find=',
    '?find=1',
    `?find=${'a'.repeat(5_000)}`,
    "?find=' or 1=1 --",
    '?find[subject]=1',
    '?find=%00',
    '/receipts/none',
    `/receipts/${randomUUID()}%00`,
    '/withdrawals',
    '/withdrawals?from=2026-01-01',
    '/withdrawals?from=2026-02-30&to=2026-03-01',
    '/statistics?from=2026-03-01&to=2026-02-01',
    '/statistics?from=1000-01-01&to=9999-12-31',
    '/statistics?from=2010-01-01&to=2026-01-01',
    `/statistics?${thisDay}&release=one`,
    `/statistics?${thisDay}&release=-1`,
    `/statistics?${thisDay}&release=99999999999999999999`,
    `/withdrawals?${thisDay}&before=x`,
    `/export?from=${today}`,
    '/export?from=now&to=then',
  ]
  it.each(bad)('is refused: %s', async (path) => {
    const answer = await desk(path.replaceAll(' ', '%20'))
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-input' } })
  })

  it.each([
    [{}],
    [{ subject: 'x', id: 'y' }],
    [{ subject: randomUUID() }],
    [[]],
    [{ subject: { $ne: 1 }, id: randomUUID() }],
    [null],
    ['text'],
  ])('no withdrawal is made of %j', async (body) => {
    const { rows } = await query('select count(*) from privacy.consents')
    expect((await desk('/withdraw', { method: 'POST', body })).status).toBe(400)
    expect((await query('select count(*) from privacy.consents')).rows).toEqual(rows)
  })

  it('is answered in the language of who asks', async () => {
    const headers = { 'Accept-Language': 'et' }
    expect(await desk(`?find=${randomUUID()}`, { headers })).toMatchObject({
      status: 404,
      body: { code: 'no-such-consent', detail: expect.stringContaining('kinnitust') },
    })
  })
})

describe('withdrawals', () => {
  it('of a period come latest first, a page at a time', async () => {
    const subjects = Array.from({ length: 55 }, () => randomUUID())
    for (const subject of subjects)
      await choose({ subject, action: 'withdraw', categories: [], surface: 'preferences' })
    const page = z.object({
      withdrawals: z.array(z.object({ subject: z.string(), receipt: z.string() })),
      more: z.boolean(),
    })
    const first = page.parse((await desk(`/withdrawals?${thisDay}`)).body)
    expect(first.more).toBe(true)
    expect(first.withdrawals[0]).toMatchObject({ subject: subjects.at(-1) })
    const before = first.withdrawals.at(-1)?.receipt
    const second = page.parse((await desk(`/withdrawals?${thisDay}&before=${before}`)).body)
    const found = [...first.withdrawals, ...second.withdrawals].map(({ subject }) => subject)
    expect(new Set(found).size).toBe(found.length)
    for (const subject of subjects) expect(found).toContain(subject)
    expect((await desk('/withdrawals?from=2001-01-01&to=2001-12-31')).body).toEqual({ withdrawals: [], more: false })
  })
})

describe('the file of a period', () => {
  it('has every choice in stable columns, and no cell that is a formula', async () => {
    const subject = randomUUID()
    const receipt = receiptOf(await accept(subject))
    // No choice is taken with such a name; an old row may have one.
    const hostile = '=HYPERLINK("https://evil.example")'
    await query(
      `insert into privacy.consents select gen.receipt, at, site, release, manifest, revision, locale, subject, action,
          array[$2], array['@SUM(1)', 'a"b,c'], surface, gpc, expires_at, kid, proof
        from privacy.consents, (select (substr($1::text, 1, 24) || 'ffffffffffff')::uuid as receipt) gen where consents.receipt = $1::text::uuid`,
      [receipt, hostile],
    )
    const { status, headers, text } = await file(`/export?${thisDay}`)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="pro-balances-consents-${today}-${today}.csv"`,
    )
    expect(consentColumns.join()).toBe(
      'receipt,created,site,release,manifest_sha256,revision,locale,subject,action,status,categories,vendors,surface,gpc,expires',
    )
    const rows = z.array(z.record(z.string(), z.string())).parse(parse(text, { bom: true, columns: true }))
    const kept = await query(`select receipt from privacy.consents where site = 'pro-balances' order by receipt`)
    expect(rows.map((row) => row.receipt)).toEqual(kept.rows.map((row) => row.receipt))
    expect(rows.find((row) => row.receipt === receipt)).toMatchObject({
      subject,
      action: 'custom',
      status: 'dpv:ConsentGiven',
      categories: 'necessary statistics',
      gpc: 'false',
    })
    expect(rows.find((row) => row.categories?.includes('HYPERLINK'))).toMatchObject({
      categories: `'${hostile}`,
      vendors: `'@SUM(1) a"b,c`,
    })
    expect(rows.flatMap((row) => Object.values(row)).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  })

  it('is read in batches, each where the one before ended', async () => {
    const sizes: number[] = []
    const receipts: string[] = []
    const asked = { site: 'pro-balances', period: { from: today, to: today }, size: 7 }
    for await (const batch of readPeriod(({ text, values }) => query(text, values), asked)) {
      sizes.push(batch.length)
      receipts.push(...batch.map(({ receipt }) => receipt))
    }
    const kept = await query(`select receipt from privacy.consents where site = 'pro-balances' order by receipt`)
    expect(receipts).toEqual(kept.rows.map((row) => row.receipt))
    expect(Math.max(...sizes)).toBe(7)
  })
})
