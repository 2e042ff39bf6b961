import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { postgresOf } from '../../src/release/database.ts'
import { type Answer, type Person, startTestApp, type TestApp } from './app-fixture.ts'
import { publishedFile } from './published.ts'
import { siteSample } from './samples.ts'

let app: TestApp
let site: number
let otherSite: number
let admin: Person
let editor: Person
let translator: Person
let publisher: Person
let stranger: Person

const idOf = ({ body }: Answer): number => {
  const doc = body.doc
  return typeof doc === 'object' && doc !== null && 'id' in doc ? Number(doc.id) : Number.NaN
}

const save = (collection: string, id: number, locale: string, body: unknown, as: Person) =>
  app.rest(`/${collection}/${id}?locale=${locale}`, { method: 'PATCH', body, as })

const ready = (collection: string, id: number, locale: string, as: Person) =>
  app.rest('/privacy-desk/ready', { method: 'POST', body: { collection, id, locale }, as })

const add = async (collection: string, row: Record<string, unknown>, as = editor, of = site): Promise<number> =>
  idOf(await app.rest(`/${collection}?locale=lv`, { method: 'POST', body: { ...row, site: of }, as }))

const candidate = async (as = publisher) => (await app.rest(`/privacy-desk/sites/${site}/candidate`, { as })).body

const publish = (order: Record<string, unknown>, as = publisher) =>
  app.rest(`/privacy-desk/sites/${site}/publish`, {
    method: 'POST',
    body: { notes: { lv: 'Izmaiņas.' }, ...order },
    as,
  })

const current = async (): Promise<number> => {
  const { current: release } = await candidate()
  return typeof release === 'object' && release !== null && 'release' in release ? Number(release.release) : 0
}

/** Publishes what is ready and gives the texts of both languages. */
const published = async (order: Record<string, unknown> = {}) => {
  const answer = await publish({ expectedRelease: await current(), ...order })
  expect(answer).toMatchObject({ status: 201, body: { outcome: 'published' } })
  const release = Number(answer.body.release)
  const text = async (locale: string) =>
    (await publishedFile(app, 'shop', release, `${locale}/policy.txt`)).toString('utf8')
  return { release, lv: await text('lv'), et: await text('et') }
}

const prose = (text: string) => ({
  root: {
    type: 'root',
    format: '',
    indent: 0,
    version: 1,
    direction: null,
    children: [
      {
        type: 'paragraph',
        format: '',
        indent: 0,
        version: 1,
        direction: null,
        textFormat: 0,
        textStyle: '',
        children: [{ type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 }],
      },
    ],
  },
})

beforeAll(async () => {
  app = await startTestApp()
  admin = await app.person({ name: 'admin', roles: ['admin'] })
  site = idOf(await app.rest('/sites?locale=lv', { method: 'POST', body: siteSample('shop'), as: admin }))
  otherSite = idOf(await app.rest('/sites?locale=lv', { method: 'POST', body: siteSample('other'), as: admin }))
  editor = await app.person({ name: 'editor', roles: ['editor'], sites: [site] })
  translator = await app.person({ name: 'translator', roles: ['translator'], locales: ['et'], sites: [site] })
  publisher = await app.person({ name: 'publisher', roles: ['publisher'], sites: [site] })
  stranger = await app.person({
    name: 'stranger',
    roles: ['editor', 'translator', 'publisher'],
    locales: ['et'],
    sites: [otherSite],
  })
})
afterAll(() => app.stop())

describe('from a saved text to a release', () => {
  let section: number

  it('publishes nothing before the site itself is ready', async () => {
    expect(await publish({ expectedRelease: 0 })).toMatchObject({ status: 409, body: { code: 'site-not-ready' } })
  })

  it('does not publish while a translation is missing, and names it', async () => {
    expect((await ready('sites', site, 'lv', editor)).status).toBe(200)
    const answer = await publish({ expectedRelease: 0 })
    expect(answer).toMatchObject({ status: 422, body: { code: 'incomplete', missing: ['et'] } })
    expect(answer.body.gate).toMatchObject({
      locales: [
        { locale: 'lv', missing: [] },
        { locale: 'et', missing: [{ collection: 'sites', document: String(site), paths: ['title'] }] },
      ],
    })
  })

  it('lets a target language be marked ready only with all its texts, and after its source', async () => {
    expect(await ready('sites', site, 'et', translator)).toMatchObject({
      status: 422,
      body: { code: 'incomplete', paths: ['title'] },
    })
    expect((await save('sites', site, 'et', { title: 'Privaatsuspoliitika' }, translator)).status).toBe(200)
    expect((await ready('sites', site, 'et', translator)).status).toBe(200)
    section = await add('policy-sections', {
      key: 'general',
      title: 'Vispārīgi',
      body: [{ blockType: 'prose', text: prose('Pirmais teksts.') }],
    })
    expect(await ready('policy-sections', section, 'et', translator)).toMatchObject({
      status: 409,
      body: { code: 'source-not-approved' },
    })
  })

  it('lets only an editor mark the source ready, and only its translator another language', async () => {
    for (const who of [translator, publisher])
      expect((await ready('policy-sections', section, 'lv', who)).status).toBe(403)
    expect((await ready('policy-sections', section, 'lv', stranger)).status).toBe(404)
    expect((await ready('policy-sections', section, 'lv', editor)).status).toBe(200)
    for (const who of [editor, publisher]) expect((await ready('policy-sections', section, 'et', who)).status).toBe(403)
    expect((await ready('policy-sections', section, 'et', stranger)).status).toBe(404)
  })

  it('publishes both languages once both are ready', async () => {
    const { body } = (await app.rest(`/policy-sections/${section}?locale=lv&depth=0`, { as: translator })).body as {
      body: { id: string }[]
    }
    const rows = body.map(({ id }) => ({ id, blockType: 'prose', text: prose('Esimene tekst.') }))
    expect((await save('policy-sections', section, 'et', { title: 'Üldist', body: rows }, translator)).status).toBe(200)
    expect((await ready('policy-sections', section, 'et', translator)).status).toBe(200)
    const { release, lv, et } = await published()
    expect(release).toBe(1)
    expect(lv).toBe('Privātuma politika\n1. Vispārīgi\nPirmais teksts.\n')
    expect(et).toBe('Privaatsuspoliitika\n1. Üldist\nEsimene tekst.\n')
  })

  it('says that nothing changed instead of making an equal release', async () => {
    expect(await publish({ expectedRelease: 1 })).toMatchObject({
      status: 200,
      body: { outcome: 'unchanged', release: 1 },
    })
  })

  it('publishes nothing that is only saved, and says what waits', async () => {
    await save('policy-sections', section, 'lv', { title: 'Vispārīga informācija' }, editor)
    expect((await candidate()).gate).toMatchObject({ unready: [{ key: 'general', locale: 'lv', reason: 'changed' }] })
    expect(await publish({ expectedRelease: 1 })).toMatchObject({ body: { outcome: 'unchanged' } })
  })

  it('does not carry an unready sentence of the editor with what a translator marks ready', async () => {
    await save('policy-sections', section, 'et', { title: 'Üldinfo' }, translator)
    expect((await ready('policy-sections', section, 'et', translator)).status).toBe(200)
    const { lv, et } = await published()
    expect(lv).toContain('1. Vispārīgi\n')
    expect(et).toContain('1. Üldinfo\n')
  })

  it('publishes outdated text only with a written reason, which the release keeps', async () => {
    await ready('policy-sections', section, 'lv', editor)
    const expectedRelease = await current()
    expect(await publish({ expectedRelease })).toMatchObject({
      status: 422,
      body: { code: 'incomplete', outdated: ['et'] },
    })
    expect(await publish({ expectedRelease, outdatedReasons: { et: '  ' } })).toMatchObject({ status: 422 })
    const { release, lv, et } = await published({ outdatedReasons: { et: 'Ainult sõnastus.' } })
    expect(lv).toContain('1. Vispārīga informācija\n')
    expect(et).toContain('1. Üldinfo\n')
    const { docs } = await app.payload.find({ collection: 'releases', where: { number: { equals: release } } })
    expect(JSON.stringify(docs[0]?.record)).toContain('Ainult sõnastus.')
    expect((await publishedFile(app, 'shop', release, 'et/policy.json')).toString('utf8')).not.toContain(
      'Ainult sõnastus.',
    )
  })

  it('keeps a deleted section public until its deletion is ready', async () => {
    const extra = await add('policy-sections', {
      key: 'extra',
      title: 'Papildu',
      body: [{ blockType: 'prose', text: prose('Vēl.') }],
    })
    await ready('policy-sections', extra, 'lv', editor)
    const { body } = (await app.rest(`/policy-sections/${extra}?locale=lv&depth=0`, { as: translator })).body as {
      body: { id: string }[]
    }
    const rows = body.map(({ id }) => ({ id, blockType: 'prose', text: prose('Veel.') }))
    await save('policy-sections', extra, 'et', { title: 'Lisa', body: rows }, translator)
    await ready('policy-sections', extra, 'et', translator)
    await ready('policy-sections', section, 'et', translator)
    expect((await published()).lv).toContain('2. Papildu\n')
    expect((await app.rest(`/policy-sections/${extra}`, { method: 'DELETE', as: editor })).status).toBe(200)
    expect((await candidate()).gate).toMatchObject({ unready: [{ key: 'extra', reason: 'deleted' }] })
    expect(await publish({ expectedRelease: await current() })).toMatchObject({ body: { outcome: 'unchanged' } })
    const deletion = (as: Person) =>
      app.rest('/privacy-desk/ready-deletion', {
        method: 'POST',
        body: { collection: 'policy-sections', id: extra },
        as,
      })
    expect((await deletion(translator)).status).toBe(403)
    expect((await deletion(stranger)).status).toBe(404)
    expect((await deletion(editor)).status).toBe(200)
    const after = await published()
    expect(after.lv).not.toContain('Papildu')
    expect(after.et).not.toContain('Lisa')
  })

  it('takes a new order, and a row that was taken out, only when marked ready', async () => {
    await save('policy-sections', section, 'lv', { body: [] }, editor)
    expect((await candidate()).unchanged).toBe(true)
    expect((await candidate()).gate).toMatchObject({ unready: [{ key: 'general', locale: 'lv' }] })
    await ready('policy-sections', section, 'lv', editor)
    expect((await published()).lv).toBe('Privātuma politika\n1. Vispārīga informācija\n')
  })
})

describe('two publishers', () => {
  it('cannot both publish: one wins, and the other is told which release came in between', async () => {
    await save('policy-sections', 1, 'lv', { title: `Vispārīgi noteikumi` }, editor)
    await ready('policy-sections', 1, 'lv', editor)
    const expectedRelease = await current()
    const order = { expectedRelease, outdatedReasons: { et: 'Ainult sõnastus.' } }
    const answers = await Promise.all([publish(order), publish(order)])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'published-in-between',
      release: expectedRelease + 1,
    })
  })
})

describe('a release', () => {
  it('is refused to everybody but a publisher of the site', async () => {
    const expectedRelease = await current()
    for (const [who, status] of [
      [editor, 403],
      [translator, 403],
      [stranger, 404],
    ] as const) {
      expect((await publish({ expectedRelease }, who)).status).toBe(status)
    }
    expect((await app.rest(`/privacy-desk/sites/${site}/publish`, { method: 'POST', body: {} })).status).toBe(401)
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
    await expect(postgresOf(app.payload).pool.query(statement)).rejects.toThrow('A release is never changed or deleted')
  })

  it('does not keep its publisher or its site from being deleted', async () => {
    const short = await app.person({ name: 'short', roles: ['publisher'], sites: [site] })
    await save('policy-sections', 1, 'lv', { title: 'Vēl citādi' }, editor)
    await ready('policy-sections', 1, 'lv', editor)
    const answer = await publish({ expectedRelease: await current(), outdatedReasons: { et: 'Sõnastus.' } }, short)
    expect(answer.status).toBe(201)
    expect((await app.rest(`/users/${short.id}`, { method: 'DELETE', as: admin })).status).toBe(200)
  })

  it('asks for a change note in the source language', async () => {
    await save('policy-sections', 1, 'lv', { title: 'Pavisam citādi' }, editor)
    await ready('policy-sections', 1, 'lv', editor)
    const answer = await publish({
      expectedRelease: await current(),
      notes: { et: 'Muudatus.' },
      outdatedReasons: { et: 'Sõnastus.' },
    })
    expect(answer).toMatchObject({ status: 422, body: { code: 'note-missing' } })
  })
})

describe('another site', () => {
  it('gets a copy with its texts, as a working copy of its own', async () => {
    const both = await app.person({ name: 'both', roles: ['editor'], sites: [site, otherSite] })
    const group = await add('display-groups', { key: 'delivery', title: 'Piegāde' })
    await save('display-groups', group, 'et', { title: 'Tarne' }, translator)
    const processor = await add('processors', {
      key: 'dpd',
      name: 'DPD',
      role: 'controller',
      kind: 'delivery',
      displayGroup: group,
    })
    const copy = (collection: string, id: number, as: Person, to = otherSite) =>
      app.rest('/privacy-desk/copy', { method: 'POST', body: { collection, id, site: to }, as })

    const copied = await copy('display-groups', group, both)
    expect(copied).toMatchObject({ status: 201, body: { key: 'delivery', left: [] } })
    const there = await app.rest(`/display-groups/${copied.body.id}?locale=all&depth=0`, { as: both })
    expect(there.body).toMatchObject({ site: otherSite, title: { lv: 'Piegāde', et: 'Tarne' } })
    const processorThere = await copy('processors', processor, both)
    expect((await app.rest(`/processors/${processorThere.body.id}?depth=0`, { as: both })).body).toMatchObject({
      displayGroup: copied.body.id,
    })
    expect((await copy('display-groups', group, both)).body).toMatchObject({ key: 'delivery-2' })

    expect((await copy('display-groups', group, editor)).status).toBe(404)
    expect((await copy('display-groups', group, stranger)).status).toBe(404)
    expect((await copy('display-groups', group, both, site)).status).toBe(422)
  })

  it('answers nothing of ours to its people', async () => {
    for (const path of [
      `/privacy-desk/sites/${site}/candidate`,
      `/privacy-desk/sites/${site}/preview/lv`,
      `/privacy-desk/sites/${site}/tokens?locale=lv`,
      '/privacy-desk/document?collection=policy-sections&id=1',
    ]) {
      expect((await app.rest(path, { as: stranger })).status).toBe(404)
      expect((await app.rest(path)).status).toBe(401)
    }
    const { sites } = (await app.rest('/privacy-desk/sites', { as: stranger })).body
    expect(sites).toMatchObject([{ slug: 'other' }])
    const { docs } = (await app.rest('/releases?limit=0', { as: stranger })).body
    expect(docs).toEqual([])
  })
})

describe('the desk', () => {
  it.each([
    ['no body', '/privacy-desk/ready', undefined],
    ['a collection that is none of ours', '/privacy-desk/ready', { collection: 'users', id: 1, locale: 'lv' }],
    ['a locale that is none', '/privacy-desk/ready', { collection: 'sites', id: 1, locale: '' }],
    ['a prototype as collection', '/privacy-desk/ready', { collection: '__proto__', id: 1, locale: 'lv' }],
    ['an object as id', '/privacy-desk/copy', { collection: 'rights', id: { gt: 0 }, site: 1 }],
  ])('refuses %s with a problem that says what is wrong', async (_, path, body) => {
    const answer = await app.rest(path, { method: 'POST', body, as: editor })
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-input' } })
  })

  it('says what went wrong in the language of whoever asks', async () => {
    const body = { collection: 'rights', id: 999_999, locale: 'lv' }
    const inLanguage = async (language: string) =>
      (
        await app.rest('/privacy-desk/ready', {
          method: 'POST',
          body,
          as: editor,
          headers: { 'Accept-Language': language },
        })
      ).body.detail
    expect(new Set([await inLanguage('lv'), await inLanguage('et'), await inLanguage('en')]).size).toBe(3)
  })
})
