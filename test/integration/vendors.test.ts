import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { vendorPresets } from '../../src/vendors/library/index.ts'
import { type VendorPreset, vendorPreset } from '../../src/vendors/preset.ts'
import { type Answer, type Person, startTestApp, type TestApp } from './app-fixture.ts'
import { siteSample } from './samples.ts'

let app: TestApp
let admin: Person
let editor: Person
let translator: Person
let stranger: Person
let site: number
let otherSite: number

type Row = Record<string, unknown>
const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const rowsIn = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : [])
const idOf = ({ body }: Answer): number => (isRow(body.doc) ? Number(body.doc.id) : Number.NaN)

const library = (as: Person | undefined = editor, of = site) =>
  app.rest(`/privacy-desk/sites/${of}/vendors`, as ? { as } : {})
const apply = (vendor: string, action: string, as: Person = editor, of = site) =>
  app.rest(`/privacy-desk/sites/${of}/vendors/${vendor}`, { method: 'POST', body: { action }, as })
const vendorIn = async (id: string, as = editor, of = site): Promise<Row> => {
  const found = rowsIn((await library(as, of)).body.vendors).find((vendor) => vendor.id === id)
  if (!found) throw new Error(`${id} is not in the library.`)
  return found
}
const rowsOf = async (collection: string, of = site): Promise<Row[]> =>
  rowsIn(
    (await app.rest(`/${collection}?where[site][equals]=${of}&locale=all&depth=0&limit=0`, { as: admin })).body.docs,
  )
const rowOf = async (collection: string, key: string, of = site): Promise<Row> => {
  const found = (await rowsOf(collection, of)).find((row) => row.key === key)
  if (!found) throw new Error(`${collection}/${key} is not there.`)
  return found
}
const save = (collection: string, id: unknown, body: Row, locale = 'lv') =>
  app.rest(`/${collection}/${String(id)}?locale=${locale}`, { method: 'PATCH', body, as: admin })

/** The library of the running app says something else of a vendor from now on: what a new version of the plugin does. */
const withPreset = (id: string, change: (preset: VendorPreset) => VendorPreset) => {
  const vendors = app.context.vendors.map((preset) => (preset.id === id ? change(preset) : preset))
  Object.assign(app.context, { vendors })
}

beforeAll(async () => {
  app = await startTestApp()
  admin = await app.person({ name: 'admin', roles: ['admin'] })
  site = idOf(await app.rest('/sites?locale=lv', { method: 'POST', body: siteSample('shop'), as: admin }))
  otherSite = idOf(await app.rest('/sites?locale=lv', { method: 'POST', body: siteSample('other'), as: admin }))
  editor = await app.person({ name: 'editor', roles: ['editor'], sites: [site] })
  translator = await app.person({ name: 'translator', roles: ['translator'], locales: ['lv', 'et'], sites: [site] })
  stranger = await app.person({ name: 'stranger', roles: ['editor'], sites: [otherSite] })
})
afterAll(() => app.stop())

describe('the library of a site', () => {
  it('shows every vendor, none of them there yet, in the reader’s language', async () => {
    const { status, body } = await app.rest(`/privacy-desk/sites/${site}/vendors`, {
      as: editor,
      headers: { 'Accept-Language': 'et' },
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({ site: { id: site, sourceLocale: 'lv' }, mayEdit: true, suggestedTexts: [] })
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
    expect((await library(translator)).body).toMatchObject({ mayEdit: false })
    expect((await library(stranger)).status).toBe(404)
    expect((await app.rest(`/privacy-desk/sites/${site}/vendors`)).status).toBe(401)
  })
})

describe('adding a vendor', () => {
  it('is an editor’s, on a site of theirs, and of a vendor that there is', async () => {
    expect(await apply('hotjar', 'add', translator)).toMatchObject({ status: 403, body: { code: 'forbidden' } })
    expect(await apply('hotjar', 'add', stranger)).toMatchObject({ status: 404, body: { code: 'not-found' } })
    expect(await apply('hotjar', 'add', editor, otherSite)).toMatchObject({ status: 404 })
    expect(await apply('no-such-vendor', 'add')).toMatchObject({ status: 404 })
    expect((await apply('hotjar', 'delete')).status).toBe(400)
    expect(await rowsOf('processors')).toEqual([])
  })

  it('makes both rows in all three languages, and nothing of them is ready', async () => {
    const { status, body } = await apply('google-analytics', 'add')
    expect(status).toBe(201)
    expect(body).toMatchObject({
      outcome: 'added',
      rows: [
        { part: 'processor', key: 'google', by: 'library' },
        { part: 'cookieVendor', key: 'google-analytics', by: 'library' },
      ],
    })
    const processor = await rowOf('processors', 'google')
    expect(processor).toMatchObject({ legalEntity: 'Google LLC', eeaEntity: 'Google Ireland Limited', country: 'US' })
    // The list was not looked up: nobody says that it was.
    expect(processor.transferCheckedAt ?? null).toBeNull()
    const vendor = await rowOf('cookie-vendors', 'google-analytics')
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
    const { docs } = await app.payload.find({
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
    const before = await rowsOf('cookie-vendors')
    expect(await apply('google-analytics', 'add')).toMatchObject({ status: 200, body: { outcome: 'unchanged' } })
    expect(await apply('google-analytics', 'update')).toMatchObject({ status: 200, body: { outcome: 'unchanged' } })
    expect(await rowsOf('cookie-vendors')).toEqual(before)
    expect(await vendorIn('google-analytics')).toMatchObject({ state: 'present', changes: [], kept: [], missing: [] })
  })

  it('by two people at once makes one vendor', async () => {
    const answers = await Promise.all([apply('hotjar', 'add'), apply('hotjar', 'add', admin)])
    expect(answers.map(({ body }) => body.outcome).sort()).toEqual(['added', 'unchanged'])
    expect((await rowsOf('cookie-vendors')).filter(({ key }) => key === 'hotjar')).toHaveLength(1)
  })

  it('of each of the library works, and every row that it makes can be marked ready', async () => {
    for (const { id } of vendorPresets) {
      const { status, body } = await apply(id, 'add')
      expect([id, status < 300, body.outcome]).toEqual([id, true, expect.stringMatching(/added|unchanged/)])
    }
    const vendors = rowsIn((await library()).body.vendors)
    expect(vendors.filter(({ state }) => state !== 'present').map(({ id }) => id)).toEqual([])
    for (const collection of ['processors', 'cookie-vendors']) {
      for (const { id } of await rowsOf(collection)) {
        const body = { collection, id, locale: 'lv' }
        expect((await app.rest('/privacy-desk/ready', { method: 'POST', body, as: editor })).status).toBe(200)
      }
    }
  }, 240_000)

  it('leaves a row of an editor’s own under the same key as it is, and refers to it', async () => {
    const body = { site: otherSite, key: 'crisp', name: 'Our chat', role: 'controller', kind: 'chat', country: 'FR' }
    const own = idOf(await app.rest('/processors?locale=lv', { method: 'POST', body, as: stranger }))
    expect(await apply('crisp', 'add', stranger, otherSite)).toMatchObject({
      status: 201,
      body: { rows: [{ part: 'cookieVendor' }] },
    })
    expect(await rowOf('processors', 'crisp', otherSite)).toMatchObject({ name: 'Our chat', role: 'controller' })
    expect(await rowOf('cookie-vendors', 'crisp', otherSite)).toMatchObject({ provider: own })
    expect(await vendorIn('crisp', stranger, otherSite)).toMatchObject({
      rows: [{ by: 'hand' }, { by: 'library' }],
      kept: expect.arrayContaining([
        { part: 'processor', what: 'field', field: 'name', own: 'Our chat', library: 'Crisp IM SAS' },
      ]),
    })
  })

  it('makes again what an editor deleted only when they add it again', async () => {
    const { id } = await rowOf('cookie-vendors', 'crisp', otherSite)
    await app.rest(`/cookie-vendors/${String(id)}`, { method: 'DELETE', as: stranger })
    await apply('crisp', 'update', stranger, otherSite)
    expect((await rowsOf('cookie-vendors', otherSite)).map(({ key }) => key)).toEqual([])
    expect(await vendorIn('crisp', stranger, otherSite)).toMatchObject({ missing: ['cookieVendor'] })
    expect(await apply('crisp', 'add', stranger, otherSite)).toMatchObject({ status: 201 })
  })
})

describe('a newer preset', () => {
  beforeAll(() => {
    withPreset('meta-pixel', (preset) =>
      vendorPreset.parse({
        ...preset,
        version: 2,
        processor: {
          ...preset.processor,
          legalEntity: 'Meta Holding, Inc.',
          privacyUrl: 'https://meta.example/privacy',
        },
        cookieVendor: {
          ...preset.cookieVendor,
          hosts: [...(preset.cookieVendor?.hosts ?? []), 'meta.example/'],
          cookies: [
            ...(preset.cookieVendor?.cookies ?? [])
              .filter(({ name }) => name !== 'fr' && name !== 'datr')
              .map((cookie) => ({
                ...cookie,
                amount: 60,
                purpose: { lv: `${cookie.name}: jauns`, et: `${cookie.name}: uus`, en: `${cookie.name}: new` },
              })),
            {
              name: '_fbx',
              lifetime: 'session',
              purpose: { lv: 'jauna', et: 'uus', en: 'new' },
              confidence: 'verified',
            },
          ],
        },
      }),
    )
  })

  it('shows what would change and what stays, after an editor has changed some of it', async () => {
    const processor = await rowOf('processors', 'meta')
    await save('processors', processor.id, { legalEntity: 'Meta of our contract', internalNote: 'asked on Monday' })
    const vendor = await rowOf('cookie-vendors', 'meta-pixel')
    const cookies = rowsIn(vendor.cookies).map((cookie) => ({
      ...cookie,
      purpose: isRow(cookie.purpose) ? cookie.purpose.lv : '',
      ...(cookie.name === '_fbp' ? { purpose: 'Mūsu pašu vārdi' } : {}),
      ...(cookie.name === 'datr' ? { amount: 1 } : {}),
    }))
    expect((await save('cookie-vendors', vendor.id, { cookies })).status).toBe(200)

    const shown = await vendorIn('meta-pixel')
    expect(shown.state).toBe('update')
    expect(rowsIn(shown.kept)).toEqual([
      {
        part: 'processor',
        what: 'field',
        field: 'legalEntity',
        own: 'Meta of our contract',
        library: 'Meta Holding, Inc.',
      },
      {
        part: 'cookieVendor',
        what: 'cookie-field',
        cookie: '_fbp',
        field: 'purpose',
        locale: 'lv',
        own: 'Mūsu pašu vārdi',
        library: '_fbp: jauns',
      },
      { part: 'cookieVendor', what: 'cookie-removed', cookie: 'datr' },
    ])
    expect(rowsIn(shown.changes)).toContainEqual({ part: 'cookieVendor', what: 'cookie-added', cookie: '_fbx' })
    expect(rowsIn(shown.changes)).toContainEqual({ part: 'cookieVendor', what: 'cookie-removed', cookie: 'fr' })
  })

  it('is not a translator’s to apply', async () => {
    expect(await apply('meta-pixel', 'update', translator)).toMatchObject({ status: 403 })
    expect(await vendorIn('meta-pixel')).toMatchObject({ state: 'update' })
  })

  it('changes the rest in every language, and touches nothing that the editor changed', async () => {
    const before = await rowOf('cookie-vendors', 'meta-pixel')
    const { status, body } = await apply('meta-pixel', 'update')
    expect(status).toBe(200)
    expect(body).toMatchObject({ outcome: 'updated', rows: [{ part: 'processor' }, { part: 'cookieVendor' }] })
    expect(rowsIn(body.kept)).toHaveLength(3)
    expect(await rowOf('processors', 'meta')).toMatchObject({
      legalEntity: 'Meta of our contract',
      internalNote: 'asked on Monday',
      privacyUrl: 'https://meta.example/privacy',
    })
    const after = await rowOf('cookie-vendors', 'meta-pixel')
    const cookie = (name: string, of = after) => rowsIn(of.cookies).find((row) => row.name === name)
    expect(after.hosts).toContain('meta.example/')
    expect(rowsIn(after.cookies).map(({ name }) => name)).toEqual(['_fbp', '_fbc', 'datr', '_fbx'])
    expect(cookie('_fbp')).toMatchObject({
      id: cookie('_fbp', before)?.id,
      amount: 60,
      purpose: { lv: 'Mūsu pašu vārdi', et: '_fbp: uus', en: '_fbp: new' },
    })
    expect(cookie('_fbc')?.purpose).toEqual({ lv: '_fbc: jauns', et: '_fbc: uus', en: '_fbc: new' })
    expect(cookie('datr')).toEqual({ ...cookie('datr', before) })
    expect(cookie('_fbx')?.purpose).toEqual({ lv: 'jauna', et: 'uus', en: 'new' })
  })

  it('waits as a working copy for whoever marks it ready', async () => {
    const { id } = await rowOf('cookie-vendors', 'meta-pixel')
    const { docs } = await app.payload.find({
      collection: 'translations',
      where: { and: [{ document: { equals: String(id) } }, { collection: { equals: 'cookieVendors' } }] },
      pagination: false,
    })
    expect(docs.find(({ locale }) => locale === 'lv')?.state).toBe('changed')
  })

  it('is then applied: a second time there is nothing to do', async () => {
    expect(await apply('meta-pixel', 'update')).toMatchObject({ status: 200, body: { outcome: 'unchanged' } })
    expect(await vendorIn('meta-pixel')).toMatchObject({ state: 'present', changes: [] })
  })

  it('leaves out a language in which a cookie of the editor has no text yet, and comes back to it', async () => {
    const vendor = await rowOf('cookie-vendors', 'hotjar')
    const cookies = rowsIn(vendor.cookies).map((cookie) => ({
      ...cookie,
      purpose: isRow(cookie.purpose) ? cookie.purpose.lv : '',
    }))
    const own = { name: '_hjOwn', lifetime: 'session', purpose: 'Mūsu sīkdatne', storage: 'cookie', party: 'first' }
    expect((await save('cookie-vendors', vendor.id, { cookies: [...cookies, own] })).status).toBe(200)
    withPreset('hotjar', (preset) =>
      vendorPreset.parse({
        ...preset,
        version: 2,
        cookieVendor: {
          ...preset.cookieVendor,
          cookies: (preset.cookieVendor?.cookies ?? []).map((cookie) =>
            cookie.name === '_hjTLDTest'
              ? { ...cookie, purpose: { lv: 'Pārbaude', et: 'Kontroll', en: 'Check' } }
              : cookie,
          ),
        },
      }),
    )
    const { status, body } = await apply('hotjar', 'update')
    expect([status, body.outcome, body.incomplete]).toEqual([200, 'updated', ['et', 'en']])
    const purposeOf = async (name: string) =>
      rowsIn((await rowOf('cookie-vendors', 'hotjar')).cookies).find((cookie) => cookie.name === name)?.purpose
    expect(await purposeOf('_hjTLDTest')).toMatchObject({ lv: 'Pārbaude', et: expect.stringContaining('kustutatakse') })
    expect(await purposeOf('_hjOwn')).toEqual({ lv: 'Mūsu sīkdatne' })

    const rows = rowsIn((await rowOf('cookie-vendors', 'hotjar')).cookies)
    for (const locale of ['et', 'en']) {
      const texts = rows.map((cookie) => ({
        ...cookie,
        purpose: (isRow(cookie.purpose) ? cookie.purpose[locale] : undefined) ?? `own ${locale}`,
      }))
      expect((await save('cookie-vendors', vendor.id, { cookies: texts }, locale)).status).toBe(200)
    }
    expect(await vendorIn('hotjar')).toMatchObject({ state: 'update', incomplete: [] })
    await apply('hotjar', 'update')
    expect(await purposeOf('_hjTLDTest')).toEqual({ lv: 'Pārbaude', et: 'Kontroll', en: 'Check' })
  })
})
