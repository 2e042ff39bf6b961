import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Person, startTestApp, type TestApp } from './app-fixture.ts'
import { letThrough } from './let-through.ts'
import { siteSample } from './samples.ts'

let app: TestApp
let admin: Person
let editor: Person
let neighbour: Person
let nobody: Person
const sites: Record<string, number> = {}

const create = async (path: string, body: unknown) => {
  const answer = await app.rest(path, { method: 'POST', body, as: admin })
  const { doc } = answer.body
  if (typeof doc !== 'object' || doc === null) throw new Error(JSON.stringify(answer))
  return Number(Reflect.get(doc, 'id'))
}

const overview = (as?: Person) => app.rest('/privacy-desk/overview', as ? { as } : {})

beforeAll(async () => {
  app = await startTestApp()
  admin = await app.person({ name: 'admin', roles: ['admin'] })
  for (const slug of ['first', 'second']) sites[slug] = await create('/sites?locale=lv', siteSample(slug))
  editor = await app.person({ name: 'editor', roles: ['editor'], sites: [sites.first ?? 0] })
  neighbour = await app.person({ name: 'neighbour', roles: ['publisher'], sites: [sites.second ?? 0] })
  nobody = await app.person({ name: 'nobody', roles: ['editor'] })
  const section = await create('/policy-sections?locale=lv', { site: sites.first, title: 'Ievads', key: 'intro' })
  await app.rest(`/policy-sections/${section}?locale=et`, {
    method: 'PATCH',
    body: { title: 'Sissejuhatus' },
    as: admin,
  })
  for (const locale of ['lv', 'et']) {
    const body = { collection: 'policy-sections', id: section, locale }
    expect((await app.rest('/privacy-desk/ready', { method: 'POST', body, as: admin })).status).toBe(200)
  }
  await create('/policy-sections?locale=lv', { site: sites.first, title: 'Beigas', key: 'end' })
}, 120_000)

afterAll(() => app.stop())

describe('the dashboard', () => {
  it('counts the documents of a site by language and state', async () => {
    const { status, body } = await overview(editor)
    expect(status).toBe(200)
    expect(body).toEqual({
      mayPublish: false,
      mayCreateSites: false,
      sites: [
        {
          id: sites.first,
          slug: 'first',
          name: 'first',
          sourceLocale: 'lv',
          publishedLocales: ['lv', 'et'],
          current: null,
          upcoming: null,
          timeZone: 'Europe/Riga',
          locales: [
            // The site itself is a document too, and was never marked ready; nor was the second section.
            { locale: 'lv', states: { missing: 0, changed: 2, outdated: 0, approved: 1 } },
            { locale: 'et', states: { missing: 2, changed: 0, outdated: 0, approved: 1 } },
          ],
        },
      ],
    })
  })

  it('says what is published, and since when', async () => {
    const ready = { collection: 'sites', id: sites.second, locale: 'lv' }
    await app.rest('/privacy-desk/ready', { method: 'POST', body: ready, as: admin })
    await app.rest(`/sites/${sites.second}?locale=et`, { method: 'PATCH', body: { title: 'Poliitika' }, as: admin })
    await app.rest('/privacy-desk/ready', { method: 'POST', body: { ...ready, locale: 'et' }, as: admin })
    await letThrough({ app, site: sites.second, as: neighbour })
    const order = { notes: { lv: 'Pirmais laidiens' }, expectedRelease: 0 }
    const path = `/privacy-desk/sites/${sites.second}/publish`
    expect((await app.rest(path, { method: 'POST', body: order, as: neighbour })).body).toMatchObject({ release: 1 })
    const { body } = await overview(neighbour)
    expect(body).toMatchObject({
      mayPublish: true,
      sites: [{ slug: 'second', current: { release: 1, publishedAt: expect.stringMatching(/^\d{4}-.*Z$/) } }],
    })
  })

  it('shows every site to an administrator of all, and none to somebody without one', async () => {
    const all = (await overview(admin)).body
    expect(all).toMatchObject({ mayCreateSites: true, sites: [{ slug: 'first' }, { slug: 'second' }] })
    expect((await overview(nobody)).body).toEqual({ sites: [], mayPublish: false, mayCreateSites: false })
  })

  it('is for those who have signed in', async () => {
    expect((await overview()).status).toBe(401)
  })
})
