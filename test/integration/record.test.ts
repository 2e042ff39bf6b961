import { handleEndpoints } from 'payload'
import readWorkbook from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from './app-fixture.ts'
import { publishedFile, publishedPaths } from './published.ts'
import { openShop, type Shop } from './shop-fixture.ts'

let shop: Shop
let purpose: number
let processor: number
const secrets = ['Klientu apkalpošana', 'Merit Aktiva', '2025-03-02', '2026-09-01', 'Vajadzīgs']

/** An answer as it travels: what it is called, and its bytes. */
const ask = async (path: string, as?: Person) => {
  const request = new Request(`http://localhost:3000/api${path}`, {
    headers: as ? { Authorization: `JWT ${as.token}` } : {},
  })
  const response = await handleEndpoints({ config: shop.app.payload.config, request })
  return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) }
}
const recordPath = (query: string, site = shop.site) => `/privacy-desk/sites/${site}/record?${query}`
const csvOf = async (query: string, as: Person) =>
  (await ask(recordPath(`format=csv&${query}`), as)).body.toString('utf8')
const lineOf = (csv: string, key: string) => csv.split('\r\n').find((line) => line.startsWith(`${key},`)) ?? ''

const readyIn = async (collection: string, id: number) => {
  expect((await shop.ready(collection, id, 'lv', shop.editor)).status).toBe(200)
  expect((await shop.ready(collection, id, 'et', shop.translator)).status).toBe(200)
}

beforeAll(async () => {
  shop = await openShop()
  processor = await shop.add('processors', {
    key: 'books',
    name: 'Quillbury Books',
    role: 'processor',
    kind: 'accounting',
    country: 'EE',
    agreement: 'signed',
    agreementDate: '2025-03-02T12:00:00.000Z',
  })
  purpose = await shop.add('purposes', {
    key: 'books',
    group: 'legal-obligation',
    name: 'Grāmatvedība',
    legalBases: ['c'],
    dataSubjects: ['customers'],
    recipients: [processor],
    automatedDecision: 'none',
    systems: 'Merit Aktiva',
    dpia: 'needed',
    responsibleUnit: 'Klientu apkalpošana',
    lastReviewed: '2026-09-01T12:00:00.000Z',
  })
  await shop.save('sites', shop.site, 'et', { title: 'Privaatsuspoliitika' }, shop.translator)
  await shop.save('purposes', purpose, 'et', { name: 'Raamatupidamine' }, shop.translator)
  await readyIn('sites', shop.site)
  await readyIn('processors', processor)
  await readyIn('purposes', purpose)
})
afterAll(() => shop.stop())

describe('the record of processing', () => {
  it('is made of what is marked ready before anything is published', async () => {
    const csv = await csvOf('locale=lv', shop.editor)
    expect(csv).toContain('"par gatavu atzīmētais saturs, vēl nav publicēts"')
    expect(lineOf(csv, 'books')).toContain('Merit Aktiva,Vajadzīgs,Klientu apkalpošana,2026-09-01')
  })

  it('names the release once there is one, in every language', async () => {
    const { release } = await shop.published()
    expect(release).toBe(1)
    const today = new Date().toISOString().slice(0, 10)
    expect(await csvOf('locale=en', shop.publisher)).toContain(`"release 1, published on ${today}"`)
    expect(lineOf(await csvOf('locale=et', shop.publisher), 'books')).toContain('Raamatupidamine')
  })

  it('is a file that a browser saves, and that nothing keeps', async () => {
    const { status, headers } = await ask(recordPath('format=xlsx&locale=et'), shop.editor)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="shop-record-of-processing-et-\d{4}-\d\d-\d\d\.xlsx"$/,
    )
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it('can be read as a workbook', async () => {
    const { body } = await ask(recordPath('format=xlsx&locale=lv'), shop.admin)
    const sheets = await readWorkbook(body)
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Apstrādes darbības',
      'Saņēmēji',
      'Glabāšanas termiņi',
      'Drošības pasākumi',
    ])
    expect(sheets[1]?.data.find(([key]) => key === 'books')).toEqual(
      expect.arrayContaining(['Quillbury Books', 'parakstīts', '2025-03-02', 'Grāmatvedība']),
    )
  })

  it('is made of the working copy only where that is asked for', async () => {
    await shop.save('purposes', purpose, 'lv', { responsibleUnit: 'Birojs' }, shop.editor)
    expect(lineOf(await csvOf('locale=lv', shop.editor), 'books')).not.toContain('Birojs')
    const working = await csvOf('locale=lv&of=working', shop.editor)
    expect(working).toContain('"darba versija: viss saglabātais, gan gatavs, gan ne"')
    expect(lineOf(working, 'books')).toContain('Birojs')
    const { headers } = await ask(recordPath('format=csv&locale=lv&of=working'), shop.editor)
    expect(headers.get('content-disposition')).toContain('-working-copy-')
  })

  it('says that it is newer than the release once that is marked ready', async () => {
    expect((await shop.ready('purposes', purpose, 'lv', shop.editor)).status).toBe(200)
    const csv = await csvOf('locale=lv', shop.publisher)
    expect(csv).toContain('jaunāks par laidienu Nr. 1')
    expect(lineOf(csv, 'books')).toContain('Birojs')
  })
})

describe('whom the record is for', () => {
  const wanted = 'format=csv&locale=lv'

  it('are editors, publishers and admins of the site', async () => {
    for (const who of [shop.editor, shop.publisher, shop.admin])
      expect((await ask(recordPath(wanted), who)).status).toBe(200)
    expect((await ask(recordPath(wanted), shop.translator)).status).toBe(403)
    expect((await ask(recordPath(wanted))).status).toBe(401)
  })

  it('are not those of another site, who are not told that there is one', async () => {
    const other = await ask(recordPath(wanted), shop.stranger)
    expect([other.status, JSON.parse(other.body.toString('utf8'))]).toMatchObject([404, { code: 'not-found' }])
    expect((await ask(recordPath(wanted, shop.otherSite), shop.editor)).status).toBe(404)
  })

  it.each(['format=pdf&locale=lv', 'format=csv', 'format=csv&locale=not_a_locale', 'format=csv&locale=lv&of=draft'])(
    'get a clear refusal of what cannot be asked for: %s',
    async (query) => expect((await ask(recordPath(query), shop.editor)).status).toBe(400),
  )

  it('wait for a site that was never marked ready', async () => {
    const { status, body } = await ask(recordPath(wanted, shop.otherSite), shop.stranger)
    expect([status, JSON.parse(body.toString('utf8'))]).toMatchObject([409, { code: 'site-not-ready' }])
  })
})

describe('the public', () => {
  it('gets the policy for machines, of the current release and of each', async () => {
    for (const path of ['policy.jsonld', 'releases/1/policy.jsonld']) {
      const { status, headers, body } = await ask(`/privacy/shop/${path}`)
      expect([status, headers.get('content-type')]).toEqual([200, 'application/ld+json'])
      expect(body).toEqual(await publishedFile(shop.app, 'shop', 1, 'policy.jsonld'))
      expect(body.toString('utf8')).toContain('"et":"Raamatupidamine"')
    }
  })

  it('gets nothing of what only the record has, in any file', async () => {
    const paths = await publishedPaths(shop.app, 'shop', 1)
    expect(paths).toContain('policy.jsonld')
    for (const path of paths) {
      const text = (await publishedFile(shop.app, 'shop', 1, path)).toString('utf8')
      expect([path, secrets.filter((secret) => text.includes(secret))]).toEqual([path, []])
    }
  })

  it.each(['record', 'record.csv', 'record.xlsx', 'lv/record.csv', 'releases/1/record.xlsx', 'index.json/../record'])(
    'gets no record under %s',
    async (path) => expect((await ask(`/privacy/shop/${path}?format=csv&locale=lv`)).status).toBe(404),
  )
})
