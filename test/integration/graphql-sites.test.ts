/** Two agencies in one installation: by GraphQL, nobody of one reaches what is the other's. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Person, startTestApp, type TestApp } from './app-fixture.ts'
import { attempt, attemptNames, isEmpty } from './attempts.ts'
import { graphql, graphqlNames } from './graphql.ts'
import { contentNames } from './samples.ts'
import { type Database, openDatabase } from './stored.ts'
import { type ContentName, newDocument, newTarget, type Target } from './targets.ts'

const everything: readonly ContentName[] = ['sites', ...contentNames]
const outsiders = ['editor, translator and publisher of theirs', 'admin of theirs', 'editor of no site', 'nobody']

let app: TestApp
let database: Database
let ours: number
let theirs: number
let waiver: number
const people: Record<string, Person> = {}
const targets = new Map<ContentName, Target>()

const ourTarget = (name: ContentName): Target => {
  const target = targets.get(name)
  if (!target) throw new Error(`There is no document of ${name}.`)
  return target
}

const waiverOf = async (site: number) =>
  Number(
    (
      await app.payload.create({
        collection: 'waivers',
        data: {
          site,
          code: 'gdpr.authority-named',
          reason: 'Asked the lawyer.',
          scope: 'release',
          release: 1,
          waivedBy: 'publisher',
          waivedAt: '2026-01-05T08:00:00.000Z',
        },
      })
    ).id,
  )

const releaseOf = (site: string) =>
  app.payload.create({
    collection: 'releases',
    data: {
      title: `${site} 1`,
      site,
      number: 1,
      publishedAt: '2026-01-05T08:00:00.000Z',
      effectiveFrom: '2026-01-05T08:00:00.000Z',
      publishedBy: 'publisher',
      material: true,
      revision: 1,
      locales: ['lv'],
      notes: { lv: 'Pirmais laidiens' },
      manifestSha256: '0'.repeat(64),
      record: { salt: 'known to publishers' },
      recordSalt: 'known to publishers',
    },
  })

beforeAll(async () => {
  app = await startTestApp()
  database = await openDatabase(app)
  const ourSite = await newTarget(app, 'sites', 0)
  const theirSite = await newDocument(app, 'sites', 0)
  ours = ourSite.id
  theirs = theirSite.id
  targets.set('sites', ourSite)
  for (const name of contentNames) {
    targets.set(name, await newTarget(app, name, ours))
    await newDocument(app, name, theirs)
  }
  waiver = await waiverOf(ours)
  await waiverOf(theirs)
  await releaseOf(ourSite.key)
  await releaseOf(theirSite.key)
  people['editor, translator and publisher of theirs'] = await app.person({
    name: 'everything',
    roles: ['editor', 'translator', 'publisher'],
    locales: ['lv', 'et', 'en'],
    sites: [theirs],
  })
  people['admin of theirs'] = await app.person({ name: 'theiradmin', roles: ['admin'], sites: [theirs] })
  people['editor of no site'] = await app.person({ name: 'nowhere', roles: ['editor'] })
  people['editor of ours'] = await app.person({ name: 'editor', roles: ['editor'], sites: [ours] })
  people['publisher of ours'] = await app.person({ name: 'publisher', roles: ['publisher'], sites: [ours] })
}, 120_000)
afterAll(async () => {
  await database.stop()
  await app.stop()
})

const ask = async (who: string, query: string): Promise<Record<string, unknown>> =>
  (await graphql(app, { query, as: people[who] })).data

describe.each(everything)('%s of ours', (name) => {
  it.each(outsiders)('do not exist for: %s', async (who) => {
    const target = ourTarget(name)
    for (const tried of attemptNames.filter((candidate) => !isEmpty(candidate, name))) {
      const result = await attempt(tried, { app, database, target, as: people[who], way: 'GraphQL' })
      expect({ tried, ...result }).toMatchObject({ tried, happened: false, isMoreChanged: false })
      expect(result.status).toBeLessThan(500)
    }
  })

  it('are none of what a list without a filter holds', async () => {
    const [, many] = graphqlNames[name]
    const sitesOf = async (who: string) => {
      const own = name === 'sites' ? 'id' : 'site { id }'
      const { it } = await ask(who, `{ it: ${many}(limit: 0) { docs { ${own} } } }`)
      return JSON.stringify(it)
    }
    expect(await sitesOf('editor of ours')).toContain(`"id":${ours}}`)
    for (const who of outsiders) expect(await sitesOf(who)).not.toContain(`"id":${ours}}`)
  })

  it('give permission to nothing', async () => {
    const [one] = graphqlNames[name]
    const kinds = ['read', 'update', 'delete'].map((kind) => `${kind} { permission }`).join(' ')
    const query = `{ it: docAccess${one}(id: ${ourTarget(name).id}) { ${kinds} } }`
    expect(JSON.stringify(await ask('editor of ours', query))).toContain('"read":{"permission":true}')
    for (const who of outsiders) expect(JSON.stringify(await ask(who, query))).not.toContain('true')
  })
})

describe('what the system keeps of ours', () => {
  const own: [string, string, string][] = [
    ['translations', '{ it: Translations(limit: 0) { docs { site { id } label texts } } }', 'site'],
    ['waivers', '{ it: Waivers(limit: 0) { docs { site { id } reason } } }', 'site'],
    ['releases', '{ it: Releases(limit: 0) { docs { site notes } } }', 'slug'],
  ]

  it.each(own)('%s are seen by whoever works on the site alone', async (_, query, by) => {
    const mark = by === 'slug' ? `"site":"${ourTarget('sites').key}"` : `"site":{"id":${ours}}`
    expect(JSON.stringify(await ask('editor of ours', query))).toContain(mark)
    for (const who of outsiders) expect(JSON.stringify(await ask(who, query))).not.toContain(mark)
  })

  it.each([
    'mutation { it: deleteTranslation(id: 1) { id } }',
    'mutation { it: updateTranslation(id: 1, data: { label: "x" }) { id } }',
    'mutation { it: deleteRelease(id: 1) { id } }',
    'mutation { it: updateRelease(id: 1, data: { title: "x" }) { id } }',
    'mutation { it: updateWaiver(id: 1, data: { reason: "x" }) { id } }',
  ])('is written by nobody: %s', async (query) => {
    for (const who of [...outsiders, 'editor of ours', 'publisher of ours']) {
      const { data, errors } = await graphql(app, { query, as: people[who] })
      expect(data.it ?? null).toBeNull()
      expect(errors[0]?.extensions?.statusCode).toBe(403)
    }
  })

  it('waivers are taken back by nobody of theirs', async () => {
    for (const who of outsiders) await ask(who, `mutation { it: deleteWaiver(id: ${waiver}) { id } }`)
    expect((await app.payload.count({ collection: 'waivers', where: { id: { equals: waiver } } })).totalDocs).toBe(1)
  })

  it('the salt of a record is for publishers', async () => {
    const query = '{ it: Releases(limit: 0) { docs { recordSalt } } }'
    expect(JSON.stringify(await ask('publisher of ours', query))).toContain('known to publishers')
    expect(JSON.stringify(await ask('editor of ours', query))).not.toContain('known to publishers')
  })
})

describe('one request', () => {
  it('with several changes is judged change by change, each in its own language', async () => {
    const translator = await app.person({ name: 'translator', roles: ['translator'], locales: ['et'], sites: [ours] })
    const { id } = await newTarget(app, 'rights', ours)
    const query = `mutation {
      own: updateRight(id: ${id}, locale: et, data: { name: "Juurdepääs" }) { name }
      source: updateRight(id: ${id}, locale: lv, data: { name: "Piekļuve" }) { name }
      other: updateRight(id: ${id}, locale: en, data: { name: "Access" }) { name }
    }`
    const { data } = await graphql(app, { query, as: translator })
    expect(data).toEqual({ own: { name: 'Juurdepääs' }, source: null, other: null })
    const saved = await app.payload.findByID({ collection: 'rights', id, locale: 'all' })
    expect(saved.name).toEqual({ et: 'Juurdepääs' })
  })

  it('counts nothing of ours for whoever asks by the site', async () => {
    const query = `{ it: countPolicySections(where: { site: { equals: ${ours} } }) { totalDocs } }`
    for (const who of outsiders) expect(JSON.stringify(await ask(who, query))).not.toMatch(/"totalDocs":[1-9]/)
    expect(JSON.stringify(await ask('editor of ours', query))).toMatch(/"totalDocs":[1-9]/)
  })

  it('brings no row of ours into one of theirs', async () => {
    const category = ourTarget('dataCategories').id
    const query = `mutation ($data: mutationPurposeInput!) { it: createPurpose(locale: lv, data: $data) { id } }`
    const row = { key: 'taken', name: 'Noliktava', group: 'contract', automatedDecision: 'none', site: theirs }
    const who = people['editor, translator and publisher of theirs']
    const taken = await graphql(app, { query, variables: { data: { ...row, dataCategories: [category] } }, as: who })
    expect(taken.errors[0]?.extensions?.statusCode).toBe(400)
    expect((await graphql(app, { query, variables: { data: row }, as: who })).errors).toEqual([])
  })
})
