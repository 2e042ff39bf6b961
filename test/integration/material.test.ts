import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bannerConfiguration } from '../../src/contract/banner-configuration.ts'
import { manifest } from '../../src/contract/manifest.ts'
import { policyDocument } from '../../src/contract/policy-document.ts'
import { postgresOf } from '../../src/release/database.ts'
import { verifyRecord } from '../../src/release/record.ts'
import type { Person } from './app-fixture.ts'
import { publishedFile } from './published.ts'
import { openShop, publishFirstSection, type Shop } from './shop-fixture.ts'

let shop: Shop
let section: number

beforeAll(async () => {
  shop = await openShop()
  section = await publishFirstSection(shop)
})
afterAll(() => shop.stop())

const json = async (release: number, path: string): Promise<unknown> =>
  JSON.parse((await publishedFile(shop.app, 'shop', release, path)).toString('utf8'))
const banner = async (release: number, locale: string) =>
  bannerConfiguration.parse(await json(release, `${locale}/banner.json`))
const policy = async (release: number, locale: string) =>
  policyDocument.parse(await json(release, `${locale}/policy.json`))
const index = async (release: number) => manifest.parse(await json(release, 'index.json'))

const addReady = async (collection: string, row: Record<string, unknown>) => {
  const id = await shop.add(collection, row)
  expect((await shop.ready(collection, id, 'lv', shop.editor)).status).toBe(200)
}
const rename = async (title: { lv: string; et: string }) => {
  await shop.save('policy-sections', section, 'lv', { title: title.lv }, shop.editor)
  await shop.ready('policy-sections', section, 'lv', shop.editor)
  await shop.save('policy-sections', section, 'et', { title: title.et }, shop.translator)
  await shop.ready('policy-sections', section, 'et', shop.translator)
}

const releaseRow = async (release: number, as: Person) => {
  const path = `/releases?where[site][equals]=shop&where[number][equals]=${release}`
  const { docs } = (await shop.app.rest(path, { as })).body as { docs: Record<string, unknown>[] }
  return docs[0] ?? {}
}

/** Every public byte of the site: files of all releases, and those of none. */
const publicText = async (): Promise<string> => {
  const { rows } = await postgresOf(shop.app.payload).pool.query<{ body: Buffer }>(
    'select body from privacy.release_files union all select body from privacy.site_files',
  )
  return rows.map(({ body }) => body.toString('utf8')).join('\n')
}

describe('the first release', () => {
  it('is material without a reason, and asks about every category that visitors choose about', async () => {
    expect(await index(1)).toMatchObject({ material: true, renew: [], releases: [{ release: 1, material: true }] })
    expect((await policy(1, 'lv')).changes).toMatchObject({ since: 0, reasons: [] })
    expect((await banner(1, 'lv')).revision).toBe(1)
  })
})

describe('what is proposed as material', () => {
  const order = async (more: Record<string, unknown>) =>
    shop.publish({ expectedRelease: await shop.current(), ...more })

  it('is proposed with its reasons, in every language', async () => {
    await addReady('processors', {
      key: 'dpd',
      name: 'DPD Latvija',
      role: 'controller',
      kind: 'delivery',
      country: 'LV',
    })
    expect(await shop.candidate()).toMatchObject({
      material: true,
      renew: [],
      reasons: [
        {
          code: 'recipient-new',
          register: 'recipients',
          row: 'dpd',
          part: null,
          texts: { lv: 'Jauns saņēmējs: DPD Latvija', et: 'Uus vastuvõtja: DPD Latvija' },
        },
      ],
    })
  })

  it.each([
    ['no reason', {}],
    ['a blank one', { editorialReason: ' \n ' }],
  ])(
    'is not published as editorial with %s, and the refusal says so in the language of the publisher',
    async (_, more) => {
      const answer = await order({ material: false, ...more })
      expect(answer).toMatchObject({ status: 422, body: { code: 'editorial-reason-missing' } })
      const body = { notes: { lv: 'Izmaiņas.' }, material: false, expectedRelease: 1 }
      const detail = async (language: string) =>
        (
          await shop.app.rest(`/privacy-desk/sites/${shop.site}/publish`, {
            method: 'POST',
            body,
            as: shop.publisher,
            headers: { 'Accept-Language': language },
          })
        ).body.detail
      const details = [await detail('lv'), await detail('et'), await detail('en')]
      expect(new Set(details).size).toBe(3)
      expect(details.every((text) => typeof text === 'string' && text.length > 20)).toBe(true)
      expect(await shop.current()).toBe(1)
    },
  )

  it('is published as editorial with a written reason: nobody is asked again, and readers are told no reason', async () => {
    const answer = await order({ material: false, editorialReason: 'DPD bija saņēmējs jau līdz šim.' })
    expect(answer).toMatchObject({ status: 201, body: { release: 2 } })
    expect(await index(2)).toMatchObject({ material: false, renew: [] })
    expect(await policy(2, 'lv')).toMatchObject({ material: false, changes: { since: 1, reasons: [] } })
    expect([(await banner(2, 'lv')).revision, (await banner(2, 'et')).revision]).toEqual([1, 1])
  })

  it('is remembered in the record of the release, whose hash is public and whose text is not', async () => {
    const row = await releaseRow(2, shop.publisher)
    const { record: published } = await index(2)
    const check = verifyRecord({
      record: row.record,
      salt: String(row.recordSalt),
      sha256: published?.sha256 ?? '',
    })
    expect(check).toMatchObject({
      outcome: 'verified',
      record: {
        site: 'shop',
        release: 2,
        publishedBy: { id: String(shop.publisher.id), name: 'publisher' },
        materiality: {
          proposed: true,
          decided: false,
          reasons: [{ code: 'recipient-new', row: 'dpd' }],
          renew: [],
          editorialReason: 'DPD bija saņēmējs jau līdz šim.',
        },
      },
    })
    expect(row.recordSha256).toBe(published?.sha256)
    const text = await publicText()
    for (const secret of ['DPD bija saņēmējs', String(row.recordSalt), 'editorialReason']) {
      expect(text).not.toContain(secret)
    }
  })

  it('has a record that only who answers for the site reads', async () => {
    for (const who of [shop.publisher, shop.admin]) {
      expect(await releaseRow(2, who)).toMatchObject({ record: { release: 2 }, recordSalt: expect.any(String) })
    }
    for (const who of [shop.editor, shop.translator]) {
      const row = await releaseRow(2, who)
      expect(row.number).toBe(2)
      expect([row.record, row.recordSalt, row.recordSha256]).toEqual([undefined, undefined, undefined])
    }
    expect(await releaseRow(2, shop.stranger)).toEqual({})
  })
})

describe('the revision of the banner', () => {
  const revisions = async (release: number, locales: string[]) =>
    Promise.all(
      locales.map(async (locale) => {
        const { revision, renew } = await banner(release, locale)
        return { revision, renew }
      }),
    )

  it('rises with a material change, in every language alike, and names what is asked about anew', async () => {
    await addReady('cookie-vendors', { key: 'ads', name: 'Ads', category: 'marketing' })
    const { release: first } = await shop.published()
    expect(await revisions(first, ['lv', 'et'])).toEqual(Array(2).fill({ revision: 2, renew: ['marketing'] }))
    await addReady('cookie-vendors', { key: 'hotjar', name: 'Hotjar', category: 'statistics' })
    const { release } = await shop.published()
    expect(await revisions(release, ['lv', 'et'])).toEqual(Array(2).fill({ revision: 3, renew: ['statistics'] }))
    expect((await policy(release, 'et')).changes.reasons).toEqual([
      { code: 'vendor-new', text: 'Uus küpsiseid kasutav tööriist: Hotjar – Statistikaküpsised' },
    ])
    expect((await index(release)).releases.map(({ material, renew }) => [material, renew])).toEqual([
      [true, []],
      [false, []],
      [true, ['marketing']],
      [true, ['statistics']],
    ])
  })

  it('stays where only words changed', async () => {
    await rename({ lv: 'Vispārīga informācija', et: 'Üldinfo' })
    expect(await shop.candidate()).toMatchObject({ material: false, reasons: [] })
    const { release } = await shop.published()
    expect(await revisions(release, ['lv', 'et'])).toEqual(Array(2).fill({ revision: 3, renew: ['statistics'] }))
    expect((await index(release)).material).toBe(false)
  })

  it('rises where the publisher holds words for material: then everything is asked about', async () => {
    await rename({ lv: 'Par mums', et: 'Meist' })
    const { release } = await shop.published({ material: true })
    expect(await revisions(release, ['lv', 'et'])).toEqual(
      Array(2).fill({ revision: 4, renew: ['statistics', 'marketing'] }),
    )
    const { record } = await releaseRow(release, shop.publisher)
    expect(record).toMatchObject({ materiality: { proposed: false, decided: true, reasons: [] } })
  })

  it('stays where a language is added, and is the same in it', async () => {
    const { site, admin, editor } = shop
    await shop.save('sites', site, 'lv', { publishedLocales: ['lv', 'et', 'en'] }, admin)
    await shop.ready('sites', site, 'lv', editor)
    await shop.save('sites', site, 'en', { title: 'Privacy policy' }, admin)
    await shop.save('policy-sections', section, 'en', { title: 'About us' }, admin)
    await shop.ready('sites', site, 'en', admin)
    await shop.ready('policy-sections', section, 'en', admin)
    expect(await shop.candidate()).toMatchObject({ material: false, unchanged: false })
    const { release } = await shop.published()
    expect(await revisions(release, ['lv', 'et', 'en'])).toEqual(
      Array(3).fill({ revision: 4, renew: ['statistics', 'marketing'] }),
    )
  })

  it('stays where a language is taken out', async () => {
    await shop.save('sites', shop.site, 'lv', { publishedLocales: ['lv', 'et'] }, shop.admin)
    await shop.ready('sites', shop.site, 'lv', shop.editor)
    const { release } = await shop.published()
    expect(await revisions(release, ['lv', 'et'])).toMatchObject([{ revision: 4 }, { revision: 4 }])
  })
})

describe('what publishing would change, as a page to keep', () => {
  const download = async (as: Person, locale = 'lv') => {
    const response = await handleEndpoints({
      config: shop.app.payload.config,
      request: new Request(`http://localhost:3000/api/privacy-desk/sites/${shop.site}/difference/${locale}`, {
        headers: { Authorization: `JWT ${as.token}` },
      }),
    })
    return { status: response.status, headers: response.headers, text: await response.text() }
  }

  it('comes with its reasons, and to the people of the site only', async () => {
    await addReady('data-categories', { key: 'email', name: 'E-pasta adrese', source: 'provided' })
    const { status, headers, text } = await download(shop.editor)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="shop-\d+-lv\.html"$/)
    expect(text).toContain('<li>Jauna personas datu kategorija: E-pasta adrese</li>')
    expect(text).toContain('Šis laidiens vēl nav publicēts.')
    expect((await download(shop.stranger)).status).toBe(404)
    expect((await download(shop.editor, 'fr')).status).toBe(404)
    expect((await download(shop.editor, '__proto__')).status).toBe(404)
  })
})
