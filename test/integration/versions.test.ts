import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type Person, startTestApp, type TestApp } from './app-fixture.ts'
import { samples, siteSample } from './samples.ts'

let app: TestApp
let editor: Person
let translator: Person
let right: string

const doc = (body: Record<string, unknown>) => body.doc as { id: number }

beforeAll(async () => {
  app = await startTestApp()
  const admin = await app.person({ name: 'admin', roles: ['admin'] })
  const site = doc(
    (await app.rest('/sites?locale=lv', { method: 'POST', body: siteSample('shop'), as: admin })).body,
  ).id
  editor = await app.person({ name: 'editor', roles: ['editor'], sites: [site] })
  translator = await app.person({ name: 'translator', roles: ['translator'], locales: ['et'], sites: [site] })
  const body = { ...samples.rights.row, key: 'access', name: 'Piekļuve', site }
  right = String(doc((await app.rest('/rights?locale=lv', { method: 'POST', body, as: editor })).body).id)
})
afterAll(() => app.stop())

const ready = (locale: string, as: Person) =>
  app.rest('/privacy-desk/ready', { method: 'POST', body: { collection: 'rights', id: right, locale }, as })

const save = (locale: string, name: string, as: Person) =>
  app.rest(`/rights/${right}?locale=${locale}`, { method: 'PATCH', body: { name }, as })

const states = async () => {
  const { locales } = (await app.rest(`/privacy-desk/document?collection=rights&id=${right}`, { as: editor })).body
  return Array.isArray(locales) ? Object.fromEntries(locales.map(({ locale, state }) => [locale, state])) : {}
}

const firstVersion = async (): Promise<string> => {
  const { docs } = (
    await app.rest(`/rights/versions?where[parent][equals]=${right}&sort=createdAt&limit=1`, { as: editor })
  ).body
  return Array.isArray(docs) ? String(docs[0].id) : ''
}

describe('the versions of a document', () => {
  it('are the hundred latest; those of others stay', async () => {
    const { docs: sites } = await app.payload.find({ collection: 'sites', where: { slug: { equals: 'shop' } } })
    const make = async (key: string) => {
      const body = { ...samples.rights.row, key, name: 'Sākums', site: sites[0]?.id }
      return doc((await app.rest('/rights?locale=lv', { method: 'POST', body, as: editor })).body).id
    }
    const [often, once] = [await make('often'), await make('once')]
    for (let number = 1; number <= 102; number += 1) {
      const data = { name: `Nosaukums ${number}` }
      const context = { privacyRowsLater: true }
      await app.payload.update({ collection: 'rights', id: often, locale: 'lv', data, context, depth: 0 })
    }
    const kept = async (parent: number) => {
      const where = { parent: { equals: parent } }
      const found = await app.payload.findVersions({
        ...{ collection: 'rights', where, pagination: false, sort: 'createdAt', locale: 'lv', depth: 0 },
      })
      return found.docs.map(({ version }) => version.name)
    }
    const names = await kept(often)
    expect([names.length, names[0], names.at(-1)]).toEqual([100, 'Nosaukums 3', 'Nosaukums 102'])
    expect(await kept(once)).toEqual(['Sākums'])
  }, 60_000)
})

describe('an earlier version', () => {
  it('is kept of every save, and restored by an editor: the rows of translations follow', async () => {
    await save('et', 'Juurdepääs', translator)
    await ready('lv', editor)
    await ready('et', translator)
    expect(await states()).toEqual({ lv: 'approved', et: 'approved' })
    await save('lv', 'Tiesības piekļūt', editor)
    await ready('lv', editor)
    expect(await states()).toEqual({ lv: 'approved', et: 'outdated' })
    const restored = await app.rest(`/rights/versions/${await firstVersion()}`, { method: 'POST', as: editor })
    expect(restored.body.errors ?? []).toEqual([])
    expect(restored.status).toBe(200)
    expect((await app.rest(`/rights/${right}?locale=lv`, { as: editor })).body.name).toBe('Piekļuve')
    expect((await states()).lv).toBe('changed')
  })

  it('is approved again with its translations where the source goes back to what they were made from', async () => {
    await save('et', 'Juurdepääs', translator)
    await ready('lv', editor)
    expect(await states()).toEqual({ lv: 'approved', et: 'approved' })
  })

  it('is not restored by a translator', async () => {
    const answer = await app.rest(`/rights/versions/${await firstVersion()}`, { method: 'POST', as: translator })
    expect(answer.status).toBe(403)
  })
})

describe('an earlier version of a site', () => {
  it('is restored by an editor unless it decides anew where or in which languages the site is read', async () => {
    const owner = await app.person({ name: 'owner', roles: ['admin'] })
    const change = (body: unknown) => app.rest('/sites/1?locale=lv', { method: 'PATCH', body, as: owner })
    const latest = async () => {
      const { docs } = (await app.rest('/sites/versions?where[parent][equals]=1&limit=1', { as: owner })).body
      return Array.isArray(docs) ? String(docs[0].id) : ''
    }
    const restore = (version: string, as: Person) => app.rest(`/sites/versions/${version}`, { method: 'POST', as })
    await change({ domains: ['old.example'] })
    const before = await latest()
    await change({ domains: ['new.example'] })
    const renamed = await latest()
    await change({ name: 'Cits veikals' })
    expect(await restore(before, editor)).toMatchObject({
      status: 403,
      body: { errors: [{ data: { code: 'fieldsAreAdmins', fields: 'domains' } }] },
    })
    expect((await restore(renamed, editor)).status).toBe(200)
    expect((await app.rest('/sites/1?locale=lv', { as: editor })).body).toMatchObject({
      name: 'shop',
      domains: ['new.example'],
    })
    expect((await restore(before, owner)).status).toBe(200)
    expect((await app.rest('/sites/1?locale=lv', { as: editor })).body.domains).toEqual(['old.example'])
  })
})

describe('another language of a site', () => {
  it('is missing in each document as soon as an admin adds it', async () => {
    const admin = await app.person({ name: 'second', roles: ['admin'] })
    await app.rest('/sites/1?locale=lv', { method: 'PATCH', body: { publishedLocales: ['lv', 'et', 'en'] }, as: admin })
    expect(await states()).toEqual({ lv: 'approved', et: 'approved', en: 'missing' })
  })
})

describe('an approval made before an upgrade added fields', () => {
  const purpose = async () => {
    const { docs } = (await app.rest('/purposes?locale=lv&limit=1', { as: editor })).body
    return z.object({ id: z.number() }).parse(Array.isArray(docs) ? docs[0] : undefined).id
  }
  const save = async (body: object) =>
    app.rest(`/purposes/${await purpose()}?locale=lv`, { method: 'PATCH', body, as: editor })
  const state = async () => {
    const { locales } = (
      await app.rest(`/privacy-desk/document?collection=purposes&id=${await purpose()}`, { as: editor })
    ).body
    return Array.isArray(locales) ? locales.find(({ locale }) => locale === 'lv')?.state : undefined
  }

  beforeAll(async () => {
    const { docs: sites } = await app.payload.find({ collection: 'sites', where: { slug: { equals: 'shop' } } })
    const body = { ...samples.purposes.row, key: 'upgraded', site: sites[0]?.id }
    await app.rest('/purposes?locale=lv', { method: 'POST', body, as: editor })
    await app.rest('/privacy-desk/ready', {
      method: 'POST',
      body: { collection: 'purposes', id: String(await purpose()), locale: 'lv' },
      as: editor,
    })
    const where = { collection: { equals: 'purposes' }, isSource: { equals: true } }
    const { docs } = await app.payload.find({ collection: 'translations', where, depth: 0 })
    const row = z.object({ id: z.number(), facts: z.record(z.string(), z.unknown()) }).parse(docs[0])
    const { automatedDecision, dpia, dataSubjects, ...facts } = row.facts
    expect([automatedDecision, dpia]).toEqual(['not-stated', 'not-assessed'])
    await app.payload.update({ collection: 'translations', id: row.id, data: { facts } as never })
  })

  it('still stands when the document is saved and the new fields are as they came', async () => {
    await save({ internalNote: 'After the upgrade.' })
    expect(await state()).toBe('approved')
  })

  it('no longer stands once one of them says something', async () => {
    await save({ automatedDecision: 'none' })
    expect(await state()).toBe('changed')
  })
})
