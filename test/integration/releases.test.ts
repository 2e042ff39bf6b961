import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postgresOf } from '../../src/release/database.ts'
import { publishedFile } from './published.ts'
import { siteSample } from './samples.ts'
import { openShop, publishFirstSection, type Shop } from './shop-fixture.ts'

let shop: Shop
let section: number

beforeAll(async () => {
  shop = await openShop()
  section = await publishFirstSection(shop)
})
afterAll(() => shop.stop())

describe('two publishers', () => {
  it('cannot both publish: one wins, and the other is told which release came in between', async () => {
    await shop.save('policy-sections', section, 'lv', { title: `Vispārīgi noteikumi` }, shop.editor)
    await shop.ready('policy-sections', section, 'lv', shop.editor)
    const expectedRelease = await shop.current()
    const order = { expectedRelease, outdatedReasons: { et: 'Ainult sõnastus.' } }
    const answers = await Promise.all([shop.publish(order), shop.publish(order)])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'published-in-between',
      release: expectedRelease + 1,
    })
  })
})

describe('a release', () => {
  it('is refused to everybody but a publisher of the site', async () => {
    const expectedRelease = await shop.current()
    for (const [who, status] of [
      [shop.editor, 403],
      [shop.translator, 403],
      [shop.stranger, 404],
    ] as const) {
      expect((await shop.publish({ expectedRelease }, who)).status).toBe(status)
    }
    expect((await shop.app.rest(`/privacy-desk/sites/${shop.site}/publish`, { method: 'POST', body: {} })).status).toBe(
      401,
    )
  })

  it.each([
    ['update privacy.release_files set sha256 = sha256'],
    ['delete from privacy.release_files'],
    ['truncate privacy.release_files'],
    ['update privacy.site_files set sha256 = sha256'],
    ['delete from privacy.site_files'],
    ['update releases set title = title'],
    ['delete from releases'],
    ['truncate releases cascade'],
  ])('is not changed by: %s', async (statement) => {
    await expect(postgresOf(shop.app.payload).pool.query(statement)).rejects.toThrow(
      'A release is never changed or deleted',
    )
  })

  it('does not keep its publisher from being deleted', async () => {
    const short = await shop.app.person({ name: 'short', roles: ['publisher'], sites: [shop.site] })
    await shop.save('policy-sections', section, 'lv', { title: 'Vēl citādi' }, shop.editor)
    await shop.ready('policy-sections', section, 'lv', shop.editor)
    const answer = await shop.publish(
      { expectedRelease: await shop.current(), outdatedReasons: { et: 'Sõnastus.' } },
      short,
    )
    expect(answer.status).toBe(201)
    expect((await shop.app.rest(`/users/${short.id}`, { method: 'DELETE', as: shop.admin })).status).toBe(200)
  })

  it('asks for a change note in the source language', async () => {
    await shop.save('policy-sections', section, 'lv', { title: 'Pavisam citādi' }, shop.editor)
    await shop.ready('policy-sections', section, 'lv', shop.editor)
    const answer = await shop.publish({
      expectedRelease: await shop.current(),
      notes: { et: 'Muudatus.' },
      outdatedReasons: { et: 'Sõnastus.' },
    })
    expect(answer).toMatchObject({ status: 422, body: { code: 'note-missing' } })
  })

  it('lets its own site be saved under the name that it has', async () => {
    const { app, site, admin } = shop
    const saved = await app.rest(`/sites/${site}?locale=lv`, { method: 'PATCH', body: { slug: 'shop' }, as: admin })
    expect(saved.status).toBe(200)
  })

  it('does not keep its site from being deleted, and outlives it byte for byte', async () => {
    const { app, site, admin } = shop
    const before = await publishedFile(app, 'shop', 1, 'lv/policy.json')
    expect((await app.rest(`/sites/${site}`, { method: 'DELETE', as: admin })).status).toBe(200)
    expect((await app.rest(`/policy-sections/${section}`, { as: admin })).status).toBe(404)
    expect((await publishedFile(app, 'shop', 1, 'lv/policy.json')).equals(before)).toBe(true)
    expect((await app.rest('/releases?where[site][equals]=shop', { as: admin })).body.totalDocs).toBeGreaterThan(0)
  })

  it('keeps its name for itself: no new site takes it, and whoever tries is told why in their language', async () => {
    const { app, admin } = shop
    const create = (slug: string, language = 'lv') =>
      app.rest('/sites?locale=lv', {
        method: 'POST',
        body: siteSample(slug),
        as: admin,
        headers: { 'Accept-Language': language },
      })
    for (const [language, said] of [
      ['lv', /tās laidieni paliek pieejami\. Izvēlieties citu nosaukumu\.$/],
      ['et', /selle väljalasked jäävad alles\. Valige teine nimi\.$/],
      ['en', /its releases stay there\. Choose another\.$/],
    ] as const) {
      const refused = await create('shop', language)
      expect(refused.status).toBe(400)
      expect(refused.body.errors).toMatchObject([
        { data: { errors: [{ path: 'slug', message: expect.stringMatching(said) }] } },
      ])
    }
    expect((await create('shop-again')).status).toBe(201)
  })

  it('does not let a site that there is be renamed to it, whoever asks', async () => {
    const { app, admin, otherSite } = shop
    const renamed = await app.rest(`/sites/${otherSite}?locale=lv`, {
      method: 'PATCH',
      body: { slug: 'shop' },
      as: admin,
    })
    expect(renamed.status).toBeGreaterThanOrEqual(400)
    const data = { slug: 'shop' } as never
    await expect(
      app.payload.update({ collection: 'sites', id: otherSite, data, locale: 'lv' as never }),
    ).rejects.toThrow(/slug/i)
    expect((await app.rest(`/sites/${otherSite}`, { as: admin })).body.slug).toBe('other')
  })
})
