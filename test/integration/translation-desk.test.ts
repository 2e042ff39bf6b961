import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MachineTranslation } from '../../src/translation/machine/machine-translation.ts'
import type { Answer, Person } from './app-fixture.ts'
import { openShop, prose, type Shop } from './shop-fixture.ts'

let shop: Shop
let section: number
let anu: Person
let jaan: Person

const newTranslator = (name: string) =>
  shop.app.person({ name, roles: ['translator'], locales: ['et'], sites: [shop.site] })

/** A section whose Latvian is approved, and one row of text in it. */
beforeAll(async () => {
  shop = await openShop()
  const body = [{ blockType: 'prose', text: prose('Mēs glabājam datus 12 mēnešus.') }]
  section = await shop.add('policy-sections', { key: 'storage', title: 'Datu glabāšana', body })
  expect((await shop.ready('policy-sections', section, 'lv', shop.editor)).status).toBe(200)
  anu = await newTranslator('anu')
  jaan = await newTranslator('jaan')
})
afterAll(() => shop.stop())

const unit = (path = 'title') => ({ collection: 'policy-sections', id: section, locale: 'et', path })

const detail = async (path = 'title', as = anu): Promise<Answer['body']> => {
  const query = new URLSearchParams({ ...unit(path), id: String(section) })
  return (await shop.app.rest(`/privacy-desk/unit?${query}`, { as })).body
}

const post = (step: string, given: object, { as = anu, path = 'title' } = {}) =>
  shop.app.rest(`/privacy-desk/unit/${step}`, { method: 'POST', body: { unit: unit(path), given }, as })

const save = async (text: unknown, { as = anu, path = 'title' } = {}) => {
  const { fingerprint } = await detail(path, as)
  return post('save', { text, expected: fingerprint }, { as, path })
}

const bodyPath = async (): Promise<string> => {
  const { body } = (await shop.app.rest(`/policy-sections/${section}?locale=lv&depth=0`, { as: shop.editor })).body
  return `body.${Array.isArray(body) ? body[0].id : ''}.text`
}

describe('two people on one text', () => {
  it('do not overwrite each other: the second is told what the first has saved', async () => {
    const { fingerprint } = await detail()
    expect(await post('save', { text: 'Andmete säilitamine', expected: fingerprint })).toMatchObject({
      status: 200,
      body: { state: 'changed' },
    })
    const second = await post('save', { text: 'Andmete hoidmine', expected: fingerprint }, { as: jaan })
    expect(second).toMatchObject({ status: 409, body: { code: 'changed-meanwhile', text: 'Andmete säilitamine' } })
    const over = { text: 'Andmete hoidmine', expected: second.body.fingerprint }
    expect(await post('save', over, { as: jaan })).toMatchObject({ status: 200 })
    expect(await detail()).toMatchObject({ target: { plain: 'Andmete hoidmine' } })
  })

  it('approve nothing that they have not seen', async () => {
    const { fingerprint } = await detail()
    await save('Andmete säilitamine', { as: jaan })
    expect(await post('approve', { expected: fingerprint })).toMatchObject({
      status: 409,
      body: { code: 'changed-meanwhile' },
    })
  })
})

describe('a review', () => {
  it('goes to somebody else, comes back with a comment, and is approved', async () => {
    await shop.save('sites', shop.site, 'lv', { reviewTranslations: true }, shop.admin)
    const { fingerprint } = await detail()
    expect(await post('approve', { expected: fingerprint })).toMatchObject({
      status: 409,
      body: { code: 'second-person' },
    })
    expect(await post('send', { expected: fingerprint, comment: 'Kas „säilitamine“ sobib?' })).toMatchObject({
      body: { state: 'in-review', sentByName: 'anu', needsSecondPerson: true },
    })
    expect(await post('approve', { expected: fingerprint })).toMatchObject({
      status: 409,
      body: { code: 'second-person' },
    })
    expect(await post('return', { comment: ' ' }, { as: jaan })).toMatchObject({
      status: 422,
      body: { code: 'comment-missing' },
    })
    expect(await post('return', { comment: 'Sobib, aga lisage „isiku-“.' }, { as: jaan })).toMatchObject({
      body: {
        state: 'changed',
        comments: [
          { kind: 'sent', by: 'anu' },
          { kind: 'returned', by: 'jaan', comment: 'Sobib, aga lisage „isiku-“.' },
        ],
      },
    })
    const saved = await save('Isikuandmete säilitamine')
    await post('send', { expected: saved.body.fingerprint })
    expect(await post('approve', { expected: saved.body.fingerprint }, { as: jaan })).toMatchObject({
      body: { state: 'approved' },
    })
    await shop.save('sites', shop.site, 'lv', { reviewTranslations: false }, shop.admin)
  })

  it('is not asked of an editor alone: who approves is decided by an admin', async () => {
    const answer = await shop.save('sites', shop.site, 'lv', { reviewTranslations: true }, shop.editor)
    expect(answer.status).toBe(403)
  })
})

describe('a changed source', () => {
  it('is shown beside what the translation was made from, and told apart by its kind', async () => {
    await shop.save('policy-sections', section, 'lv', { title: 'Datu glabāšana.' }, shop.editor)
    await shop.ready('policy-sections', section, 'lv', shop.editor)
    expect(await detail()).toMatchObject({
      state: 'outdated',
      change: 'form',
      source: { plain: 'Datu glabāšana.' },
      before: { plain: 'Datu glabāšana' },
    })
    const accept = (as: Person) =>
      shop.app.rest('/privacy-desk/units/accept-form', { method: 'POST', body: { site: shop.site, locale: 'et' }, as })
    expect((await accept(shop.editor)).status).toBe(403)
    expect((await accept(shop.stranger)).status).toBe(404)
    expect(await accept(anu)).toMatchObject({ status: 200, body: { accepted: 1 } })
    expect(await detail()).toMatchObject({ state: 'approved' })
  })
})

describe('an earlier translation of a text that is alike', () => {
  it('is suggested with how alike it is, and only within reach', async () => {
    const path = await bodyPath()
    const saved = await save(prose('Säilitame andmeid 12 kuud.'), { path })
    expect(await post('approve', { expected: saved.body.fingerprint }, { path })).toMatchObject({ status: 200 })
    const body = [{ blockType: 'prose', text: prose('Mēs glabājam datus 24 mēnešus.') }]
    const other = await shop.add('policy-sections', { key: 'later', title: 'Vēlāk', body })
    await shop.ready('policy-sections', other, 'lv', shop.editor)
    const { units } = (await shop.app.rest(`/privacy-desk/units?document=${other}&locale=et`, { as: anu })).body
    const row = Array.isArray(units) ? units.find((each) => each.path.startsWith('body.')) : undefined
    const query = new URLSearchParams({
      collection: 'policy-sections',
      id: String(other),
      locale: 'et',
      path: row.path,
    })
    const { suggestions } = (await shop.app.rest(`/privacy-desk/unit?${query}`, { as: anu })).body
    expect(suggestions).toMatchObject([
      { source: 'Mēs glabājam datus 12 mēnešus.', target: 'Säilitame andmeid 12 kuud.' },
    ])
    const similarity = Array.isArray(suggestions) ? suggestions[0].similarity : 0
    expect(similarity).toBeGreaterThan(0.5)
    expect(similarity).toBeLessThan(1)
  })
})

describe('work', () => {
  const assign = (given: object, as: Person) => post('assign', given, { as })

  it('is given to those who translate into the language, and taken by them', async () => {
    expect(await assign({ assignee: String(jaan.id), due: '2027-01-15' }, shop.editor)).toMatchObject({
      body: { assigneeName: 'jaan', due: '2027-01-15' },
    })
    const mine = await shop.app.rest('/privacy-desk/units?assignee=me', { as: jaan })
    expect(mine.body).toMatchObject({ total: 1, units: [{ path: 'title', due: '2027-01-15' }] })
    expect(await assign({ assignee: String(shop.publisher.id) }, shop.editor)).toMatchObject({
      status: 422,
      body: { code: 'unknown-person' },
    })
    expect((await assign({ assignee: String(anu.id) }, anu)).status).toBe(200)
    expect((await assign({ assignee: String(jaan.id) }, anu)).status).toBe(403)
    expect((await assign({ due: '2027-02-01' }, anu)).status).toBe(403)
    expect((await assign({ assignee: null }, shop.stranger)).status).toBe(404)
    expect((await assign({ due: 'soon' }, shop.editor)).status).toBe(400)
  })
})

describe('a machine', () => {
  const withMachine = async (translate: MachineTranslation['translate']) => {
    shop.app.context.machineTranslation = { name: 'Test', translate }
    const path = await bodyPath()
    const body = { unit: unit(path) }
    const answer = await shop.app.rest('/privacy-desk/unit/suggest', { method: 'POST', body, as: anu })
    shop.app.context.machineTranslation = undefined
    return answer
  }

  it('suggests nothing where there is none', async () => {
    const body = { unit: unit() }
    expect(await shop.app.rest('/privacy-desk/unit/suggest', { method: 'POST', body, as: anu })).toMatchObject({
      status: 422,
      body: { code: 'no-machine' },
    })
    expect((await detail()).machine).toBeUndefined()
  })

  it('suggests, is named, and saves nothing', async () => {
    const path = await bodyPath()
    const before = await detail(path)
    const answer = await withMachine(async ({ texts, from, to }) => texts.map((text) => `${from}→${to}: ${text}`))
    expect(answer).toMatchObject({ status: 200, body: { by: 'Test', plain: 'lv→et: Mēs glabājam datus 12 mēnešus.' } })
    expect(await detail(path)).toEqual(before)
  })

  it.each<[string, MachineTranslation['translate'], number, string]>([
    ['does not answer', () => Promise.reject(new Error('503')), 503, 'machine-unavailable'],
    ['answers less than it was asked', async () => [], 503, 'machine-unavailable'],
    ['makes up a code', async () => ['<b7>Andmed</b7>'], 422, 'machine-unusable'],
  ])('that %s is a refusal with its reason', async (_, translate, status, code) => {
    expect(await withMachine(translate)).toMatchObject({ status, body: { code } })
  })
})
