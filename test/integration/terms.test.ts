/** A site's own terms: who keeps them, what the translation view is given of them, and the same as TBX, out and in. */
import { handleEndpoints } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { SiteTerm } from '../../src/translation/terms/site-terms.ts'
import { standardTerms } from '../../src/translation/terms/standard-terms.ts'
import type { Person } from './app-fixture.ts'
import { origin } from './app-settings.ts'
import { graphql } from './graphql.ts'
import { idOf, openShop, type Shop } from './shop-fixture.ts'

let shop: Shop
const people: Record<string, Person | undefined> = {}

beforeAll(async () => {
  shop = await openShop()
  people.editor = shop.editor
  people.translator = shop.translator
  people.publisher = shop.publisher
  people['admin of the site'] = await shop.app.person({ name: 'ouradmin', roles: ['admin'], sites: [shop.site] })
  people['admin of all'] = shop.admin
  people['everything on another site'] = shop.stranger
  people['admin of another site'] = await shop.app.person({ name: 'theirs', roles: ['admin'], sites: [shop.otherSite] })
})
afterAll(() => shop.stop())
beforeEach(async () => {
  await shop.app.payload.delete({ collection: 'glossary-terms', where: { id: { exists: true } } })
})

const gift = {
  words: [
    { locale: 'lv', preferred: 'dāvanu karte', avoid: ['talons'] },
    { locale: 'et', preferred: 'kinkekaart', admitted: ['kinkekupong'] },
  ],
}

const rest = (path: string, who: string, call: { method?: string; body?: unknown } = {}) => {
  const as = people[who]
  return shop.app.rest(path, { ...call, ...(as ? { as } : {}) })
}

const add = async (term: Record<string, unknown>, site = shop.site): Promise<number> => {
  const made = await shop.app.rest('/glossary-terms', { method: 'POST', body: { ...term, site }, as: shop.admin })
  if (made.status !== 201) throw new Error(JSON.stringify(made.body))
  return idOf(made)
}

const ownTerms = async (who = 'translator', site = shop.site) => {
  const { status, body } = await rest(`/privacy-desk/terms?site=${site}`, who)
  return { status, terms: (Array.isArray(body.terms) ? body.terms : []) as SiteTerm[] }
}

describe.each([
  ['editor', true],
  ['admin of the site', true],
  ['admin of all', true],
  ['translator', false],
  ['publisher', false],
])('for the %s', (who, mayWrite) => {
  it(`terms are there to read${mayWrite ? ', make, change and delete' : ', and not to write'}`, async () => {
    const id = await add({ ...gift, key: 'gift' })
    expect(await rest(`/glossary-terms/${id}?depth=0`, who)).toMatchObject({ status: 200, body: { key: 'gift' } })
    const made = await rest('/glossary-terms', who, { method: 'POST', body: { ...gift, key: 'own', site: shop.site } })
    expect(made.status).toBe(mayWrite ? 201 : 403)
    const ways = [`/glossary-terms/${id}`, `/glossary-terms?where[id][equals]=${id}`, `/glossary-terms/${id}?locale=et`]
    for (const [at, path] of ways.entries()) {
      const { status } = await rest(path, who, { method: 'PATCH', body: { definition: `${at}` } })
      expect([path, status]).toEqual([path, mayWrite ? 200 : 403])
      const { definition } = await shop.app.payload.findByID({ collection: 'glossary-terms', id })
      expect(definition ?? '').toBe(mayWrite ? `${at}` : '')
    }
    const change = `mutation { it: updateGlossaryTerm(id: ${id}, data: { definition: "GraphQL" }) { definition } }`
    const { data } = await graphql(shop.app, { query: change, as: people[who] })
    expect(data.it ?? null).toEqual(mayWrite ? { definition: 'GraphQL' } : null)
    expect((await rest(`/glossary-terms/${id}`, who, { method: 'DELETE' })).status).toBe(mayWrite ? 200 : 403)
    const { totalDocs } = await shop.app.payload.count({ collection: 'glossary-terms' })
    expect(totalDocs).toBe(1)
  })
})

describe.each(['everything on another site', 'admin of another site', 'nobody'])('for %s', (who) => {
  it('there are no terms of the site, over any way', async () => {
    const id = await add({ ...gift, key: 'gift' })
    const before = await shop.app.payload.findByID({ collection: 'glossary-terms', id })
    expect((await rest(`/glossary-terms/${id}`, who)).status).toBeGreaterThanOrEqual(401)
    expect(JSON.stringify((await rest('/glossary-terms?limit=0', who)).body.docs ?? [])).not.toContain('dāvanu')
    const all = await graphql(shop.app, { query: '{ it: GlossaryTerms(limit: 0) { docs { key } } }', as: people[who] })
    expect(JSON.stringify(all.data)).not.toContain('gift')
    for (const site of [shop.site, String(shop.site), { id: shop.site }, [shop.site]]) {
      const { status } = await rest('/glossary-terms', who, { method: 'POST', body: { ...gift, key: 'mine', site } })
      expect(status).toBeGreaterThanOrEqual(400)
    }
    for (const path of [`/glossary-terms/${id}`, `/glossary-terms?where[id][equals]=${id}`]) {
      await rest(path, who, { method: 'PATCH', body: { definition: 'changed' } })
      await rest(path, who, { method: 'DELETE' })
    }
    const query = `mutation { it: deleteGlossaryTerm(id: ${id}) { id } }`
    expect((await graphql(shop.app, { query, as: people[who] })).data.it ?? null).toBeNull()
    expect(await shop.app.payload.find({ collection: 'glossary-terms' })).toMatchObject({ docs: [before] })

    const status = who === 'nobody' ? 401 : 404
    expect(await ownTerms(who)).toEqual({ status, terms: [] })
    expect((await exported({}, who)).status).toBe(status)
    for (const step of ['preview', 'import'] as const) expect((await send(step, tbx(''), who)).status).toBe(status)
  })
})

describe('a term', () => {
  it('has a key of its first word, which is unique on its site and fixed as the site is', async () => {
    const id = await add(gift)
    const { key } = await shop.app.payload.findByID({ collection: 'glossary-terms', id })
    expect(key).toBe('davanu-karte')
    const search = '/glossary-terms?where[or][0][words.preferred][like]=kinkek'
    expect((await rest(search, 'translator')).body).toMatchObject({ totalDocs: 1, docs: [{ id }] })
    const twice = { method: 'POST', body: { ...gift, site: shop.site } }
    expect((await rest('/glossary-terms', 'editor', twice)).status).toBe(400)
    expect(await add(gift, shop.otherSite)).not.toBe(id)
    for (const body of [{ key: 'other' }, { site: shop.otherSite }]) {
      expect((await rest(`/glossary-terms/${id}`, 'admin of all', { method: 'PATCH', body })).status).toBe(403)
    }
  })

  it.each([
    ['a language twice', { words: [gift.words[0], gift.words[0]] }],
    ['no words', { words: [] }],
    ['a language that the app does not have', { words: [{ locale: 'de', preferred: 'Gutschein' }] }],
    ['nothing but white space', { words: [{ locale: 'lv', preferred: '  ' }] }],
    ['a word of more than 200 characters', { words: [{ locale: 'lv', preferred: 'a'.repeat(201) }] }],
    ['a key of other letters', { ...gift, key: 'Dāvana' }],
  ])('with %s is refused', async (_, term) => {
    const body = { key: 'gift', ...term, site: shop.site }
    expect((await rest('/glossary-terms', 'editor', { method: 'POST', body })).status).toBe(400)
  })

  it('is given to the translation view in the form in which texts are searched', async () => {
    await add({
      key: 'gift',
      words: [{ locale: 'lv', preferred: ' dāvanu\n karte ', avoid: ['talons', ' talons ', ''] }],
    })
    await add({ key: 'cookies', isOff: true })
    await add({ ...gift, key: 'theirs' }, shop.otherSite)
    expect((await ownTerms()).terms).toEqual([
      { id: 'cookies', isOff: true, texts: {} },
      { id: 'gift', isOff: false, texts: { lv: { preferred: 'dāvanu karte', admitted: [], avoid: ['talons'] } } },
    ])
  })

  it('is what the checks of the site go by, and those of no other', async () => {
    await shop.add('display-groups', { key: 'gifts', title: 'Talons un sīkfaili' })
    const advice = async () => {
      const { body } = await rest(`/privacy-desk/sites/${shop.site}/findings?of=working`, 'editor')
      const findings = Array.isArray(body.findings) ? body.findings : []
      return findings.flatMap(({ code, place, right }) =>
        code === 'term-departs' && place.key === 'gifts' ? [String(right)] : [],
      )
    }
    await add({ ...gift, key: 'gift' }, shop.otherSite)
    expect(await advice()).toEqual(['Use „sīkdatnes”.'])
    await add({ ...gift, key: 'gift' })
    expect(await advice()).toEqual(['Use „dāvanu karte” and „sīkdatnes”.'])
    await add({ key: 'cookies', words: [{ locale: 'lv', preferred: 'sīkfaili' }] })
    expect(await advice()).toEqual(['Use „dāvanu karte”.'])
  })

  it('is neither translated nor published', async () => {
    const units = async () => (await rest(`/privacy-desk/units?site=${shop.site}&locale=et`, 'translator')).body.total
    const [candidate, total] = [await shop.candidate(), await units()]
    await add({ ...gift, key: 'gift' })
    expect(await units()).toBe(total)
    expect(await shop.candidate()).toEqual(candidate)
    expect(
      (await shop.app.payload.count({ collection: 'translations', where: { key: { equals: 'gift' } } })).totalDocs,
    ).toBe(0)
  })

  it('goes with its site', async () => {
    const site = await shop.app.payload.create({
      collection: 'sites',
      locale: 'lv',
      data: {
        slug: 'short',
        name: 'short',
        title: 'Politika',
        sourceLocale: 'lv',
        publishedLocales: ['lv'],
        environment: 'development',
        controller: { name: 'SIA', address: 'Rīga', country: 'LV', email: 'info@example.com' },
      },
    })
    await add({ ...gift, key: 'gift' }, Number(site.id))
    expect((await rest(`/sites/${site.id}`, 'admin of all', { method: 'DELETE' })).status).toBe(200)
    expect((await shop.app.payload.count({ collection: 'glossary-terms' })).totalDocs).toBe(0)
  })
})

const exported = async (query: Record<string, string> = {}, who = 'translator') => {
  const as = people[who]
  const asked = new URLSearchParams({ site: String(shop.site), ...query })
  const request = new Request(`${origin}/api/privacy-desk/terms/export?${asked}`, {
    headers: as ? { Authorization: `JWT ${as.token}` } : {},
  })
  const response = await handleEndpoints({ config: shop.app.config, request })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

const send = (step: 'preview' | 'import', file: string | Uint8Array, who = 'editor', site = shop.site) =>
  rest(`/privacy-desk/terms/${step}`, who, {
    method: 'POST',
    body: { site, file: Buffer.from(file).toString('base64') },
  })

const tbx = (concepts: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><tbx style="dca" type="TBX-Basic" xml:lang="lv" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>${concepts}</body></text></tbx>`
const concept = (id: string, words: Record<string, string>) =>
  `<conceptEntry id="${id}">${Object.entries(words)
    .map(([locale, word]) => `<langSec xml:lang="${locale}"><termSec><term>${word}</term></termSec></langSec>`)
    .join('')}</conceptEntry>`

describe('the term base as TBX', () => {
  it('has the terms that hold, is the same twice, and brings in nothing new', async () => {
    await add({ ...gift, key: 'gift', use: 'label', definition: 'Priekšapmaksa.\nVeikalā.' })
    await add({ key: 'save', words: [{ locale: 'et', preferred: 'Talleta' }] })
    await add({ key: 'cookies', isOff: true })
    const { status, headers, text } = await exported()
    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toBe('attachment; filename="shop.tbx"')
    expect((await exported()).text).toBe(text)
    expect(text.match(/<conceptEntry /g)).toHaveLength(standardTerms.length)
    expect(text).toContain('<conceptEntry id="c-controller">')
    expect(text).toContain('<term>kinkekupong</term>')
    expect(text).not.toContain('küpsised</term>')
    expect((await exported({ scope: 'own' })).text.match(/<conceptEntry /g)).toHaveLength(2)

    const before = await ownTerms()
    const kept = { counts: { add: 0, change: 0, keep: standardTerms.length, refuse: 0 } }
    expect((await send('preview', text)).body).toMatchObject({ ...kept, terms: [] })
    expect(await send('import', text)).toMatchObject({ status: 200, body: kept })
    expect(await ownTerms()).toEqual(before)
  })

  it('of another program is shown first, and saved when it is imported', async () => {
    const id = await add({ ...gift, key: 'gift' })
    await add({ key: 'consent', isOff: true })
    const file = tbx(
      [
        concept('Gift', { lv: 'dāvanu karte', 'et-EE': 'kinkekaart', fi: 'lahjakortti' }),
        concept('c7', { lv: 'piegādes adrese', et: 'tarneaadress' }),
        concept('cookies', { lv: 'sīkdatnes', et: 'präänikud' }),
        concept('consent', { lv: 'piekrišana', et: 'nõusolek' }),
      ].join(''),
    )
    const preview = await send('preview', file)
    expect(preview.body).toEqual({
      counts: { add: 1, change: 2, keep: 0, refuse: 1 },
      left: 0,
      otherLanguages: ['fi'],
      terms: [
        expect.objectContaining({ key: 'gift', action: 'change' }),
        expect.objectContaining({ key: 'c7', action: 'add' }),
        expect.objectContaining({
          key: 'cookies',
          action: 'change',
          texts: [
            expect.objectContaining({ locale: 'et', after: expect.objectContaining({ preferred: 'präänikud' }) }),
          ],
        }),
        { key: 'consent', action: 'refuse', code: 'off' },
      ],
    })
    expect((await ownTerms()).terms).toHaveLength(2)

    expect(await send('import', file)).toMatchObject({ status: 200, body: { counts: { add: 1, change: 2 } } })
    const { terms } = await ownTerms()
    expect(terms.map(({ id: key, texts }) => [key, texts])).toEqual([
      ['c7', { lv: expect.objectContaining({ preferred: 'piegādes adrese' }), et: expect.anything() }],
      ['consent', {}],
      ['cookies', { et: { preferred: 'präänikud', admitted: [], avoid: [] } }],
      [
        'gift',
        {
          lv: { preferred: 'dāvanu karte', admitted: [], avoid: [] },
          et: expect.objectContaining({ preferred: 'kinkekaart', admitted: [] }),
        },
      ],
    ])
    expect(await shop.app.payload.findByID({ collection: 'glossary-terms', id })).toMatchObject({ key: 'gift' })
    expect((await send('preview', file)).body).toMatchObject({ counts: { add: 0, change: 0, keep: 3 } })
    expect((await ownTerms('everything on another site', shop.otherSite)).terms).toEqual([])
  })

  it('goes from one site to another', async () => {
    await add({ ...gift, key: 'gift', definition: 'Priekšapmaksa.' })
    const { text } = await exported({ scope: 'own' })
    expect((await send('import', text, 'everything on another site', shop.otherSite)).body).toMatchObject({
      counts: { add: 1 },
    })
    const theirs = await ownTerms('everything on another site', shop.otherSite)
    expect(theirs.terms).toEqual((await ownTerms()).terms)
  })

  it('is imported by editors alone', async () => {
    const file = tbx(concept('c7', { lv: 'piegādes adrese' }))
    for (const who of ['translator', 'publisher']) {
      expect(await send('preview', file, who)).toMatchObject({ status: 403, body: { code: 'forbidden' } })
      expect(await send('import', file, who)).toMatchObject({ status: 403 })
    }
    expect((await ownTerms()).terms).toEqual([])
  })

  it.each([
    ['nothing', '', 'terms-unreadable'],
    ['noise', Buffer.from([0, 255, 254, 3, 9, 200]), 'terms-unreadable'],
    ['JSON', '{"terms":[]}', 'terms-unreadable'],
    ['XLIFF', '<xliff version="1.2"/>', 'terms-unreadable'],
    ['a billion laughs', '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><tbx>&b;</tbx>', 'terms-unreadable'],
    [
      'an entity from outside',
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><tbx>&a;</tbx>',
      'terms-unreadable',
    ],
    ['half of a file', '<tbx><text><body><conceptEntry id="a">', 'terms-unreadable'],
    ['a concept twice', tbx(concept('c7', { lv: 'a' }) + concept('c7', { lv: 'b' })), 'terms-unreadable'],
    ['no concept', tbx(''), 'no-terms'],
    [
      'more than a site may have',
      tbx(Array.from({ length: 2001 }, (_, at) => concept(`t${at}`, { lv: `vārds ${at}` })).join('')),
      'too-many-terms',
    ],
  ])('as %s is refused with a reason, and changes nothing', async (_, file, code) => {
    for (const step of ['preview', 'import'] as const) {
      expect(await send(step, file)).toMatchObject({ status: 422, body: { code, detail: expect.stringMatching(/ /) } })
    }
    expect((await ownTerms()).terms).toEqual([])
  })

  it('cannot bring in what is no term of ours', async () => {
    const file = tbx(concept('__proto__', { lv: 'a', __proto__: 'b', constructor: 'c' }))
    expect((await send('import', file)).body).toMatchObject({ counts: { add: 1 } })
    expect((await ownTerms()).terms).toMatchObject([{ id: 'proto', texts: { lv: { preferred: 'a' } } }])
  })
})
