import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { libraryOf, readModules } from '../../src/modules.ts'
import { vendorPresets } from '../../src/vendors/library/index.ts'
import { idOf, type LibraryShop, rowsIn, startLibraryShop } from './vendors-fixture.ts'

let shop: LibraryShop
beforeAll(async () => {
  shop = await startLibraryShop()
})
afterAll(() => shop.stop())

describe('the library of a site', () => {
  it('shows every vendor, none of them there yet, in the reader’s language', async () => {
    const { status, body } = await shop.app.rest(`/privacy-desk/sites/${shop.site}/vendors`, {
      as: shop.editor,
      headers: { 'Accept-Language': 'et' },
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({ site: { id: shop.site, sourceLocale: 'lv' }, mayEdit: true, suggestedTexts: [] })
    const vendors = rowsIn(body.vendors)
    expect(vendors.map(({ id }) => id)).toEqual(vendorPresets.map(({ id }) => id))
    expect(new Set(vendors.map(({ state }) => state))).toEqual(new Set(['absent']))
    const [google] = vendors
    expect(google).toMatchObject({ category: 'statistics', provider: 'Google LLC', checkedAt: '2026-11-23' })
    expect(rowsIn(google?.cookies)[0]).toMatchObject({ name: '_ga', duration: '2 aastat', confidence: 'verified' })
    expect(rowsIn(google?.facts).find(({ field }) => field === 'transferTools')).toMatchObject({
      confidence: 'unverified',
      note: expect.stringContaining('andmekaitseraamistiku'),
    })
  })

  it('is for those who work on the site: a translator reads it, others do not know of it', async () => {
    expect((await shop.library(shop.translator)).body).toMatchObject({ mayEdit: false })
    expect((await shop.library(shop.stranger)).status).toBe(404)
    expect((await shop.app.rest(`/privacy-desk/sites/${shop.site}/vendors`)).status).toBe(401)
  })
})

describe('adding a vendor', () => {
  it('is an editor’s, on a site of theirs, and of a vendor that there is', async () => {
    expect(await shop.apply('hotjar', 'add', shop.translator)).toMatchObject({
      status: 403,
      body: { code: 'forbidden' },
    })
    expect(await shop.apply('hotjar', 'add', shop.stranger)).toMatchObject({ status: 404, body: { code: 'not-found' } })
    expect(await shop.apply('hotjar', 'add', shop.editor, shop.otherSite)).toMatchObject({ status: 404 })
    expect(await shop.apply('no-such-vendor', 'add')).toMatchObject({ status: 404 })
    expect((await shop.apply('hotjar', 'delete')).status).toBe(400)
    expect(await shop.rowsOf('processors')).toEqual([])
  })

  it('makes both rows in all three languages, and nothing of them is ready', async () => {
    const { status, body } = await shop.apply('google-analytics', 'add')
    expect(status).toBe(201)
    expect(body).toMatchObject({
      outcome: 'added',
      rows: [
        { part: 'processor', key: 'google', by: 'library' },
        { part: 'cookieVendor', key: 'google-analytics', by: 'library' },
      ],
    })
    const processor = await shop.rowOf('processors', 'google')
    expect(processor).toMatchObject({ legalEntity: 'Google LLC', eeaEntity: 'Google Ireland Limited', country: 'US' })
    // The list was not looked up: nobody says that it was.
    expect(processor.transferCheckedAt ?? null).toBeNull()
    const vendor = await shop.rowOf('cookie-vendors', 'google-analytics')
    expect(vendor).toMatchObject({ provider: processor.id, category: 'statistics', hosts: expect.any(Array) })
    expect(rowsIn(vendor.cookies)[0]).toMatchObject({
      name: '_ga',
      lifetime: 'period',
      amount: 2,
      unit: 'year',
      purpose: {
        lv: 'Atšķir apmeklētājus pēc nejauša identifikatora',
        et: 'Eristab külastajaid juhusliku identifikaatori järgi',
        en: 'Tells visitors apart by a random identifier',
      },
    })
    const { docs } = await shop.app.payload.find({
      collection: 'translations',
      where: { document: { equals: String(vendor.id) } },
      pagination: false,
    })
    expect(docs.map(({ locale, approvedAt }) => [locale, approvedAt ?? null])).toEqual(
      expect.arrayContaining([
        ['lv', null],
        ['et', null],
      ]),
    )
    expect(docs.filter(({ state }) => state === 'approved')).toEqual([])
  })

  it('a second time changes nothing, and the library shows the vendor as there', async () => {
    const before = await shop.rowsOf('cookie-vendors')
    expect(await shop.apply('google-analytics', 'add')).toMatchObject({ status: 200, body: { outcome: 'unchanged' } })
    expect(await shop.apply('google-analytics', 'update')).toMatchObject({
      status: 200,
      body: { outcome: 'unchanged' },
    })
    expect(await shop.rowsOf('cookie-vendors')).toEqual(before)
    expect(await shop.vendorIn('google-analytics')).toMatchObject({
      state: 'present',
      changes: [],
      kept: [],
      missing: [],
    })
  })

  it('by two people at once makes one vendor', async () => {
    const answers = await Promise.all([shop.apply('hotjar', 'add'), shop.apply('hotjar', 'add', shop.admin)])
    expect(answers.map(({ body }) => body.outcome).sort()).toEqual(['added', 'unchanged'])
    expect((await shop.rowsOf('cookie-vendors')).filter(({ key }) => key === 'hotjar')).toHaveLength(1)
  })

  it('of each of the library works, and every row that it makes can be marked ready', async () => {
    for (const { id } of vendorPresets) {
      const { status, body } = await shop.apply(id, 'add')
      expect([id, status < 300, body.outcome]).toEqual([id, true, expect.stringMatching(/added|unchanged/)])
    }
    const vendors = rowsIn((await shop.library()).body.vendors)
    expect(vendors.filter(({ state }) => state !== 'present').map(({ id }) => id)).toEqual([])
    for (const collection of ['processors', 'cookie-vendors']) {
      for (const { id } of await shop.rowsOf(collection)) {
        expect((await shop.ready(collection, id)).status).toBe(200)
      }
    }
  }, 240_000)

  it('leaves a row of an editor’s own under the same key as it is, and refers to it', async () => {
    const body = {
      site: shop.otherSite,
      key: 'crisp',
      name: 'Our chat',
      role: 'controller',
      kind: 'chat',
      country: 'FR',
    }
    const own = idOf(await shop.app.rest('/processors?locale=lv', { method: 'POST', body, as: shop.stranger }))
    expect(await shop.apply('crisp', 'add', shop.stranger, shop.otherSite)).toMatchObject({
      status: 201,
      body: { rows: [{ part: 'cookieVendor' }] },
    })
    expect(await shop.rowOf('processors', 'crisp', shop.otherSite)).toMatchObject({
      name: 'Our chat',
      role: 'controller',
    })
    expect(await shop.rowOf('cookie-vendors', 'crisp', shop.otherSite)).toMatchObject({ provider: own })
    expect(await shop.vendorIn('crisp', shop.stranger, shop.otherSite)).toMatchObject({
      rows: [{ by: 'hand' }, { by: 'library' }],
      kept: expect.arrayContaining([
        { part: 'processor', what: 'field', field: 'name', own: 'Our chat', library: 'Crisp IM SAS' },
      ]),
    })
  })

  it('makes again what an editor deleted only when they add it again', async () => {
    const { id } = await shop.rowOf('cookie-vendors', 'crisp', shop.otherSite)
    await shop.app.rest(`/cookie-vendors/${String(id)}`, { method: 'DELETE', as: shop.stranger })
    await shop.apply('crisp', 'update', shop.stranger, shop.otherSite)
    expect((await shop.rowsOf('cookie-vendors', shop.otherSite)).map(({ key }) => key)).toEqual([])
    expect(await shop.vendorIn('crisp', shop.stranger, shop.otherSite)).toMatchObject({ missing: ['cookieVendor'] })
    expect(await shop.apply('crisp', 'add', shop.stranger, shop.otherSite)).toMatchObject({ status: 201 })
  })
})

describe('a module of the host', () => {
  it('brings a vendor that is added like ours, and text to copy', async () => {
    const modules = readModules([
      {
        id: 'loyalty',
        vendors: [
          {
            id: 'acme',
            version: 1,
            name: 'Acme Loyalty',
            checkedAt: '2026-11-01',
            cookieVendor: {
              key: 'acme',
              name: 'Acme Loyalty',
              category: 'marketing',
              cookies: [{ name: 'acme_points', lifetime: 'session', purpose: { en: 'Counts points' } }],
            },
            text: { en: 'We count points.' },
          },
        ],
        suggestedTexts: [{ id: 'points', title: { en: 'Points', lv: 'Punkti' }, text: { en: 'We keep your points.' } }],
      },
    ])
    Object.assign(shop.app.context, { modules, vendors: libraryOf(modules) })
    const { body } = await shop.library()
    expect(body.suggestedTexts).toEqual([
      { module: 'loyalty', id: 'points', title: 'Points', text: { en: 'We keep your points.' } },
    ])
    expect(await shop.vendorIn('acme')).toMatchObject({ module: 'loyalty', provider: null, state: 'absent' })
    expect(await shop.apply('acme', 'add')).toMatchObject({ status: 201 })
    // It speaks English alone: nothing is written in the languages that it does not have.
    const [cookie] = rowsIn((await shop.rowOf('cookie-vendors', 'acme')).cookies)
    expect(cookie).toMatchObject({ name: 'acme_points', purpose: { en: 'Counts points' }, confidence: 'unverified' })
  })
})
