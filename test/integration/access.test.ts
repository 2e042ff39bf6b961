import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, type Person, startTestApp, type TestApp } from './app-fixture.ts'
import { contentNames, samples, siteSample, texts } from './samples.ts'

let app: TestApp
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
afterAll(() => app.stop())

const create = (name: (typeof contentNames)[number], who: string, site = ours) =>
  app.rest(`/${app.context.slugs[name]}?locale=lv`, {
    method: 'POST',
    body: { ...samples[name].row, key: `row-${Math.random().toString(36).slice(2)}`, site },
    as: as(who),
  })

describe.each(contentNames)('%s', (name) => {
  const path = () => `/${app.context.slugs[name]}`

  it.each(['translator', 'publisher', 'stranger', 'admin of theirs', 'nowhere', 'anonymous'])(
    'are not created by: %s',
    async (who) => {
      expect((await create(name, who)).status).toBeGreaterThanOrEqual(401)
    },
  )

  it('are created, read, changed and deleted by an editor of the site', async () => {
    const id = idOf(await create(name, 'editor'))
    expect((await app.rest(`${path()}/${id}?locale=lv`, { as: as('editor') })).status).toBe(200)
    const changed = await app.rest(`${path()}/${id}?locale=lv`, {
      method: 'PATCH',
      body: samples[name].fact,
      as: as('editor'),
    })
    expect(changed.status).toBe(200)
    expect(changed.body.doc).toMatchObject(samples[name].fact)
    expect((await app.rest(`${path()}/${id}`, { method: 'DELETE', as: as('editor') })).status).toBe(200)
  })

  it.each(['stranger', 'admin of theirs', 'nowhere', 'anonymous'])('of our site do not exist for: %s', async (who) => {
    const id = idOf(await create(name, 'editor'))
    expect((await app.rest(`${path()}/${id}?locale=lv`, { as: as(who) })).status).toBeGreaterThanOrEqual(401)
    const list = await app.rest(`${path()}?locale=lv&limit=0&where[id][equals]=${id}`, { as: as(who) })
    expect(list.body.docs ?? []).toEqual([])
    const body = samples[name].fact
    expect(
      (await app.rest(`${path()}/${id}?locale=lv`, { method: 'PATCH', body, as: as(who) })).status,
    ).toBeGreaterThanOrEqual(401)
    expect((await app.rest(`${path()}/${id}`, { method: 'DELETE', as: as(who) })).status).toBeGreaterThanOrEqual(401)
    await app.rest(`${path()}?locale=lv&where[id][equals]=${id}`, { method: 'PATCH', body, as: as(who) })
    await app.rest(`${path()}?where[id][equals]=${id}`, { method: 'DELETE', as: as(who) })
    const versions = await app.rest(`${path()}/versions?limit=0&where[parent][equals]=${id}`, { as: as(who) })
    expect(versions.body.docs ?? []).toEqual([])
    const unchanged = await app.rest(`${path()}/${id}?locale=lv`, { as: as('editor') })
    expect(unchanged.status).toBe(200)
    expect(unchanged.body).not.toMatchObject(body)
  })

  it.each(['translator', 'publisher'])('keep their facts and are not deleted when a %s tries', async (who) => {
    const id = idOf(await create(name, 'editor'))
    for (const locale of ['lv', 'et']) {
      const answer = await app.rest(`${path()}/${id}?locale=${locale}`, {
        method: 'PATCH',
        body: samples[name].fact,
        as: as(who),
      })
      expect(answer.status).toBe(403)
    }
    const bulk = await app.rest(`${path()}?locale=et&where[id][equals]=${id}`, {
      method: 'PATCH',
      body: samples[name].fact,
      as: as(who),
    })
    expect(bulk.status).toBe(403)
    expect((await app.rest(`${path()}/${id}`, { method: 'DELETE', as: as(who) })).status).toBe(403)
    expect((await app.rest(`${path()}/${id}?locale=lv`, { as: as('editor') })).body).not.toMatchObject(
      samples[name].fact,
    )
  })

  it('take texts of a locale from its translator, and only of that locale', async () => {
    const id = idOf(await create(name, 'editor'))
    const patch = (locale: string, who: string) =>
      app.rest(`${path()}/${id}?locale=${locale}`, { method: 'PATCH', body: texts[name], as: as(who) })
    expect((await patch('et', 'translator')).status).toBe(200)
    if (Object.keys(texts[name]).length === 0) return
    expect((await app.rest(`${path()}/${id}?locale=et`, { as: as('editor') })).body).toMatchObject(texts[name])
    expect((await patch('en', 'translator')).status).toBe(403)
    expect((await patch('lv', 'translator')).status).toBe(403)
    expect((await patch('et', 'publisher')).status).toBe(403)
  })

  it('stay in the site and keep the key that they were created with', async () => {
    const id = idOf(await create(name, 'editor'))
    for (const body of [{ site: theirs }, { key: 'another' }]) {
      const answer = await app.rest(`${path()}/${id}?locale=lv`, { method: 'PATCH', body, as: as('admin') })
      expect(answer.status).toBe(403)
    }
    expect((await create(name, 'editor', theirs)).status).toBe(403)
  })

  it.each([
    ['in a list', () => [theirs]],
    ['as text', () => `${theirs}`],
    ['as a value', () => ({ relationTo: 'sites', value: theirs })],
    ['as a document', () => ({ id: theirs })],
    ['as a list within a document', () => ({ id: [theirs] })],
  ])('are not created in another site that is given %s', async (_, site) => {
    const body = { ...samples[name].row, key: 'smuggled', site: site() }
    const answer = await app.rest(`${path()}?locale=lv`, { method: 'POST', body, as: as('editor') })
    expect(answer.status).toBe(403)
    const where = { key: { equals: 'smuggled' } }
    expect((await app.payload.count({ collection: app.context.slugs[name], where })).totalDocs).toBe(0)
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
    const orderOf = async (id: number) => (await app.rest(`/rights/${id}?locale=lv`, { as: as('editor') })).body._order
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
