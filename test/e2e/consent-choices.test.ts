/** How long a choice holds, where, and whom it is told to. No app is needed. */
import path from 'node:path'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sharedBrowser } from './browser.ts'
import { startVendorServers, type VendorServers, vendors } from './vendor-servers.ts'
import { button, kept, settled, type Visit, visitShop } from './visit-shop.ts'

let browser: Browser
let servers: VendorServers
let context: Awaited<ReturnType<Browser['newContext']>> | undefined

beforeAll(async () => {
  browser = await sharedBrowser()
})
beforeEach(async () => {
  servers = await startVendorServers()
})
afterEach(async () => {
  await context?.close()
  await servers.close()
})

const open = async (visit: Visit = {}) => {
  const opened = await visitShop({ browser, servers, visit })
  context = opened.context
  return opened
}
const has = (page: Page, ...ids: string[]) =>
  page.evaluate((all) => all.map((id) => window.privacyConsent?.has(id)), ids)
const reload = async (page: Page) => {
  await page.reload()
  await page.evaluate(() => window.privacyConsent?.ready)
}
const day = 24 * 60 * 60

describe('tags that are told in words of their own', () => {
  const tag = (key: string, host: string) => ({ key, name: key, category: 'statistics' as const, hosts: [host] })
  const told = (page: Page) =>
    page.evaluate(() => {
      const plain = (name: string): unknown => JSON.parse(JSON.stringify(Reflect.get(window, name) ?? null))
      const clarity: unknown = Reflect.get(window, 'clarity')
      const queue = typeof clarity === 'function' ? Reflect.get(clarity, 'q') : undefined
      return { uet: plain('uetq'), clarity: JSON.parse(JSON.stringify(queue ?? null)), meta: plain('toldMeta') }
    })
  const clarity = (ad: string, analytics: string) => ['consentv2', { ad_Storage: ad, analytics_Storage: analytics }]

  beforeEach(() => {
    servers.publish({
      cookieVendors: [
        ...vendors,
        tag('clarity', 'www.clarity.ms/tag/'),
        tag('uet', 'bat.bing.com/bat.js'),
        tag('meta', 'connect.facebook.net/en_US/fbevents.js'),
      ],
    })
    servers.pages.set('/', {
      head: '<script>toldMeta = []; fbq = (...told) => toldMeta.push(told)</script>',
    })
  })

  it('hear of the refusal before a choice, of each choice, and of it again on the next page', async () => {
    const { page } = await open()
    const before = {
      uet: ['consent', 'default', { ad_storage: 'denied' }],
      clarity: [clarity('denied', 'denied')],
      meta: [['consent', 'revoke']],
    }
    expect(await told(page)).toEqual(before)
    await button(page, 'Accept all').click()
    const accepted = {
      uet: [...before.uet, 'consent', 'update', { ad_storage: 'granted' }],
      clarity: [...before.clarity, clarity('granted', 'granted')],
      meta: [...before.meta, ['consent', 'grant']],
    }
    await expect.poll(() => told(page)).toEqual(accepted)
    await reload(page)
    expect(await told(page)).toEqual(accepted)
    await button(page, 'Change cookie choice').click()
    await page.getByRole('switch', { name: 'Marketing cookies' }).click()
    await button(page, 'Save choice').click()
    await expect
      .poll(() => told(page))
      .toEqual({
        uet: [...accepted.uet, 'consent', 'update', { ad_storage: 'denied' }],
        clarity: [...accepted.clarity, clarity('denied', 'granted')],
        meta: [...accepted.meta, ['consent', 'revoke']],
      })
  })

  it('are not named on a page whose registers have none of them', async () => {
    servers.publish({ cookieVendors: vendors })
    const { page } = await open()
    expect(await told(page)).toEqual({ uet: null, clarity: null, meta: [] })
  })
})

describe('where only necessary cookies are registered', () => {
  it('a notice says so, asks nothing, and is not shown again', async () => {
    servers.publish({ cookieVendors: vendors.filter(({ category }) => category === 'necessary') })
    servers.pages.set('/', { body: '<button data-privacy-preferences>Cookies</button>' })
    const { page, complaints } = await open()
    await page.getByRole('dialog', { name: 'Cookies on this site' }).waitFor()
    await page.getByText('This site uses only necessary cookies').waitFor()
    expect((await page.getByRole('button').allTextContents()).sort()).toEqual(['Cookies', 'Got it'])
    expect(await kept(page)).toEqual([])
    await button(page, 'Got it').click()
    await reload(page)
    await settled(page)
    expect([await page.getByRole('dialog').count(), await kept(page)]).toEqual([0, ['cc_cookie']])
    await button(page, 'Cookies').click()
    const dialog = page.getByRole('dialog', { name: 'Cookie preferences' })
    await dialog.locator('summary').click()
    await dialog.getByRole('rowheader', { name: 'cart' }).waitFor()
    expect([await dialog.getByRole('switch').count(), await dialog.getByRole('button').count()]).toEqual([0, 1])
    const layer = await page.evaluate(() => Reflect.get(window, 'dataLayer'))
    expect([servers.consents, layer, complaints]).toEqual([[], [], []])
  })
})

describe('who has chosen', () => {
  beforeEach(() => servers.pages.set('/', { body: '<p>Shop</p>' }))

  it('is not asked again for half a year after a refusal, nor by a release that raises no revision', async () => {
    const { page } = await open()
    await button(page, 'Reject all').click()
    await button(page, 'Change cookie choice').waitFor()
    const [cookie] = await page.context().cookies()
    const days = ((cookie?.expires ?? 0) - Date.now() / 1000) / day
    expect([cookie?.name, Math.round(days)]).toEqual(['cc_cookie', 182])
    servers.publish({}, { notes: { en: 'A typing error.' } })
    await reload(page)
    await button(page, 'Change cookie choice').waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)

    // As the browser does after that time.
    await page.context().clearCookies()
    await reload(page)
    await button(page, 'Reject all').waitFor()
    expect(await page.getByText('Our use of cookies has changed').count()).toBe(0)
    await expect
      .poll(() => servers.consents.map(({ action, release }) => [action, release]))
      .toEqual([['reject-all', 1]])
  })

  it('is asked by a new revision, told what changed, and keeps what is not asked about', async () => {
    const { page } = await open()
    await button(page, 'Accept all').click()
    await button(page, 'Change cookie choice').waitFor()
    const note = 'We now also show <b>films</b>.'
    servers.publish({}, { material: true, renew: ['marketing'], notes: { en: note } })
    await reload(page)
    const banner = page.getByRole('dialog', { name: 'Cookies on this site' })
    await banner.getByText('Our use of cookies has changed').waitFor()
    await banner.getByText(note).waitFor()
    expect(await has(page, 'statistics', 'measure', 'marketing', 'ads')).toEqual([true, true, false, false])
    await button(page, 'Customise').click()
    const isOn = (name: string) => page.getByRole('switch', { name }).isChecked()
    expect([await isOn('Statistics cookies'), await isOn('Marketing cookies')]).toEqual([true, false])
    await button(page, 'Save choice').click()
    await reload(page)
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await has(page, 'statistics', 'marketing')).toEqual([true, false])
    expect(servers.consents.at(-1)).toMatchObject({ release: 2, action: 'custom', vendors: ['measure'] })
  })

  it('is asked about all where two revisions have passed', async () => {
    const { page } = await open()
    await button(page, 'Accept all').click()
    await button(page, 'Change cookie choice').waitFor()
    for (const renew of [['marketing'], ['statistics']]) servers.publish({}, { material: true, renew })
    await reload(page)
    await button(page, 'Accept all').waitFor()
    expect(await has(page, 'statistics', 'marketing')).toEqual([false, false])
  })
})

describe('on the subdomains of a shop', () => {
  const visit = async (page: Page, host: string) => {
    await page.goto(servers.address('/', host))
    await page.evaluate(() => window.privacyConsent?.ready)
  }

  it.each([
    ['shop.localhost', true],
    ['', false],
    // Of somebody else: a browser would refuse the cookie, and the choice would be forgotten at once.
    ['other.example', false],
  ])('a choice with data-domain="%s" holds on another one: %s', async (domain, holds) => {
    servers.pages.set('/', { attributes: domain && `data-domain="${domain}"` })
    const { page } = await open()
    await button(page, 'Accept all').click()
    await button(page, 'Change cookie choice').waitFor()
    await reload(page)
    expect(await has(page, 'ads')).toEqual([true])
    await visit(page, 'blog.shop.localhost')
    expect([await has(page, 'ads'), await page.getByRole('dialog').count()]).toEqual([[holds], holds ? 0 : 1])
    await visit(page, 'shop.localhost')
    expect(await has(page, 'ads')).toEqual([holds])
  })

  it('what vendors left for the domain above goes with the choice', async () => {
    servers.pages.set('/', {
      attributes: 'data-domain="shop.localhost"',
      body: `<script type="text/plain" data-category="marketing" data-src="${servers.address('/tag.js', 'ads.localhost')}"></script>`,
    })
    const { page } = await open()
    await button(page, 'Accept all').click()
    await expect.poll(() => kept(page)).toContain('_ads')
    await visit(page, 'blog.shop.localhost')
    await button(page, 'Change cookie choice').click()
    await Promise.all([page.waitForEvent('load'), button(page, 'Reject all').click()])
    await settled(page)
    const names = (await page.context().cookies()).map(({ name }) => name)
    expect(names).toEqual(['cc_cookie'])
  })
})

it('dispatches the events of vanilla-cookieconsent', async () => {
  servers.pages.set('/', {
    head: `<script>told = []; for (const name of ['onFirstConsent', 'onConsent', 'onChange'])
      addEventListener('cc:' + name, ({ detail }) => told.push([name, [...detail.cookie.categories].sort(), [...(detail.changedCategories ?? [])].sort()]))</script>`,
  })
  const { page } = await open()
  const told = () => page.evaluate((): unknown => Reflect.get(window, 'told'))
  expect(await told()).toEqual([])
  const all = ['marketing', 'necessary', 'statistics']
  await button(page, 'Accept all').click()
  await button(page, 'Change cookie choice').click()
  expect(await told()).toEqual([
    ['onFirstConsent', all, []],
    ['onConsent', all, []],
  ])
  await button(page, 'Reject all').click()
  await button(page, 'Change cookie choice').waitFor()
  expect(await told()).toHaveLength(3)
  expect(await told()).toEqual(expect.arrayContaining([['onChange', ['necessary'], ['marketing', 'statistics']]]))
  await reload(page)
  expect(await told()).toEqual([['onConsent', ['necessary'], []]])
})

it('is loaded by code that is bundled: once, in the language that is wanted', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { loadConsent } from './load.ts'; window.loadConsent = loadConsent`,
      resolveDir: path.resolve(import.meta.dirname, '../../src/browser'),
    },
    bundle: true,
    format: 'esm',
    write: false,
  })
  servers.pages.set('/', { script: '' })
  const { page } = await open()
  await page.addScriptTag({ type: 'module', content: outputFiles[0]?.text ?? '' })
  await page.waitForFunction(() => 'loadConsent' in window)
  const load = (address: string) =>
    page.evaluate(async (from) => {
      const loadConsent: (options: object) => Promise<NonNullable<Window['privacyConsent']>> = Reflect.get(
        window,
        'loadConsent',
      )
      const consent = await loadConsent({ address: from, settings: { locale: 'et' } })
      await consent.ready
      return { made: consent.choice().made, locale: consent.locale, same: consent === window.privacyConsent }
    }, address)
  await expect(load('/api/privacy/shop/nothing.js')).rejects.toThrow('cannot be loaded')
  const loaded = { made: false, locale: 'et', same: true }
  expect(await load('/api/privacy/shop/consent.js')).toEqual(loaded)
  await button(page, 'Nõustu kõigiga').click()
  expect(await load('/api/privacy/shop/consent.js')).toEqual({ ...loaded, made: true })
  expect(await page.locator('privacy-consent').count()).toBe(1)
})

it('stays when a single-page app puts another body in place of the first', async () => {
  servers.pages.set('/', {})
  const { page, complaints } = await open()
  const turn = () =>
    page.evaluate(() => {
      history.pushState(null, '', '/next')
      const body = document.createElement('body')
      body.innerHTML = '<main><h1>Next</h1><a href="/cookies" data-privacy-preferences>Cookies</a></main>'
      document.body.replaceWith(body)
    })
  await turn()
  await button(page, 'Reject all').click()
  await turn()
  await button(page, 'Change cookie choice').waitFor()
  await page.getByRole('link', { name: 'Cookies' }).click()
  await page.getByRole('dialog', { name: 'Cookie preferences' }).getByRole('button', { name: 'Accept all' }).click()
  await expect.poll(() => servers.consents.map(({ action }) => action)).toEqual(['reject-all', 'accept-all'])
  expect([new URL(page.url()).pathname, complaints]).toEqual(['/next', []])
})
