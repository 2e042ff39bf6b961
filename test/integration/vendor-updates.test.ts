import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isRow, type LibraryShop, rowsIn, startLibraryShop } from './vendors-fixture.ts'

let shop: LibraryShop
beforeAll(async () => {
  shop = await startLibraryShop()
  for (const vendor of ['meta-pixel', 'hotjar']) expect((await shop.apply(vendor, 'add')).status).toBe(201)
  await shop.ready('cookie-vendors', (await shop.rowOf('cookie-vendors', 'meta-pixel')).id)
})
afterAll(() => shop.stop())

describe('a newer preset', () => {
  beforeAll(() => {
    shop.withPreset('meta-pixel', (preset) => ({
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
    }))
  })

  it('shows what would change and what stays, after an editor has changed some of it', async () => {
    const processor = await shop.rowOf('processors', 'meta')
    await shop.save('processors', processor.id, {
      legalEntity: 'Meta of our contract',
      internalNote: 'asked on Monday',
    })
    const vendor = await shop.rowOf('cookie-vendors', 'meta-pixel')
    const cookies = rowsIn(vendor.cookies).map((cookie) => ({
      ...cookie,
      purpose: isRow(cookie.purpose) ? cookie.purpose.lv : '',
      ...(cookie.name === '_fbp' ? { purpose: 'Mūsu pašu vārdi' } : {}),
      ...(cookie.name === 'datr' ? { amount: 1 } : {}),
    }))
    expect((await shop.save('cookie-vendors', vendor.id, { cookies })).status).toBe(200)

    const shown = await shop.vendorIn('meta-pixel')
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
    expect(await shop.apply('meta-pixel', 'update', shop.translator)).toMatchObject({ status: 403 })
    expect(await shop.vendorIn('meta-pixel')).toMatchObject({ state: 'update' })
  })

  it('changes the rest in every language, and touches nothing that the editor changed', async () => {
    const before = await shop.rowOf('cookie-vendors', 'meta-pixel')
    const { status, body } = await shop.apply('meta-pixel', 'update')
    expect(status).toBe(200)
    expect(body).toMatchObject({ outcome: 'updated', rows: [{ part: 'processor' }, { part: 'cookieVendor' }] })
    expect(rowsIn(body.kept)).toHaveLength(3)
    expect(await shop.rowOf('processors', 'meta')).toMatchObject({
      legalEntity: 'Meta of our contract',
      internalNote: 'asked on Monday',
      privacyUrl: 'https://meta.example/privacy',
    })
    const after = await shop.rowOf('cookie-vendors', 'meta-pixel')
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
    const { id } = await shop.rowOf('cookie-vendors', 'meta-pixel')
    const { docs } = await shop.app.payload.find({
      collection: 'translations',
      where: { and: [{ document: { equals: String(id) } }, { collection: { equals: 'cookieVendors' } }] },
      pagination: false,
    })
    expect(docs.find(({ locale }) => locale === 'lv')?.state).toBe('changed')
  })

  it('is then applied: a second time there is nothing to do', async () => {
    expect(await shop.apply('meta-pixel', 'update')).toMatchObject({ status: 200, body: { outcome: 'unchanged' } })
    expect(await shop.vendorIn('meta-pixel')).toMatchObject({ state: 'present', changes: [] })
  })

  it('leaves out a language in which a cookie of the editor has no text yet, and comes back to it', async () => {
    const vendor = await shop.rowOf('cookie-vendors', 'hotjar')
    const cookies = rowsIn(vendor.cookies).map((cookie) => ({
      ...cookie,
      purpose: isRow(cookie.purpose) ? cookie.purpose.lv : '',
    }))
    const own = { name: '_hjOwn', lifetime: 'session', purpose: 'Mūsu sīkdatne', storage: 'cookie', party: 'first' }
    expect((await shop.save('cookie-vendors', vendor.id, { cookies: [...cookies, own] })).status).toBe(200)
    shop.withPreset('hotjar', (preset) => ({
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
    }))
    const { status, body } = await shop.apply('hotjar', 'update')
    expect([status, body.outcome, body.incomplete]).toEqual([200, 'updated', ['et', 'en']])
    const purposeOf = async (name: string) =>
      rowsIn((await shop.rowOf('cookie-vendors', 'hotjar')).cookies).find((cookie) => cookie.name === name)?.purpose
    expect(await purposeOf('_hjTLDTest')).toMatchObject({ lv: 'Pārbaude', et: expect.stringContaining('kustutatakse') })
    expect(await purposeOf('_hjOwn')).toEqual({ lv: 'Mūsu sīkdatne' })

    const rows = rowsIn((await shop.rowOf('cookie-vendors', 'hotjar')).cookies)
    for (const locale of ['et', 'en']) {
      const texts = rows.map((cookie) => ({
        ...cookie,
        purpose: (isRow(cookie.purpose) ? cookie.purpose[locale] : undefined) ?? `own ${locale}`,
      }))
      expect((await shop.save('cookie-vendors', vendor.id, { cookies: texts }, locale)).status).toBe(200)
    }
    expect(await shop.vendorIn('hotjar')).toMatchObject({ state: 'update', incomplete: [] })
    await shop.apply('hotjar', 'update')
    expect(await purposeOf('_hjTLDTest')).toEqual({ lv: 'Pārbaude', et: 'Kontroll', en: 'Check' })
  })
})
