/** `consent.js` in a real browser, beside vendors of its own. No app is needed. */
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { startVendorServers, type VendorServers } from './vendor-servers.ts'
import { button, kept, settled, type Visit, visitShop } from './visit-shop.ts'

let browser: Browser
let servers: VendorServers
let context: Awaited<ReturnType<Browser['newContext']>> | undefined

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())
beforeEach(async () => {
  servers = await startVendorServers()
})
afterEach(async () => {
  await context?.close()
  await servers.close()
})

const open = async (path: string, visit: Visit = {}) => {
  const opened = await visitShop({ browser, servers, path, visit })
  context = opened.context
  return opened
}

const ours = ['cc_cookie', 'cc_cookie_receipt']
const theirs = ['_ads', '_m_1', 'ads_tab', 'm_seen']
const strict =
  "default-src 'none'; script-src 'nonce-n' 'strict-dynamic'; style-src 'none'; connect-src 'self'; frame-src *; img-src data:"

/** A tag that waits by its attributes, and one that a script inserts without knowing of any banner. */
const tags = (servers: VendorServers) => `
<script type="text/plain" data-category="statistics" data-service="measure" data-src="${servers.address('/tag.js', 'measure.localhost')}" nonce="n"></script>
<script nonce="n">
  const ad = document.createElement('script')
  ad.src = '${servers.address('/tag.js', 'ads.localhost')}'
  document.head.append(ad)
</script>`

describe.each([
  ['a plain page', undefined],
  ['a page with a strict Content-Security-Policy', strict],
])('%s', (_, policy) => {
  const shop = async (options?: Parameters<typeof open>[1]) => {
    servers.pages.set('/', { body: tags(servers), ...(policy ? { policy } : {}) })
    return open('/', options)
  }

  it('loads and keeps nothing before a choice, and nothing optional after a refusal', async () => {
    const { page, complaints } = await shop()
    await button(page, 'Reject all').waitFor()
    expect([await kept(page), servers.asked]).toEqual([[], []])
    await button(page, 'Reject all').click()
    await expect.poll(() => servers.consents.length).toBe(1)
    await page.reload()
    await button(page, 'Change cookie choice').waitFor()
    await settled(page)
    expect([await kept(page), servers.asked, complaints]).toEqual([ours, [], []])
    expect(servers.consents).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        subject: expect.stringMatching(/^[0-9a-f-]{36}$/),
        ...{ release: 1, locale: 'en', action: 'reject-all', surface: 'banner', gpc: false },
        ...{ categories: ['necessary'], vendors: [] },
      },
    ])
  })

  it('loads and keeps what was accepted, and after it is withdrawn nothing of it', async () => {
    const { page, complaints } = await shop()
    await button(page, 'Accept all').click()
    await expect.poll(() => kept(page)).toEqual([...theirs, ...ours].sort())
    expect([...servers.asked].sort()).toEqual(['ads.localhost', 'measure.localhost'])
    await button(page, 'Change cookie choice').click()
    // The page is loaded again, since what ran cannot be stopped otherwise.
    await Promise.all([page.waitForEvent('load'), button(page, 'Reject all').click()])
    servers.asked.length = 0
    await settled(page)
    expect([await kept(page), servers.asked, complaints]).toEqual([ours, [], []])
    // What was sent again while the page was left has the same id.
    const actions = () => [...new Map(servers.consents.map(({ id, action }) => [id, action])).values()]
    await expect.poll(actions).toEqual(['accept-all', 'withdraw'])
  })
})

it('turns on what was chosen in the dialog alone, where nothing is preselected', async () => {
  servers.pages.set('/', { body: tags(servers) })
  const { page } = await open('/')
  await button(page, 'Customise').click()
  const dialog = page.getByRole('dialog', { name: 'Cookie preferences' })
  const switches = dialog.getByRole('switch')
  expect(await switches.evaluateAll((all: HTMLInputElement[]) => all.filter(({ checked }) => checked).length)).toBe(0)
  await dialog.getByRole('switch', { name: 'Statistics cookies' }).click()
  await button(page, 'Save choice').click()
  await expect.poll(() => kept(page)).toEqual(['_m_1', ...ours, 'm_seen'].sort())
  expect(servers.asked).toEqual(['measure.localhost'])
  expect(
    await page.evaluate(() =>
      ['statistics', 'measure', 'marketing', 'ads'].map((id) => window.privacyConsent?.has(id)),
    ),
  ).toEqual([true, true, false, false])
})

it('closing is refusing: with Escape, and with the button that says so', async () => {
  servers.pages.set('/', {})
  const { page } = await open('/')
  expect(await button(page, 'Close: Reject all').isVisible()).toBe(true)
  await button(page, 'Reject all').focus()
  await page.keyboard.press('Escape')
  await button(page, 'Change cookie choice').waitFor()
  await expect.poll(() => servers.consents.map(({ action }) => action)).toEqual(['reject-all'])
})

it('keeps a choice that was made offline, and sends it once the ledger answers', async () => {
  servers.pages.set('/', {})
  servers.ledger.away = true
  const { page } = await open('/')
  const refused = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/consents'))
  await button(page, 'Accept all').click()
  await refused
  servers.ledger.away = false
  await page.reload()
  await expect.poll(() => new Set(servers.consents.map(({ id }) => id)).size).toBe(1)
  await button(page, 'Change cookie choice').click()
  await page.getByText('019a0000-0000-7000-8000-000000000001').waitFor()
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, 'Download receipt').click()])
  expect(file.suggestedFilename()).toBe('consent-019a0000-0000-7000-8000-000000000001.jsonld')
})

it('puts a choice in place of an embedded film, which loads once or always', async () => {
  const film = servers.address('/frame', 'film.localhost')
  servers.pages.set('/', { body: `<iframe title="Film" width="400" height="300" data-src="${film}"></iframe>` })
  const { page } = await open('/')
  await button(page, 'Reject all').click()
  const group = page.getByRole('group', { name: 'Film' })
  await group.waitFor()
  expect((await group.boundingBox())?.height).toBeGreaterThanOrEqual(290)
  expect([servers.asked, await page.evaluate(() => window.privacyConsent?.has('film'))]).toEqual([[], false])
  await button(page, 'Load once').click()
  await page.frameLocator('iframe').getByText('film').waitFor()
  await page.reload()
  await button(page, 'Always load').click()
  await page.frameLocator('iframe').getByText('film').waitFor()
  await page.reload()
  await page.frameLocator('iframe').getByText('film').waitFor()
  expect(servers.consents.at(-1)).toMatchObject({
    ...{ action: 'custom', surface: 'placeholder', categories: ['necessary', 'marketing'], vendors: ['film'] },
  })
})

it('holds back what a single-page app inserts later, and lets it go with the choice', async () => {
  const film = servers.address('/frame', 'film.localhost')
  servers.pages.set('/', { body: '<div id="app"></div>' })
  const { page } = await open('/')
  await button(page, 'Reject all').click()
  await page.evaluate((address) => {
    history.pushState(null, '', '/film')
    const app = document.querySelector('#app')
    if (app) app.innerHTML = `<iframe title="Film" src="${address}"></iframe>`
  }, film)
  await page.getByRole('group', { name: 'Film' }).waitFor()
  await page.evaluate(() => window.privacyConsent?.open())
  await button(page, 'Accept all').click()
  await page.frameLocator('iframe').getByText('film').waitFor()
  expect(await page.getByRole('group', { name: 'Film' }).count()).toBe(0)
})

it.each([
  ['lv', 'lv/consent.js', 'Pieņemt visu', ['lv/consent.js']],
  ['et', 'consent.js', 'Nõustu kõigiga', ['consent.js', 'et/banner.json']],
  ['en-GB', 'consent.js', 'Accept all', ['consent.js']],
])('on a page in %s the banner of %s says “%s”', async (lang, script, accept, files) => {
  servers.pages.set('/', { lang, script })
  const { page } = await open('/')
  await button(page, accept).waitFor()
  expect(await page.locator('privacy-consent').getAttribute('lang')).toBe(lang.slice(0, 2))
  expect(servers.files).toEqual(files)
})

it('takes Global Privacy Control as a refusal of marketing, which can still be changed', async () => {
  servers.pages.set('/', { body: tags(servers) })
  const { page } = await open('/', { gpc: true })
  await page.getByText('Global Privacy Control').waitFor()
  await button(page, 'Accept all').click()
  await expect.poll(() => servers.consents.at(0)).toMatchObject({ gpc: true, categories: ['necessary', 'statistics'] })
  expect(servers.asked).not.toContain('ads.localhost')
  await button(page, 'Change cookie choice').click()
  await page.getByRole('switch', { name: 'Marketing cookies' }).click()
  await button(page, 'Save choice').click()
  await expect.poll(() => servers.asked).toContain('ads.localhost')
})

it('tells Google Consent Mode before any tag, and again after the choice', async () => {
  servers.pages.set('/', {})
  const { page } = await open('/')
  const told = () =>
    page.evaluate(() =>
      (Reflect.get(window, 'dataLayer') as IArguments[]).map((each) => JSON.parse(JSON.stringify([...each]))),
    )
  expect(await told()).toEqual([
    [
      'consent',
      'default',
      expect.objectContaining({ ad_storage: 'denied', analytics_storage: 'denied', wait_for_update: 500 }),
    ],
  ])
  await button(page, 'Accept all').click()
  await expect
    .poll(async () => (await told())[1]?.[2])
    .toMatchObject({ ad_user_data: 'granted', analytics_storage: 'granted' })
})

it('is taken by plain vanilla-cookieconsent as it is', async () => {
  servers.pages.set('/', { script: '' })
  const { page } = await open('/')
  await page.addScriptTag({ path: 'node_modules/vanilla-cookieconsent/dist/cookieconsent.umd.js' })
  await page.evaluate(async () => {
    const answer = await fetch('/api/privacy/shop/en/cookieconsent.json')
    await Reflect.get(window, 'CookieConsent').run(await answer.json())
  })
  expect(await page.getByRole('dialog').getByRole('button').allTextContents()).toEqual(
    expect.arrayContaining(['Accept all', 'Reject all', 'Customise']),
  )
  await page.context().addCookies([{ name: '_ads', value: 'x', url: page.url() }])
  await button(page, 'Reject all').click()
  expect(await kept(page)).toEqual(['cc_cookie'])
})

it('shows policy and cookies as elements, in the language of the page', async () => {
  servers.pages.set('/', { body: '<privacy-policy></privacy-policy><privacy-cookies></privacy-cookies>' })
  const { page } = await open('/')
  await page.locator('privacy-cookies').getByRole('rowheader', { name: '_ads' }).waitFor()
  await page.locator('privacy-policy').getByRole('heading', { name: 'Privacy policy' }).waitFor()
})

describe('what everybody can use', () => {
  const film = () => `<iframe title="Film" data-src="${servers.address('/frame', 'film.localhost')}"></iframe>`
  /** Rules that depend on theme, size and the length of words; the others are tried once. */
  const ofLooks = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'valid-lang', 'html-has-lang']
  const complaintsOf = async (page: Page, rules?: string[]) => {
    const all = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
    const { violations } = await (rules ? all.withRules(rules) : all).analyze()
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  }

  // Of language, theme and size each with each.
  it.each([
    ['en', 'light', 1440, ['Accept all', 'Customise', 'Reject all'], undefined],
    ['en', 'dark', 390, ['Accept all', 'Customise', 'Reject all'], ofLooks],
    ['lv', 'light', 390, ['Pieņemt visu', 'Pielāgot', 'Noraidīt visu'], ofLooks],
    ['lv', 'dark', 1440, ['Pieņemt visu', 'Pielāgot', 'Noraidīt visu'], ofLooks],
    ['et', 'light', 1440, ['Nõustu kõigiga', 'Kohanda', 'Keeldu kõigist'], ofLooks],
    ['et', 'dark', 390, ['Nõustu kõigiga', 'Kohanda', 'Keeldu kõigist'], ofLooks],
  ] as const)(
    '%s, %s, %i pixels wide: banner, dialog, placeholder and control',
    async (lang, colorScheme, width, names, some) => {
      const rules = some && [...some]
      const [accept, customise, reject] = names
      servers.pages.set('/', { lang, script: `${lang}/consent.js`, body: film() })
      const { page } = await open('/', { colorScheme, viewport: { width, height: 844 } })
      await button(page, accept).waitFor()
      expect(await complaintsOf(page, rules)).toEqual([])
      await button(page, customise).click()
      await page.locator('details').evaluateAll((all: HTMLDetailsElement[]) => {
        for (const each of all) each.open = true
      })
      expect(await complaintsOf(page, rules)).toEqual([])
      await page.keyboard.press('Escape')
      expect(
        await button(page, customise).evaluate((own) => (own.getRootNode() as ShadowRoot).activeElement === own),
      ).toBe(true)
      await button(page, reject).click()
      expect(await complaintsOf(page, rules)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
    },
  )

  it.each([1440, 390])('refusing looks and weighs the same as accepting, %i pixels wide', async (width) => {
    servers.pages.set('/', {})
    const { page } = await open('/', { viewport: { width, height: 844 } })
    const look = (name: string, within: '.banner' | 'dialog') =>
      page
        .locator(within)
        .getByRole('button', { name, exact: true })
        .evaluate((own) => {
          const { width: wide, height } = own.getBoundingClientRect()
          const { color, backgroundColor, borderColor, borderWidth, fontSize, fontWeight, padding, opacity } =
            getComputedStyle(own)
          return {
            wide,
            height,
            color,
            backgroundColor,
            borderColor,
            borderWidth,
            fontSize,
            fontWeight,
            padding,
            opacity,
          }
        })
    expect(await look('Reject all', '.banner')).toEqual(await look('Accept all', '.banner'))
    await button(page, 'Customise').click()
    expect(await look('Reject all', 'dialog')).toEqual(await look('Accept all', 'dialog'))
  })
})
