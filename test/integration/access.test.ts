import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, type Person, startTestApp, type TestApp } from './app-fixture.ts'
import { contentNames, samples, siteSample, texts } from './samples.ts'
import { type Database, isKept, openDatabase } from './stored.ts'
import { newTarget } from './targets.ts'

let app: TestApp
let database: Database
let ours: number
let theirs: number
const people: Record<string, Person> = {}

const idOf = ({ body }: Answer): number => {
  const doc = body.doc
  return typeof doc === 'object' && doc !== null && 'id' in doc ? Number(doc.id) : Number.NaN
}

const as = (name: string): Person | undefined => people[name]

const createSite = async (slug: string): Promise<number> =>
  idOf(await app.rest('/sites?locale=lv', { method: 'POST', body: siteSample(slug), as: as('admin') }))

beforeAll(async () => {
  app = await startTestApp()
  database = await openDatabase(app)
  people.admin = await app.person({ name: 'admin', roles: ['admin'] })
  ours = await createSite('ours')
  theirs = await createSite('theirs')
  people.editor = await app.person({ name: 'editor', roles: ['editor'], sites: [ours] })
  people.translator = await app.person({ name: 'translator', roles: ['translator'], locales: ['et'], sites: [ours] })
  people.publisher = await app.person({ name: 'publisher', roles: ['publisher'], sites: [ours] })
  people.stranger = await app.person({
    name: 'stranger',
    roles: ['editor', 'translator', 'publisher'],
    locales: ['et', 'en'],
    sites: [theirs],
  })
  people['admin of theirs'] = await app.person({ name: 'theiradmin', roles: ['admin'], sites: [theirs] })
  people.nowhere = await app.person({ name: 'nowhere', roles: ['editor'] })
})
afterAll(async () => {
  await database.stop()
  await app.stop()
})

const create = (name: (typeof contentNames)[number], who: string, site = ours) =>
  app.rest(`/${app.context.slugs[name]}?locale=lv&depth=0`, {
    method: 'POST',
    body: { ...samples[name].row, key: `row-${Math.random().toString(36).slice(2)}`, site },
    as: as(who),
  })

describe.each(contentNames)('%s', (name) => {
  const path = () => `/${app.context.slugs[name]}`
  const fact = samples[name].fact

  let shared: Promise<number> | undefined
  /** One for all that is refused: nothing of the collection is another afterwards. */
  const refused = async (tries: (id: number) => Promise<unknown>): Promise<void> => {
    shared ??= newTarget(app, name, ours).then(({ id }) => id)
    const id = await shared
    const before = await database.stored(name)
    expect(isKept(before, { app, name, column: 'id', value: id })).toBe(true)
    await tries(id)
    const after = await database.stored(name)
    expect(after).toEqual(before)
  }

  const patch = (id: number, locale: string, who: string, body: unknown = texts[name]) =>
    app.rest(`${path()}/${id}?locale=${locale}&depth=0`, { method: 'PATCH', body, as: as(who) })
  const remove = (id: number, who: string) => app.rest(`${path()}/${id}?depth=0`, { method: 'DELETE', as: as(who) })

  it.each(['translator', 'publisher', 'stranger', 'admin of theirs', 'nowhere', 'anonymous'])(
    'are not created by: %s',
    async (who) => {
      await refused(async () => expect((await create(name, who)).status).toBeGreaterThanOrEqual(401))
    },
  )

  it('are created, read, changed and deleted by an editor of the site, and their texts written by its translator', async () => {
    const id = idOf(await create(name, 'editor'))
    expect((await app.rest(`${path()}/${id}?locale=lv`, { as: as('editor') })).status).toBe(200)
    const changed = await patch(id, 'lv', 'editor', fact)
    expect(changed.status).toBe(200)
    expect(changed.body.doc).toMatchObject(fact)
    expect((await patch(id, 'et', 'translator')).status).toBe(200)
    expect((await app.rest(`${path()}/${id}?locale=et&depth=0`, { as: as('editor') })).body).toMatchObject(texts[name])
    expect((await remove(id, 'editor')).status).toBe(200)
    expect((await app.rest(`${path()}/${id}`, { as: as('editor') })).status).toBe(404)
  })

  it.each(['stranger', 'admin of theirs', 'nowhere', 'anonymous'])('of our site do not exist for: %s', async (who) => {
    await refused(async (id) => {
      expect((await app.rest(`${path()}/${id}?locale=lv`, { as: as(who) })).status).toBeGreaterThanOrEqual(401)
      const list = await app.rest(`${path()}?locale=lv&limit=0&where[id][equals]=${id}`, { as: as(who) })
      expect(list.body.docs ?? []).toEqual([])
      expect((await patch(id, 'lv', who, fact)).status).toBeGreaterThanOrEqual(401)
      expect((await remove(id, who)).status).toBeGreaterThanOrEqual(401)
      await app.rest(`${path()}?locale=lv&where[id][equals]=${id}`, { method: 'PATCH', body: fact, as: as(who) })
      await app.rest(`${path()}?where[id][equals]=${id}`, { method: 'DELETE', as: as(who) })
      const versions = await app.rest(`${path()}/versions?limit=0&where[parent][equals]=${id}`, { as: as(who) })
      expect(versions.body.docs ?? []).toEqual([])
    })
  })

  it.each(['translator', 'publisher'])('keep their facts and are not deleted when a %s tries', async (who) => {
    await refused(async (id) => {
      for (const locale of ['lv', 'et']) expect((await patch(id, locale, who, fact)).status).toBe(403)
      const query = `locale=et&where[id][equals]=${id}`
      const bulk = await app.rest(`${path()}?${query}`, { method: 'PATCH', body: fact, as: as(who) })
      expect(bulk.status).toBe(403)
      expect((await remove(id, who)).status).toBe(403)
    })
  })

  it('take texts of a locale from nobody but its translators', async () => {
    if (Object.keys(texts[name]).length === 0) return
    await refused(async (id) => {
      expect((await patch(id, 'en', 'translator')).status).toBe(403)
      expect((await patch(id, 'lv', 'translator')).status).toBe(403)
      expect((await patch(id, 'et', 'publisher')).status).toBe(403)
    })
  })

  it('stay in the site and keep the key that they were created with', async () => {
    await refused(async (id) => {
      for (const body of [{ site: theirs }, { key: 'another' }]) {
        expect((await patch(id, 'lv', 'admin', body)).status).toBe(403)
      }
      expect((await create(name, 'editor', theirs)).status).toBe(403)
    })
  })

  it.each([
    ['in a list', () => [theirs]],
    ['as text', () => `${theirs}`],
    ['as a value', () => ({ relationTo: 'sites', value: theirs })],
    ['as a document', () => ({ id: theirs })],
    ['as a list within a document', () => ({ id: [theirs] })],
  ])('are not created in another site that is given %s', async (_, site) => {
    await refused(async () => {
      const body = { ...samples[name].row, key: 'smuggled', site: site() }
      const answer = await app.rest(`${path()}?locale=lv`, { method: 'POST', body, as: as('editor') })
      expect(answer.status).toBe(403)
    })
  })
})

describe('sites', () => {
  it('are created and deleted by an admin of the whole installation alone', async () => {
    for (const who of ['editor', 'translator', 'publisher', 'stranger', 'admin of theirs', 'anonymous']) {
      expect(
        (await app.rest('/sites?locale=lv', { method: 'POST', body: siteSample(`by-${who.length}`), as: as(who) }))
          .status,
      ).toBeGreaterThanOrEqual(401)
      expect((await app.rest(`/sites/${ours}`, { method: 'DELETE', as: as(who) })).status).toBeGreaterThanOrEqual(401)
    }
  })

  it('are seen by those who work on them', async () => {
    const seen = async (who: string) => {
      const { docs } = (await app.rest('/sites?locale=lv&limit=0&sort=slug', { as: as(who) })).body
      return Array.isArray(docs) ? docs.map((site: { slug: string }) => site.slug) : []
    }
    expect(await seen('admin')).toEqual(['ours', 'theirs'])
    expect(await seen('editor')).toEqual(['ours'])
    expect(await seen('stranger')).toEqual(['theirs'])
    expect(await seen('admin of theirs')).toEqual(['theirs'])
    expect(await seen('nowhere')).toEqual([])
    expect(await seen('anonymous')).toEqual([])
  })

  it('take the controller from an editor, and languages and domains from an admin', async () => {
    const patch = (body: unknown, who: string) =>
      app.rest(`/sites/${ours}?locale=lv`, { method: 'PATCH', body, as: as(who) })
    expect((await patch({ controller: { phone: '+371 20000000' } }, 'editor')).status).toBe(200)
    expect((await patch({ publishedLocales: ['lv'] }, 'editor')).status).toBe(403)
    expect((await patch({ environment: 'production' }, 'editor')).status).toBe(403)
    expect((await patch({ domains: ['example.com'] }, 'editor')).status).toBe(403)
    expect((await patch({ domains: ['example.com'] }, 'admin')).status).toBe(200)
    expect((await patch({ slug: 'elsewhere' }, 'admin')).status).toBe(403)
  })
})

describe('order', () => {
  it('is changed by an editor, and by nobody who only translates, publishes or works elsewhere', async () => {
    const [first, second] = [idOf(await create('rights', 'editor')), idOf(await create('rights', 'editor'))]
    const orderOf = async (id: number) =>
      (await app.rest(`/rights/${id}?locale=lv&depth=0`, { as: as('editor') })).body._order
    const [a, b] = [await orderOf(first), await orderOf(second)]
    const move = (who: string) =>
      app.rest('/reorder', {
        method: 'POST',
        as: as(who),
        body: {
          collectionSlug: 'rights',
          docsToMove: [second],
          newKeyWillBe: 'less',
          orderableFieldName: '_order',
          target: { id: first, key: a },
        },
      })
    for (const who of ['translator', 'publisher', 'stranger', 'anonymous']) {
      expect((await move(who)).status).toBeGreaterThanOrEqual(400)
      expect([await orderOf(first), await orderOf(second)]).toEqual([a, b])
    }
    expect((await move('editor')).status).toBe(200)
    expect(String(await orderOf(second)) < String(a)).toBe(true)
  })
})
