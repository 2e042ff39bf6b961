/** Consents as those who answer for a site see them: over the desk, by role and site, and held against the ledger itself. */
import { randomUUID } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Role } from '../../src/access/account.ts'
import { type BannerFacts, bannerFacts } from '../../src/consent/banner-facts.ts'
import { consentColumns } from '../../src/consent/consents-csv.ts'
import { createLedger } from '../../src/consent/ledger.ts'
import { readPeriod } from '../../src/consent/read-consents.ts'
import type { ConsentStatistics } from '../../src/consent/statistics/consent-statistics.ts'
import { joinCounts } from '../../src/consent/statistics/join-counts.ts'
import { startOf } from '../../src/consent/statistics/period.ts'
import { bannerConfiguration } from '../../src/contract/banner-configuration.ts'
import { type ConsentAction, consentActions } from '../../src/contract/consent.ts'
import { postgresOf } from '../../src/release/database.ts'
import { signingKeyOf } from '../../src/release/signing.ts'
import { demoSite, type Person, startTestApp, type TestApp } from './app-fixture.ts'
import { publishedFile } from './published.ts'
import { siteSample } from './samples.ts'
import { idOf } from './shop-fixture.ts'

let app: TestApp
let site: number
let facts: BannerFacts
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
  const banner = bannerConfiguration.parse(
    JSON.parse((await publishedFile(app, 'pro-balances', 1, 'lv/banner.json')).toString('utf8')),
  )
  facts = bannerFacts(banner, { manifestSha256: 'ab'.repeat(32), locales: ['lv', 'et', 'en'] })
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

/** What is in the ledger, counted one by one. */
const recount = async (place: {
  site: string
  from: string
  to: string
  step: 'day' | 'week' | 'month'
  locale?: string
  release?: number
}) => {
  const { rows } = await query(
    `select to_char(at at time zone 'UTC', 'YYYY-MM-DD') as day, action, categories, locale, release, surface
      from privacy.consents where site = $1`,
    [place.site],
  )
  const counts = new Map<string, number>()
  const add = (...name: unknown[]) => counts.set(name.join(' '), (counts.get(name.join(' ')) ?? 0) + 1)
  for (const row of rows) {
    if (row.day < place.from || row.day > place.to) continue
    const ofLocale = place.locale === undefined || row.locale === place.locale
    const ofRelease = place.release === undefined || row.release === place.release
    const start = startOf(row.day, place.step)
    if (ofLocale && ofRelease) {
      for (const name of ['total', start]) {
        add(name, row.action)
        for (const category of row.categories) if (category !== 'necessary') add(name, category)
        if (['banner', 'preferences'].includes(row.surface) && row.action !== 'withdraw') add(name, 'answered')
      }
    }
    if (ofRelease) add('locale', row.locale, row.action)
    if (ofLocale) add('release', row.release, row.action)
  }
  return Object.fromEntries([...counts].sort())
}

const told = ({ total, points, locales, releases }: ConsentStatistics) => {
  const counts: [string, number][] = []
  const tallies = [{ name: 'total', tally: total }, ...points.map(({ start, tally }) => ({ name: start, tally }))]
  for (const { name, tally } of tallies) {
    for (const action of consentActions) counts.push([`${name} ${action}`, tally.actions[action]])
    for (const [category, accepted] of Object.entries(tally.accepted)) counts.push([`${name} ${category}`, accepted])
    counts.push([`${name} answered`, tally.answered])
  }
  for (const { locale, tally } of locales)
    for (const action of consentActions) counts.push([`locale ${locale} ${action}`, tally.actions[action]])
  for (const { release, tally } of releases)
    for (const action of consentActions) counts.push([`release ${release} ${action}`, tally.actions[action]])
  return Object.fromEntries(counts.filter(([, count]) => count > 0).sort())
}

describe('the charts', () => {
  const optional = () => facts.categories.flatMap(({ id, required }) => (required ? [] : [id]))
  const choice = fc.record({
    key: fc.integer({ min: 0, max: 12 }),
    replica: fc.integer({ min: 0, max: 1 }),
    action: fc.constantFrom<ConsentAction>(...consentActions),
    some: fc.boolean(),
    locale: fc.constantFrom('lv', 'et', 'en'),
    release: fc.constantFrom(1, 2, 3),
    surface: fc.constantFrom('banner', 'preferences', 'placeholder', 'gpc'),
    day: fc.integer({ min: 0, max: 80 }),
  })
  const categoriesOf = ({ action, some }: { action: ConsentAction; some: boolean }): string[] => {
    if (action === 'accept-all') return optional()
    return action === 'custom' && some ? optional().slice(0, 1) : []
  }

  it('say what a plain recount of the ledger says, repeats and replicas included', async () => {
    const signing = await signingKeyOf(app.context)
    if (!signing.ok) throw new Error(signing.code)
    let now = Date.parse('2025-11-01T00:00:00Z')
    const ledgers = [1, 2].map(() =>
      createLedger({ query: ({ text, values }) => query(text, values), key: signing.key, clock: () => now }),
    )
    const keys = new Map<string, string>()
    await fc.assert(
      fc.asyncProperty(fc.array(choice, { minLength: 1, maxLength: 40 }), fc.nat(), async (choices, run) => {
        const taken = choices.map((each) => {
          now = Date.parse('2025-11-01T00:00:00Z') + each.day * 86_400_000 + each.key * 3_600_000
          const name = `${run % 3} ${each.key}`
          const key = keys.get(name) ?? randomUUID()
          keys.set(name, key)
          const { action, locale, surface, release } = each
          const order = {
            subject: '0b6e2f8e-6d3c-4a57-9a60-3f1f4f5f6a7b',
            release,
            locale,
            action,
            surface,
            gpc: false,
            categories: categoriesOf(each),
          }
          // Half of them come under a key that others have had.
          const sent = { order, facts: { ...facts, release }, key: each.key > 6 ? undefined : key }
          return [ledgers[each.replica]?.record(sent), ...(each.some ? [ledgers[1 - each.replica]?.record(sent)] : [])]
        })
        await Promise.all(taken.flat())
        const [locale, release] = [run % 2 === 0 ? undefined : 'lv', run % 3 === 0 ? undefined : 2]
        for (const { from, to, step } of [
          { from: '2025-11-05', to: '2025-12-20', step: 'day' },
          { from: '2025-11-05', to: '2026-03-20', step: 'week' },
          { from: '2024-11-05', to: '2026-10-31', step: 'month' },
        ] as const) {
          const filter = `${locale ? `&locale=${locale}` : ''}${release ? `&release=${release}` : ''}`
          const { body } = await desk(`/statistics?from=${from}&to=${to}${filter}`)
          expect(body.step).toBe(step)
          const asked = {
            site: 'pro-balances',
            from,
            to,
            step,
            ...(locale ? { locale } : {}),
            ...(release ? { release } : {}),
          }
          expect(told(body as unknown as ConsentStatistics)).toEqual(await recount(asked))
        }
      }),
      { numRuns: 12 },
    )
  })

  it('have what the banner was shown for, and nothing of a person', async () => {
    await query(
      `insert into privacy.banner_views values ('pro-balances', '2025-06-02', 1, 'lv', 40), ('pro-balances', '2025-06-03', 2, 'et', 2), ('other', '2025-06-02', 1, 'lv', 9)`,
    )
    const { body } = await desk('/statistics?from=2025-06-01&to=2025-06-30')
    expect(body).toMatchObject({
      total: { shown: 42, choices: 0, answered: 0 },
      locales: [
        { locale: 'et', tally: { shown: 2 } },
        { locale: 'lv', tally: { shown: 40 } },
      ],
      releases: [{ release: 2 }, { release: 1 }],
    })
    expect(z.array(z.unknown()).parse(body.points)).toHaveLength(30)
    const { rows } = await query(
      `select column_name from information_schema.columns where table_name = 'consent_counts' order by 1`,
    )
    expect(rows.map((row) => row.column_name)).toEqual([
      'action',
      'answers',
      'categories',
      'choices',
      'day',
      'locale',
      'release',
      'site',
      'slot',
    ])
  })

  it('say the same after days past were joined', async () => {
    const asked = '/statistics?from=2025-11-01&to=2026-02-28'
    const before = await desk(asked)
    await joinCounts(({ text, values }) => query(text, values), new Date())
    expect(await desk(asked)).toEqual(before)
    const { rows } = await query(
      `select count(*)::int as rows from privacy.consent_counts where slot <> 0 and day < now() - interval '2 days'`,
    )
    expect(rows).toEqual([{ rows: 0 }])
  })

  it('keep their counts when a month is purged', async () => {
    const asked = '/statistics?from=2025-11-01&to=2025-11-30'
    const before = await desk(asked)
    expect(before.body).not.toMatchObject({ total: { choices: 0 } })
    await query(`delete from privacy.consent_months where month = '2025-11-01'`)
    expect(await desk(asked)).toEqual(before)
  })
})
