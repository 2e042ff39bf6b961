import { readFileSync } from 'node:fs'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { improvedContentOn } from '../../src/demo/content/improvement/index.ts'
import { loader } from '../../src/demo/documents.ts'
import { firstDayOfMonthBefore } from '../../src/demo/improve.ts'
import { loadDemo } from '../../src/demo/load.ts'
import { compilePolicy } from '../../src/policy/compile-policy.ts'
import { renderText } from '../../src/policy/render/text.ts'
import { snapshotSchema } from '../../src/policy/snapshot.ts'
import { candidateOf } from '../../src/release/candidate.ts'
import { poolOf } from '../../src/release/previous.ts'
import { publish } from '../../src/release/publish.ts'
import { demoSite, startTestApp, type TestApp } from './app-fixture.ts'
import { publishedFile, publishedPaths } from './published.ts'

const golden = readFileSync(new URL('../golden/pro-balances.lv.txt', import.meta.url), 'utf8')
const now = new Date(inject('startedAt'))
const sampleDate = firstDayOfMonthBefore(now)
const locales = ['lv', 'et', 'en']

let app: TestApp
let site: number | string

const load = () => loadDemo({ payload: app.payload, context: app.context, report: () => undefined, now })
const textOf = async (release: number, locale: string) =>
  (await publishedFile(app, 'pro-balances', release, `${locale}/policy.txt`)).toString('utf8')
const releases = async () => (await app.payload.count({ collection: 'releases' })).totalDocs

/** What the improvement says, compiled from the content itself. */
const improvedText = (locale: string) =>
  renderText(
    compilePolicy({
      snapshot: snapshotSchema.parse(improvedContentOn(sampleDate)),
      locale,
      release: { number: 2, publishedAt: '', effectiveFrom: '', material: true, since: 1, notes: {} },
    }),
  )

beforeAll(async () => {
  app = await startTestApp({ holding: 'the demo' })
  site = await demoSite(app)
})
afterAll(() => app.stop())

describe('the demo site, loaded as editors would write it', () => {
  it('publishes the Latvian policy line for line as it was found', async () => {
    expect(await textOf(1, 'lv')).toBe(golden)
  })

  it('publishes every file in each of the three languages, once', async () => {
    const policies = ['policy.html', 'policy.json', 'policy.md', 'policy.txt']
    const files = ['banner.json', 'consent.js', 'cookieconsent.json', 'klaro.json', ...policies]
    expect(await publishedPaths(app, 'pro-balances', 1)).toEqual(
      [
        ...['en', 'et', 'lv'].flatMap((locale) => files.map((file) => `${locale}/${file}`)),
        ...['current/lv/releases.html', 'current/et/releases.html', 'current/en/releases.html', 'current/feed.xml'],
        ...['policy.jsonld', 'index.json', 'index.jws'],
      ].sort(),
    )
    expect(await releases()).toBe(1)
  })

  it('leaves every document ready in every language, with nothing waiting', async () => {
    const { docs } = await app.payload.find({ collection: 'translations', pagination: false, depth: 0 })
    const states = new Set(docs.map((row) => row.state))
    expect(states).toEqual(new Set(['approved']))
    expect(new Set(docs.map((row) => row.locale))).toEqual(new Set(['lv', 'et', 'en']))
  })
})

describe('the improvement of the demo site', () => {
  it('is ready for the next release in every language, complete and up to date', async () => {
    const req = await createLocalReq({}, app.payload)
    const candidate = await candidateOf({ context: app.context, req, queries: poolOf(app.payload), site })
    expect(candidate?.gate).toEqual({
      locales: locales.map((locale) => ({ locale, missing: [], outdated: [] })),
      unready: [],
      dangling: [],
    })
    expect(candidate?.unchanged).toBe(false)
    for (const locale of locales) {
      const changed = candidate?.differences[locale]?.sections.map(({ id }) => id)
      expect(changed).toEqual(expect.arrayContaining(['automated-decisions', 'rights', 'contacts', 'transfers']))
      expect(changed).not.toContain('general')
    }
  })

  it('tells colleagues that a date is a sample, and readers nothing of it', async () => {
    const { docs } = await app.payload.find({
      collection: 'processors',
      where: { key: { equals: 'google' } },
      depth: 0,
    })
    expect(docs[0]).toMatchObject({
      transferCheckedAt: sampleDate,
      internalNote: expect.stringContaining('Parauga datums'),
    })
  })

  it('is published by whoever likes it as release 2, in its order, and the policy as found stays as it was', async () => {
    const req = await createLocalReq({}, app.payload)
    const notes = { lv: 'Politika ir papildināta.', et: 'Poliitikat on täiendatud.', en: 'The policy is complete.' }
    const order = { site, notes, outdatedReasons: {}, expectedRelease: 1 }
    expect(await publish({ context: app.context, req, account: loader, order })).toMatchObject({
      outcome: 'published',
      release: 2,
    })
    for (const locale of locales) expect(await textOf(2, locale)).toBe(improvedText(locale))
    expect(await textOf(1, 'lv')).toBe(golden)
  })
})

describe('loading that goes on', () => {
  it('makes nothing twice and publishes nothing again, and a row that was deleted meanwhile is replaced', async () => {
    const count = async () => (await app.payload.count({ collection: 'policy-sections' })).totalDocs
    const before = await count()
    await app.payload.delete({ collection: 'policy-sections', where: { key: { equals: 'security' } } })
    await load()
    expect(await count()).toBe(before)
    expect(await releases()).toBe(2)
  })
})
