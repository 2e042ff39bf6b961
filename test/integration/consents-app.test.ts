/** Consents through Payload's own endpoints, by commands, and by processes that are killed; and its counts. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { consents as consentsCommand } from '../../src/cli/privacy-consents.ts'
import { exportFiles } from '../../src/cli/privacy-export.ts'
import { verify } from '../../src/cli/privacy-verify.ts'
import { bannerFacts } from '../../src/consent/banner-facts.ts'
import { createLedger } from '../../src/consent/ledger.ts'
import { receiptIdAt } from '../../src/consent/receipt-id.ts'
import type { ConsentStatistics } from '../../src/consent/statistics/consent-statistics.ts'
import { joinCounts } from '../../src/consent/statistics/join-counts.ts'
import { bannerConfiguration } from '../../src/contract/banner-configuration.ts'
import { type ConsentAction, consentActions } from '../../src/contract/consent.ts'
import { postgresOf } from '../../src/release/database.ts'
import { signingKeyOf } from '../../src/release/signing.ts'
import { demoSite, startTestApp, type TestApp } from './app-fixture.ts'
import { callCommand, callInApp } from './call-command.ts'
import { recount, told } from './consent-recount.ts'
import { programNamed, runCommand } from './programs.ts'
import { publishedFile } from './published.ts'

let app: TestApp
let folder: string
const query = async (text: string, values: unknown[] = []) =>
  (await postgresOf(app.payload).pool.query(text, values)).rows
const choice = () => ({
  id: randomUUID(),
  subject: randomUUID(),
  release: 1,
  locale: 'lv',
  action: 'reject-all',
  categories: [],
  surface: 'banner',
})
const consents = '/privacy/pro-balances/consents'

beforeAll(async () => {
  app = await startTestApp({ holding: 'the demo' })
  folder = await mkdtemp(path.join(tmpdir(), 'privacy-consents-'))
}, 400_000)
afterAll(async () => {
  await app.stop()
  await rm(folder, { recursive: true, force: true })
})

describe('an app without the front process', () => {
  it('takes a choice, once, and gives its receipt again', async () => {
    const body = choice()
    const first = await app.rest(consents, { method: 'POST', body })
    expect(first).toMatchObject({ status: 201, body: { schema: 'consent-receipt/1', site: 'pro-balances' } })
    expect(await app.rest(consents, { method: 'POST', body })).toEqual(first)
    expect(await app.rest(`${consents}/${first.body.receipt}`)).toEqual({ status: 200, body: first.body })
    expect(await query('select subject from privacy.consents where subject = $1', [body.subject])).toHaveLength(1)
  })

  it('refuses what is none, as the front process does', async () => {
    const post = (body: unknown, headers?: Record<string, string>) =>
      app.rest(consents, { method: 'POST', body, ...(headers ? { headers } : {}) })
    expect(await post({ ...choice(), more: 'x'.repeat(20_000) })).toMatchObject({ status: 413 })
    expect(await post({ ...choice(), release: 7 })).toMatchObject({ status: 404, body: { code: 'unknown-release' } })
    expect(await post({ ...choice(), locale: 'fr' })).toMatchObject({ status: 404, body: { code: 'unknown-locale' } })
    expect(await app.rest(consents)).toMatchObject({ status: 405, body: { code: 'method-not-allowed' } })
  })

  it('knows the domains of a site as editors set them', async () => {
    const id = await demoSite(app)
    const update = (data: Record<string, unknown>) =>
      app.payload.update({ collection: 'sites', id, data, locale: 'lv' })
    const kept = () => query(`select domains from privacy.site_domains where site = 'pro-balances'`)
    await update({ domains: ['probalances.lv', 'shop.example:8080'] })
    expect(await kept()).toEqual([{ domains: ['probalances.lv', 'shop.example:8080'] }])
    await update({ domains: [] })
    expect(await kept()).toEqual([{ domains: [] }])
  })
})

describe('commands', () => {
  it('verify a receipt against the release in a database that is served', async () => {
    const { body } = await app.rest(consents, { method: 'POST', body: choice() })
    const file = path.join(folder, 'receipt.json')
    const tree = path.join(folder, 'tree')
    await writeFile(file, JSON.stringify(body))
    const verified = (...argv: string[]) => callCommand((streams) => verify({ argv, ...streams }))
    expect(await callInApp(exportFiles, [tree], { DATABASE_URI: app.uri })).toMatchObject({ code: 0 })
    const valid = await verified(tree, '--receipt', file)
    expect(valid).toMatchObject({ code: 0, stderr: '' })
    expect(valid.stdout).toContain('shown: release 1 in lv')
    await writeFile(file, JSON.stringify({ ...body, created: '2020-01-01T00:00:00.000Z' }))
    const broken = await verified(tree, '--receipt', file, '--format', 'json')
    expect(broken.code).toBe(1)
    expect(JSON.parse(broken.stdout)).toMatchObject({ outcome: 'broken', findings: [{ code: 'receipt-forged' }] })
  })

  it('purge what was kept for long enough, and tell before what that would be', async () => {
    const old = new Date(Date.UTC(new Date().getUTCFullYear() - 6, 0, 10))
    await query('select privacy.ensure_consent_month($1)', [old])
    await query(
      `insert into privacy.consents select $1::uuid, $2, site, release, manifest, revision, locale, subject, action,
        categories, vendors, surface, gpc, expires_at, kid, proof from privacy.consents limit 1`,
      [receiptIdAt(old.getTime()), old],
    )
    const environment = { DATABASE_URI: app.uri }
    const month = old.toISOString().slice(0, 7)
    const told = await callInApp(consentsCommand, ['purge', '--dry-run'], environment)
    expect(told).toMatchObject({ code: 0, stdout: `${month}: 1 consents would be purged\n` })
    expect(await query('select 1 from privacy.consent_purges')).toEqual([])
    const purged = await runCommand(['privacy:consents', 'purge'], environment)
    expect(purged).toMatchObject({ code: 0, stdout: `${month}: 1 consents purged\n` })
    expect(await query('select consents::int from privacy.consent_purges')).toEqual([{ consents: 1 }])
    expect(await callInApp(consentsCommand, ['burn'], environment)).toMatchObject({ code: 3 })
  })
})

const address = z.object({ port: z.int() })

describe('a process that is killed', () => {
  const startTaker = async (): Promise<{ child: ChildProcess; url: string }> => {
    const child = spawn(process.execPath, [programNamed('consent-taker')], {
      env: { ...process.env, DATABASE_URI: app.uri },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = await once(child.stdout, 'data')
    return { child, url: `http://127.0.0.1:${address.parse(JSON.parse(String(line))).port}/api${consents}` }
  }
  /** @returns the receipt; undefined where there was no answer */
  const post = (url: string, body: object): Promise<string | undefined> =>
    fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
      .then(async (response) => (response.status === 201 ? String((await response.json()).receipt) : undefined))
      .catch(() => undefined)

  it('loses nothing that it acknowledged, and what is sent again is there once', async () => {
    const sent = new Map<string, { body: ReturnType<typeof choice>; receipt: string | undefined }>()
    for (const delay of [150, 60, 300]) {
      const { child, url } = await startTaker()
      let alive = true
      const sender = async (): Promise<void> => {
        while (alive) {
          const body = choice()
          const entry: { body: typeof body; receipt: string | undefined } = { body, receipt: undefined }
          sent.set(body.id, entry)
          entry.receipt = await post(url, body)
        }
      }
      const senders = Array.from({ length: 16 }, sender)
      await new Promise((resolve) => setTimeout(resolve, delay))
      child.kill('SIGKILL')
      alive = false
      await Promise.all(senders)
    }
    const acknowledged = [...sent.values()].filter(({ receipt }) => receipt !== undefined)
    const unknown = [...sent.values()].filter(({ receipt }) => receipt === undefined)
    expect(acknowledged.length).toBeGreaterThan(0)
    expect(unknown.length).toBeGreaterThan(0)
    const { child, url } = await startTaker()
    for (const entry of unknown) entry.receipt = await post(url, entry.body)
    child.kill('SIGKILL')
    const subjects = [...sent.values()].map(({ body }) => body.subject)
    const rows = await query('select subject, receipt from privacy.consents where subject = any($1::uuid[])', [
      subjects,
    ])
    expect(rows).toHaveLength(sent.size)
    const kept = new Map(rows.map(({ subject, receipt }) => [subject, receipt]))
    for (const { body, receipt } of sent.values()) expect(kept.get(body.subject)).toBe(receipt)
  })
})

describe('the charts', () => {
  let desk: (path: string) => ReturnType<TestApp['rest']>
  let facts: ReturnType<typeof bannerFacts>
  beforeAll(async () => {
    const site = Number(await demoSite(app))
    const as = await app.person({ name: 'answerable', roles: ['publisher'], sites: [site] })
    desk = (asked) => app.rest(`/privacy-desk/sites/${site}/consents${asked}`, { as })
    const file = await publishedFile(app, 'pro-balances', 1, 'lv/banner.json')
    const banner = bannerConfiguration.parse(JSON.parse(file.toString('utf8')))
    facts = bannerFacts(banner, { manifestSha256: 'ab'.repeat(32), locales: ['lv', 'et', 'en'] })
  })

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
      createLedger({
        query: ({ text, values }) => postgresOf(app.payload).pool.query(text, values),
        key: signing.key,
        clock: () => now,
      }),
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
          const sent = {
            order,
            facts: { ...facts, release },
            key: each.key > 6 ? undefined : key,
            months: 0,
            sender: undefined,
          }
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
          expect(told(body as unknown as ConsentStatistics)).toEqual(await recount(query, asked))
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
    const rows = await query(
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
    await joinCounts(({ text, values }) => postgresOf(app.payload).pool.query(text, values), new Date())
    expect(await desk(asked)).toEqual(before)
    const rows = await query(
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
