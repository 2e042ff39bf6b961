/** What the system writes and people only see: approved texts, releases, waivers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, type Person, startTestApp, type TestApp } from './app-fixture.ts'
import { samples, siteSample } from './samples.ts'

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
    const body = { ...samples.dataCategories.row, key: 'name', site: ours }
    await app.rest('/data-categories?locale=lv', { method: 'POST', body, as: as('editor') })
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
