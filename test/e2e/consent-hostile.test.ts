/** Texts of editors that want to be more than text, in everything of the banner that reaches a visitor. No app is needed. */
import type { Browser, Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { SnapshotInput } from '../../src/policy/snapshot.ts'
import { phraseKeys } from '../../src/policy/wording.ts'
import { paragraphNode, richText, textNode } from '../unit/policy-fixture.ts'
import { sharedBrowser } from './browser.ts'
import { startVendorServers, type VendorServers, vendors } from './vendor-servers.ts'
import { type Visit, visitShop } from './visit-shop.ts'

/** Marks that turn what follows, an element that runs by itself, the end of a script, and what templates fill in. */
const hostile = (field: string) =>
  `\u202e\u2067"'><img src=/hit?${field} onerror=hit()><script>hit()</script></script><!--{{constructor.constructor('hit()')()}}` +
  `$\{hit()}$t(banner.consent.title)javascript:hit()\u200f ${field}`

const everywhere = (field: string) => ({ lv: hostile(field), et: hostile(field), en: hostile(field) })
const contact = { name: hostile('name'), address: hostile('address'), phone: hostile('phone') }

const plainSite: SnapshotInput['site'] = {
  slug: 'shop',
  name: 'Shop',
  environment: 'production',
  sourceLocale: 'lv',
  publishedLocales: ['lv', 'et', 'en'],
  title: {},
  controller: { name: 'Shop' },
  banner: {},
}

const shop: Partial<SnapshotInput> = {
  site: {
    ...plainSite,
    name: hostile('site'),
    title: everywhere('title'),
    controller: { ...contact, email: 'info@shop.example', country: 'LV', registrationNumber: hostile('number') },
    phrases: phraseKeys.map((phrase) => ({ id: phrase, phrase, text: everywhere(phrase) })),
    banner: {
      policyUrl: { en: 'javascript:hit()', lv: 'https://shop.example/"><img src=x onerror=hit()>' },
      requestsUrl: { en: 'https://shop.example/?"><img src=x onerror=hit()>' },
      cookieName: '__proto__',
    },
  },
  processors: [
    { key: 'maker', name: hostile('maker'), role: 'processor', kind: 'other', privacyUrl: 'javascript:hit()' },
  ],
  cookieVendors: vendors.map((vendor) => ({
    ...vendor,
    name: hostile(vendor.key),
    provider: 'maker',
    cookies: (vendor.cookies ?? []).map((cookie) => ({
      ...cookie,
      name: hostile(`cookie-${cookie.name}`),
      pattern: '^(_ads|_m_|cart)',
      purpose: everywhere('purpose'),
      confidence: 'unverified' as const,
    })),
  })),
  sections: [
    {
      key: 'cookies',
      title: everywhere('section'),
      body: [
        {
          blockType: 'prose',
          id: 'prose',
          text: { en: richText(paragraphNode(textNode(hostile('prose'), 1), textNode('plain'))) },
        },
        { blockType: 'vendors', id: 'vendors', layout: 'table' },
        { blockType: 'controllerCard', id: 'card' },
      ],
    },
  ],
}

let browser: Browser
let servers: VendorServers
let context: Awaited<ReturnType<Browser['newContext']>> | undefined

beforeAll(async () => {
  browser = await sharedBrowser()
})
beforeEach(async () => {
  servers = await startVendorServers(shop)
})
afterEach(async () => {
  await context?.close()
  await servers.close()
})

/** A visitor, and what happened to them: nothing, as it should be. */
const open = async (visit: Visit = {}) => {
  const opened = await visitShop({ browser, servers, visit })
  context = opened.context
  const { page, complaints } = opened
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('dialog', (dialog) => dialog.dismiss())
  await page.evaluate(() => {
    Object.assign(window, { hits: 0, hit: () => Reflect.set(window, 'hits', Reflect.get(window, 'hits') + 1) })
  })
  const happened = async () => {
    // Whatever was to be loaded is asked for by then.
    await page.evaluate(() => fetch('/api/privacy/shop/index.json'))
    return {
      hits: await page.evaluate((): unknown => Reflect.get(window, 'hits')),
      asked: asked.filter((url) => url.includes('hit')),
      complaints,
      /** Elements that nobody made on purpose, in the page and in our shadow roots. */
      strange: await page.evaluate(() => {
        const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])
        return [document.body, ...roots].flatMap((root) =>
          [...root.querySelectorAll('img, script:not([nonce]), [onerror], a[href^="javascript"]')].map(
            ({ outerHTML }) => outerHTML,
          ),
        )
      }),
    }
  }
  return { page, happened }
}
const nothing = { hits: 0, asked: [], complaints: [], strange: [] }

/** Where a text of a page begins, in pixels from the left. */
const leftOf = (page: Page, selector: string, text: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1
        if (at < 0) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + wanted.length)
        return range.getClientRects()[0]?.left
      }
      return undefined
    }, text)

it('is text in the banner, the dialog, what stands in place of a film, and the elements of a page', async () => {
  servers.pages.set('/', {
    body: `<privacy-policy></privacy-policy><privacy-cookies></privacy-cookies>
<iframe title="Film" data-src="${servers.address('/frame', 'film.localhost')}"></iframe>`,
  })
  const { page, happened } = await open()
  const banner = page.locator('privacy-consent .banner')
  expect(await banner.getByRole('heading').textContent()).toContain(`<img src=/hit?banner.consent.title onerror=hit()>`)
  await page.locator('privacy-placeholder').getByRole('button').first().waitFor()
  await page.locator('privacy-cookies th').first().waitFor()
  await page.locator('privacy-policy').getByText('plain').waitFor()
  expect(await happened()).toEqual(nothing)

  // Links only to the web, as far as there are any.
  const links = await banner.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(links.filter((href) => !/^https?:\/\/[^"<>\s]+$/.test(href))).toEqual([])

  await banner.getByRole('button').nth(2).click()
  const dialog = page.locator('privacy-consent dialog')
  await dialog.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
    for (const each of all) each.open = true
  })
  expect(await dialog.locator('th[scope=row]').first().textContent()).toContain('</script><!--{{constructor')
  expect(await happened()).toEqual(nothing)

  await dialog.getByRole('button').nth(1).click()
  await page.locator('privacy-consent .reopen').waitFor()
  expect(await page.locator('privacy-consent .reopen').getAttribute('aria-label')).toContain('<img')
  expect(await happened()).toEqual(nothing)
  expect(servers.consents.map(({ action }) => action)).toEqual(['reject-all'])
})

it('turns nothing around: what stands after a name with marks stands behind it', async () => {
  const named = (name: string, key: string) => ({ key, name, category: 'marketing' as const, hosts: ['ads.localhost'] })
  servers.publish({ site: plainSite, cookieVendors: [named('\u202eads\u2067', 'ads'), named('film', 'film')] })
  servers.pages.set('/', {})
  const { page } = await open()
  await page.getByRole('button', { name: 'Customise' }).click()
  const [ads = 0, film = 0] = [await leftOf(page, 'summary', 'ads'), await leftOf(page, 'summary', 'film')]
  expect(film).toBeGreaterThan(ads)
  expect(await page.locator('summary').textContent()).toBe('ads\u2067\u2069, film')
})

it('is text in plain vanilla-cookieconsent too, which writes HTML', async () => {
  servers.pages.set('/', { script: '' })
  const { page, happened } = await open()
  await page.addScriptTag({ path: 'node_modules/vanilla-cookieconsent/dist/cookieconsent.umd.js' })
  await page.evaluate(async () => {
    const answer = await fetch('/api/privacy/shop/en/cookieconsent.json')
    const text = await answer.text()
    const library = Reflect.get(window, 'CookieConsent')
    await library.run(
      JSON.parse(text, (_, value) =>
        value && typeof value.pattern === 'string' ? new RegExp(value.pattern, value.flags) : value,
      ),
    )
    library.showPreferences()
  })
  await page.locator('#cc-main .pm__title').waitFor()
  expect(await page.locator('#cc-main .pm__title').textContent()).toContain('<img src=/hit?')
  const { hits, asked } = await happened()
  expect([hits, asked]).toEqual([0, []])
})
