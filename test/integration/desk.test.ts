import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Person } from './app-fixture.ts'
import { openShop, publishFirstSection, type Shop } from './shop-fixture.ts'

let shop: Shop
let section: number

beforeAll(async () => {
  shop = await openShop()
  section = await publishFirstSection(shop)
})
afterAll(() => shop.stop())

describe('the desk', () => {
  it.each([
    ['no body', '/privacy-desk/ready', undefined],
    ['a collection that is none of ours', '/privacy-desk/ready', { collection: 'users', id: 1, locale: 'lv' }],
    ['a locale that is none', '/privacy-desk/ready', { collection: 'sites', id: 1, locale: '' }],
    ['a prototype as collection', '/privacy-desk/ready', { collection: '__proto__', id: 1, locale: 'lv' }],
    ['an object as id', '/privacy-desk/copy', { collection: 'rights', id: { gt: 0 }, site: 1 }],
  ])('refuses %s with a problem that says what is wrong', async (_, path, body) => {
    const answer = await shop.app.rest(path, { method: 'POST', body, as: shop.editor })
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid-input' } })
  })

  it('says what went wrong in the language of whoever asks', async () => {
    const body = { collection: 'rights', id: 999_999, locale: 'lv' }
    const inLanguage = async (language: string) =>
      (
        await shop.app.rest('/privacy-desk/ready', {
          method: 'POST',
          body,
          as: shop.editor,
          headers: { 'Accept-Language': language },
        })
      ).body.detail
    expect(new Set([await inLanguage('lv'), await inLanguage('et'), await inLanguage('en')]).size).toBe(3)
  })

  it('shows the banner as a form would make it, in a language of the site, and saves nothing', async () => {
    const preview = (more: object, as = shop.translator) =>
      shop.app.rest(`/privacy-desk/sites/${shop.site}/banner-preview`, {
        method: 'POST',
        body: { locale: 'et', ...more },
        as,
      })
    const saved = await preview({})
    expect(saved).toMatchObject({ status: 200, body: { incomplete: false, mode: 'notice', locale: 'et' } })
    const title = '</script><script>{{name}}'
    const phrases = [{ id: 'a', phrase: 'banner.notice.title', text: title }]
    const typed = await preview({ form: { locale: 'et', values: { phrases } } })
    expect(typed.body.script).toContain('"\\u003c/script>\\u003cscript>{{name}}"')
    expect(String(typed.body.script)).not.toContain(title)
    expect((await preview({ form: { locale: 'lv', values: { phrases } } })).body).toEqual(saved.body)
    expect((await preview({ locale: 'fr' })).body).toMatchObject({ locale: 'lv' })
    expect((await preview({ form: { locale: 'et', values: { publishedLocales: [7] } } })).body).toEqual({
      incomplete: true,
    })
    expect((await preview({})).body).toEqual(saved.body)
    expect(await preview({}, shop.stranger)).toMatchObject({ status: 404 })
  })

  it('answers nothing of the shop to people of another site', async () => {
    for (const path of [
      `/privacy-desk/sites/${shop.site}/candidate`,
      `/privacy-desk/sites/${shop.site}/preview/lv`,
      `/privacy-desk/sites/${shop.site}/tokens?locale=lv`,
      `/privacy-desk/document?collection=policy-sections&id=${section}`,
    ]) {
      expect((await shop.app.rest(path, { as: shop.editor })).status).toBe(200)
      expect((await shop.app.rest(path, { as: shop.stranger })).status).toBe(404)
      expect((await shop.app.rest(path)).status).toBe(401)
    }
    const { sites } = (await shop.app.rest('/privacy-desk/sites', { as: shop.stranger })).body
    expect(sites).toMatchObject([{ slug: 'other' }])
    expect((await shop.app.rest('/privacy-desk/overview', { as: shop.stranger })).body.sites).toMatchObject([
      { slug: 'other' },
    ])
    const { docs } = (await shop.app.rest('/releases?limit=0', { as: shop.stranger })).body
    expect(docs).toEqual([])
  })

  it('answers at each of its addresses about a site of others as about one that is not there', async () => {
    const endpoints = (shop.app.payload.config.endpoints || []).filter(({ path }) =>
      path.startsWith('/privacy-desk/sites/:site/'),
    )
    expect(endpoints.length).toBeGreaterThan(5)
    for (const { path, method } of endpoints) {
      const ask = (site: number, as?: Person) =>
        shop.app.rest(`${path.replace(':site', String(site)).replace(/:\w+/g, 'lv')}?locale=lv`, {
          method: method.toUpperCase(),
          ...(method === 'get' ? {} : { body: { locale: 'lv', row: {}, expectedRelease: 1 } }),
          ...(as ? { as } : {}),
        })
      const theirs = await ask(shop.site, shop.stranger)
      expect({ path, ...theirs }).toEqual({ path, ...(await ask(999_999, shop.stranger)) })
      expect(theirs.status).toBeGreaterThanOrEqual(400)
      expect((await ask(shop.site)).status).toBe(401)
    }
  })
})

describe('the desk while the database is away', () => {
  it('says so to whoever is signed in, and knows them again afterwards', async () => {
    const name = new URL(shop.app.uri).pathname.slice(1)
    const ask = (as?: Person) => shop.app.rest('/privacy-desk/sites', as ? { as } : {})
    const cluster = new pg.Client(inject('cluster'))
    await cluster.connect()
    try {
      await cluster.query(`alter database ${name} allow_connections false`)
      await cluster.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
      expect(await ask(shop.editor)).toMatchObject({ status: 503, body: { code: 'unavailable' } })
      expect(await ask()).toMatchObject({ status: 401, body: { code: 'signed-out' } })
    } finally {
      await cluster.query(`alter database ${name} allow_connections true`)
      await cluster.end()
    }
    expect(await ask(shop.editor)).toMatchObject({ status: 200 })
    expect(await ask({ ...shop.editor, token: `${shop.editor.token}x` })).toMatchObject({ status: 401 })
  })
})
