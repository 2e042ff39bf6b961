import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Person } from './app-fixture.ts'
import { openShop, type Shop } from './shop-fixture.ts'

let shop: Shop

beforeAll(async () => {
  shop = await openShop()
})
afterAll(() => shop.stop())

describe('another site', () => {
  it('gets a copy with its texts, as a working copy of its own', async () => {
    const both = await shop.app.person({ name: 'both', roles: ['editor'], sites: [shop.site, shop.otherSite] })
    const group = await shop.add('display-groups', { key: 'delivery', title: 'Piegāde' })
    await shop.save('display-groups', group, 'et', { title: 'Tarne' }, shop.translator)
    const processor = await shop.add('processors', {
      key: 'dpd',
      name: 'DPD',
      role: 'controller',
      kind: 'delivery',
      displayGroup: group,
    })
    const copy = (collection: string, id: number, as: Person, to = shop.otherSite) =>
      shop.app.rest('/privacy-desk/copy', { method: 'POST', body: { collection, id, site: to }, as })

    const copied = await copy('display-groups', group, both)
    expect(copied).toMatchObject({ status: 201, body: { key: 'delivery', left: [] } })
    const there = await shop.app.rest(`/display-groups/${copied.body.id}?locale=all&depth=0`, { as: both })
    expect(there.body).toMatchObject({ site: shop.otherSite, title: { lv: 'Piegāde', et: 'Tarne' } })
    const processorThere = await copy('processors', processor, both)
    expect((await shop.app.rest(`/processors/${processorThere.body.id}?depth=0`, { as: both })).body).toMatchObject({
      displayGroup: copied.body.id,
    })
    expect((await copy('display-groups', group, both)).body).toMatchObject({ key: 'delivery-2' })

    expect((await copy('display-groups', group, shop.editor)).status).toBe(404)
    expect((await copy('display-groups', group, shop.stranger)).status).toBe(404)
    expect((await copy('display-groups', group, both, shop.site)).status).toBe(422)
  })

  it('gets a copy of a term, in every language', async () => {
    const both = await shop.app.person({ name: 'terms', roles: ['editor'], sites: [shop.site, shop.otherSite] })
    const words = [
      { locale: 'lv', preferred: 'dāvanu karte', admitted: ['dāvanu kupons'], avoid: ['talons'] },
      { locale: 'et', preferred: 'kinkekaart', admitted: [], avoid: [] },
    ]
    const term = await shop.add('glossary-terms', { key: 'gift', words, use: 'text' })
    const copy = (as: Person) =>
      shop.app.rest('/privacy-desk/copy', {
        method: 'POST',
        body: { collection: 'glossary-terms', id: term, site: shop.otherSite },
        as,
      })
    const copied = await copy(both)
    expect(copied).toMatchObject({ status: 201, body: { key: 'gift', left: [] } })
    expect((await shop.app.rest(`/glossary-terms/${copied.body.id}?depth=0`, { as: both })).body).toMatchObject({
      site: shop.otherSite,
      use: 'text',
      words,
    })
    expect((await copy(shop.editor)).status).toBe(404)
    const rows = { collection: 'translations' as const, where: { collection: { equals: 'terms' } } }
    expect((await shop.app.payload.count(rows)).totalDocs).toBe(0)
  })
})
