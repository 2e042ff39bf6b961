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

describe('what the system keeps', () => {
  it.each(['translations', 'releases', 'waivers'])(
    '%s are written by nobody, not even an admin',
    async (collection) => {
      for (const who of ['admin', 'editor', 'translator', 'publisher', 'anonymous']) {
        const created = await app.rest(`/${collection}`, {
          method: 'POST',
          body: { site: ours, title: 'x' },
          as: as(who),
        })
        expect(created.status).toBeGreaterThanOrEqual(401)
        const { body } = await app.rest(`/${collection}?limit=1`, { as: as('admin') })
        const [row] = Array.isArray(body.docs) ? body.docs : []
        if (!row) continue
        const changed = await app.rest(`/${collection}/${row.id}`, {
          method: 'PATCH',
          body: { locale: 'xx' },
          as: as(who),
        })
        expect(changed.status).toBeGreaterThanOrEqual(401)
        expect(
          (await app.rest(`/${collection}/${row.id}`, { method: 'DELETE', as: as(who) })).status,
        ).toBeGreaterThanOrEqual(401)
      }
    },
  )

  it('translations of a site are seen by those who work on it', async () => {
    await create('dataCategories', 'editor')
    const sitesSeen = async (who: string) => {
      const { docs } = (await app.rest('/translations?limit=0&depth=0', { as: as(who) })).body
      return new Set(Array.isArray(docs) ? docs.map((row: { site: number }) => row.site) : [])
    }
    expect(await sitesSeen('editor')).toEqual(new Set([ours]))
    expect(await sitesSeen('stranger')).toEqual(new Set([theirs]))
    expect(await sitesSeen('anonymous')).toEqual(new Set())
  })
})

describe('waivers', () => {
  const waiver = (site: number) =>
    app.payload.create({
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

  it('are seen by whoever works on the site, and by nobody else', async () => {
    const { id } = await waiver(ours)
    const status = async (who: string) => (await app.rest(`/waivers/${id}`, { as: as(who) })).status
    for (const who of ['admin', 'editor', 'translator', 'publisher']) expect(await status(who)).toBe(200)
    for (const who of ['stranger', 'nowhere', 'anonymous', 'admin of theirs']) {
      expect(await status(who)).toBeGreaterThanOrEqual(401)
    }
  })

  it('are taken back by a publisher or an admin of the site', async () => {
    const { id } = await waiver(ours)
    const remove = async (who: string) => (await app.rest(`/waivers/${id}`, { method: 'DELETE', as: as(who) })).status
    for (const who of ['editor', 'translator', 'stranger', 'nowhere', 'anonymous']) {
      expect(await remove(who)).toBeGreaterThanOrEqual(401)
    }
    expect(await remove('publisher')).toBe(200)
    const { id: another } = await waiver(theirs)
    expect((await app.rest(`/waivers/${another}`, { method: 'DELETE', as: as('admin of theirs') })).status).toBe(200)
  })
})

describe('users', () => {
  it('see and change themselves, and give themselves no role, locale or site', async () => {
    const own = people.editor?.id
    const body = { name: 'Ilze', roles: ['admin'], languages: ['et'], sites: [theirs] }
    await app.rest(`/users/${own}`, { method: 'PATCH', body, as: as('editor') })
    const saved = await app.rest(`/users/${own}?depth=0`, { as: as('admin') })
    expect(saved.body).toMatchObject({ name: 'Ilze', roles: ['editor'], sites: [ours] })
    expect((await app.rest(`/users/${people.admin?.id}`, { as: as('editor') })).status).toBe(404)
    const intruder = { email: 'x@test.example', password: 'x-password', name: 'x', roles: ['admin'] }
    for (const who of ['editor', 'publisher', 'admin of theirs', 'anonymous']) {
      expect((await app.rest('/users', { method: 'POST', body: intruder, as: as(who) })).status).toBe(403)
    }
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
