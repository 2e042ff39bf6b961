import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadDemo } from '../../src/demo/load.ts'
import { startTestApp, type TestApp } from './app-fixture.ts'
import { publishedFile, publishedPaths } from './published.ts'

const golden = readFileSync(new URL('../golden/pro-balances.lv.txt', import.meta.url), 'utf8')

let app: TestApp

beforeAll(async () => {
  app = await startTestApp()
  await loadDemo({ payload: app.payload, context: app.context, report: () => undefined })
})
afterAll(() => app.stop())

describe('the demo site, loaded as editors would write it', () => {
  it('publishes the Latvian policy line for line as it was found', async () => {
    expect((await publishedFile(app, 'pro-balances', 1, 'lv/policy.txt')).toString('utf8')).toBe(golden)
  })

  it('publishes every file in each of the three languages', async () => {
    const files = ['banner.json', 'policy.html', 'policy.json', 'policy.md', 'policy.txt']
    expect(await publishedPaths(app, 'pro-balances', 1)).toEqual(
      [...['en', 'et', 'lv'].flatMap((locale) => files.map((file) => `${locale}/${file}`)), 'index.json'].sort(),
    )
  })

  it('is not made twice where its loading goes on, and a row that was deleted meanwhile is replaced', async () => {
    const count = async () => (await app.payload.count({ collection: 'policy-sections' })).totalDocs
    const before = await count()
    await app.payload.delete({ collection: 'policy-sections', where: { key: { equals: 'contacts' } } })
    await loadDemo({ payload: app.payload, context: app.context, report: () => undefined })
    expect(await count()).toBe(before)
  })

  it('leaves every document ready in every language, with nothing waiting', async () => {
    const { docs } = await app.payload.find({ collection: 'translations', pagination: false, depth: 0 })
    const states = new Set(docs.map((row) => row.state))
    expect(states).toEqual(new Set(['approved']))
    expect(new Set(docs.map((row) => row.locale))).toEqual(new Set(['lv', 'et', 'en']))
  })
})
