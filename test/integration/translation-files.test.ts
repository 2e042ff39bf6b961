import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, demoSite, type Person, startTestApp, type TestApp } from './app-fixture.ts'
import { origin } from './app-settings.ts'
import { siteSample } from './samples.ts'

let app: TestApp
let site: number | string
let editor: Person
let translator: Person
let stranger: Person

beforeAll(async () => {
  app = await startTestApp({ holding: 'the demo' })
  site = await demoSite(app)
  const admin = await app.person({ name: 'owner', roles: ['admin'] })
  const other = await app.rest('/sites?locale=lv', { method: 'POST', body: siteSample('other'), as: admin })
  const { id } = other.body.doc as { id: number }
  editor = await app.person({ name: 'redaktors', roles: ['editor'], sites: [site] })
  translator = await app.person({ name: 'tolkija', roles: ['translator'], locales: ['et'], sites: [site] })
  stranger = await app.person({ name: 'stranger', roles: ['translator'], locales: ['et'], sites: [id] })
})
afterAll(() => app.stop())

type Asked = { format: string; locale?: string; states?: string }

const exported = async ({ format, locale = 'et', states }: Asked, as = translator) => {
  const query = new URLSearchParams({ site: String(site), locale, format, ...(states ? { states } : {}) })
  const request = new Request(`${origin}/api/privacy-desk/translations/export?${query}`, {
    headers: { Authorization: `JWT ${as.token}` },
  })
  const response = await handleEndpoints({ config: app.config, request })
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) }
}

const send = (step: 'preview' | 'import', bytes: Uint8Array | string, more: object = {}, as = translator) =>
  app.rest(`/privacy-desk/translations/${step}`, {
    method: 'POST',
    body: { site, file: Buffer.from(bytes).toString('base64'), ...more },
    as,
  })

const unitsOf = async (filter: Record<string, string>, as = translator) => {
  const query = new URLSearchParams({ site: String(site), locale: 'et', limit: '200', ...filter })
  const { units } = (await app.rest(`/privacy-desk/units?${query}`, { as })).body
  return Array.isArray(units) ? units : []
}

const stateOf = async (title: string) => (await unitsOf({ search: title }))[0]?.state

const countsOf = ({ body }: Answer) => body.counts

/** The demo is approved in all languages, so one title of it is changed in Latvian to have something to do. */
const changeTitle = async (from: string, to: string): Promise<number> => {
  const { docs } = (await app.rest(`/policy-sections?locale=lv&limit=0&depth=0`, { as: editor })).body
  const section = Array.isArray(docs) ? docs.find(({ title }) => title === from) : undefined
  await app.rest(`/policy-sections/${section.id}?locale=lv`, { method: 'PATCH', body: { title: to }, as: editor })
  const body = { collection: 'policy-sections', id: section.id, locale: 'lv' }
  expect((await app.rest('/privacy-desk/ready', { method: 'POST', body, as: editor })).status).toBe(200)
  return section.id
}

const formats = ['xliff-2.1', 'xliff-1.2', 'po', 'csv', 'xlsx'] as const

describe('a file of translations', () => {
  it.each(formats)(
    'in %s has every unit, is the same twice, and changes nothing where nobody changed it',
    async (format) => {
      const { status, headers, bytes } = await exported({ format })
      expect(status).toBe(200)
      expect(headers.get('content-disposition')).toMatch(/^attachment; filename="pro-balances\.lv-et\.\w+"$/)
      expect((await exported({ format })).bytes.equals(bytes)).toBe(true)
      const preview = await send('preview', bytes)
      expect(preview).toMatchObject({ status: 200, body: { locale: 'et', format, units: [] } })
      const before = await unitsOf({})
      const counts = countsOf(preview) as Record<string, number>
      expect(counts).toMatchObject({ save: 0, refuse: 0 })
      expect(counts.keep).toBeGreaterThan(150)
      expect((await send('import', bytes, { takesStates: true })).body).toMatchObject({
        saved: 0,
        approved: 0,
        sent: 0,
        refused: [],
      })
      expect(await unitsOf({})).toEqual(before)
    },
  )

  it('of what is outdated alone is changed in a tool, previewed, imported, and its states are taken over', async () => {
    await changeTitle('Sīkdatnes', 'Sīkdatnes un līdzīgas tehnoloģijas')
    const { bytes } = await exported({ format: 'xliff-1.2', states: 'outdated' })
    const file = bytes.toString('utf8')
    expect(file.match(/<trans-unit /g)).toHaveLength(1)
    expect(file).toContain('Sīkdatnes un līdzīgas tehnoloģijas')
    const translated = file.replace(
      /<target[^>]*>[^<]*<\/target>/,
      '<target state="final">Küpsised ja sarnased tehnoloogiad</target>',
    )
    const preview = await send('preview', translated)
    expect(preview.body).toMatchObject({
      counts: { save: 1, keep: 0, refuse: 0 },
      units: [{ action: 'save', after: 'Küpsised ja sarnased tehnoloogiad' }],
    })
    expect(await stateOf('līdzīgas')).toBe('outdated')
    const imported = await send('import', translated, { takesStates: true })
    expect(imported.body).toMatchObject({ saved: 1, approved: 1, sent: 0, refused: [] })
    expect(await stateOf('līdzīgas')).toBe('approved')
  })

  it('that was made before the source changed brings its text, and never its state', async () => {
    const { bytes } = await exported({ format: 'po' })
    await changeTitle('Kontakti', 'Saziņa ar mums')
    const preview = await send('preview', bytes)
    expect(preview.body).toMatchObject({ counts: { 'save-outdated': 0 } })
    const changed = bytes.toString('utf8').replace(/msgstr "Kontaktandmed"/, 'msgstr "Kuidas meiega ühendust võtta"')
    const again = await send('preview', changed)
    expect(countsOf(again)).toMatchObject({ 'save-outdated': 1 })
    await send('import', changed, { takesStates: true })
    expect(await stateOf('Saziņa ar mums')).toBe('changed')
  })

  it('is imported in part', async () => {
    const { bytes } = await exported({ format: 'csv' })
    const text = bytes.toString('utf8').replace('Küpsised ja sarnased tehnoloogiad', 'Küpsised')
    const { units } = (await send('preview', text)).body
    const [unit] = Array.isArray(units) ? units : []
    expect((await send('import', text, { chosen: [] })).body).toMatchObject({ saved: 0 })
    expect((await send('import', text, { chosen: [unit.name] })).body).toMatchObject({ saved: 1 })
  })
})

describe('the files of the translation view', () => {
  const exportOf = (more: object, as = translator) =>
    app.rest('/privacy-desk/translations/export', {
      method: 'POST',
      body: { site, locale: 'et', format: 'po', ...more },
      as,
    })

  it('are of the texts that were selected, and of nothing where there is nothing', async () => {
    const [unit] = await unitsOf({ search: 'Saziņa ar mums' })
    const query = { site, locale: 'et', format: 'po', units: [`${unit.collection}/${unit.document}/${unit.path}`] }
    const request = new Request(`${origin}/api/privacy-desk/translations/export`, {
      method: 'POST',
      headers: { Authorization: `JWT ${translator.token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(query),
    })
    const response = await handleEndpoints({ config: app.config, request })
    expect(response.headers.get('privacy-units')).toBe('1')
    expect((await response.text()).match(/^msgctxt/gm)).toHaveLength(1)
    const none = { status: 422, body: { code: 'nothing-to-export' } }
    expect(await exportOf({ units: [] })).toMatchObject(none)
    expect(await exportOf({ states: ['missing'] })).toMatchObject(none)
    expect(await exportOf({}, stranger)).toMatchObject({ status: 404 })
  })

  it('tell in their preview where each text is, and are not imported where that has changed meanwhile', async () => {
    const { bytes } = await exported({ format: 'csv' })
    const text = bytes.toString('utf8').replace(/,Küpsised,/, ',Küpsiste kasutamine,')
    const { fingerprint, units } = (await send('preview', text)).body
    const [unit] = Array.isArray(units) ? units : []
    expect(unit.at).toMatchObject({ collection: 'data-categories', path: 'name' })
    const skipped = await send('import', text, { expected: fingerprint, skipped: [unit.name] })
    expect(skipped.body).toMatchObject({ saved: 0, refused: [] })
    await send('import', text.replace(',Küpsiste kasutamine,', ',Küpsistest,'))
    expect(await send('import', text, { expected: fingerprint })).toMatchObject({
      status: 409,
      body: { code: 'preview-outdated' },
    })
  })

  it('and every other way of saving refuse half of a character, with the reason', async () => {
    const [{ collection, document, path }] = await unitsOf({ search: 'Saziņa ar mums' })
    const unit = { collection, id: document, locale: 'et', path }
    const body = { unit, given: { text: 'Kontakt \ud83d', expected: '' } }
    expect(await app.rest('/privacy-desk/unit/save', { method: 'POST', body, as: translator })).toMatchObject({
      status: 422,
      body: { code: 'half-character' },
    })
    const patch = { method: 'PATCH', body: { title: 'Kontakt \ud83d' }, as: translator } as const
    const answer = await app.rest(`/${collection}/${document}?locale=et`, patch)
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain('"path":"title"')
  })
})

describe('a file that is not to be', () => {
  it('is refused to whoever does not translate into its language, or not for its site', async () => {
    const { bytes } = await exported({ format: 'po' })
    expect(await send('preview', bytes, {}, editor)).toMatchObject({ status: 403 })
    expect(await send('import', bytes, {}, editor)).toMatchObject({ status: 403 })
    expect(await send('import', bytes, {}, stranger)).toMatchObject({ status: 404 })
    expect((await exported({ format: 'po' }, stranger)).status).toBe(404)
    const english = await exported({ format: 'po', locale: 'en' })
    expect(await send('import', english.bytes)).toMatchObject({ status: 403 })
    expect(await send('import', english.bytes, { locale: 'et' })).toMatchObject({
      status: 422,
      body: { code: 'other-language' },
    })
  })

  it('of another site is refused', async () => {
    const { bytes } = await exported({ format: 'xliff-2.1' })
    const other = bytes.toString('utf8').replaceAll('pro-balances/', 'other/').replaceAll('"pro-balances"', '"other"')
    const before = await unitsOf({})
    expect(await send('import', other)).toMatchObject({ status: 422 })
    expect(await unitsOf({})).toEqual(before)
  })

  it.each([
    ['nothing', ''],
    ['noise', Buffer.from([0, 255, 254, 3, 9, 200])],
    ['JSON', '{"units":[]}'],
    ['a billion laughs', '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><xliff version="1.2">&b;</xliff>'],
    [
      'an entity from outside',
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><xliff version="1.2">&a;</xliff>',
    ],
    ['half of a file', '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file'],
  ])('as %s is refused with a reason', async (_, bytes) => {
    const before = await unitsOf({})
    const answer = await send('import', bytes)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(answer.body.code).toMatch(/^(unreadable|invalid-input)$/)
    expect(await unitsOf({})).toEqual(before)
  })

  it('cannot bring in a token, a link or markup that the source does not have', async () => {
    const { bytes } = await exported({ format: 'xliff-1.2' })
    const file = bytes.toString('utf8')
    const withCode = file.replace(/(<target[^>]*>)([^<]*)(<\/target>)/, '$1$2<x id="x9"/>$3')
    expect(withCode).not.toBe(file)
    const preview = await send('preview', withCode)
    expect(preview.body).toMatchObject({ counts: { refuse: 1 }, units: [{ action: 'refuse', code: 'problems' }] })
  })
})
