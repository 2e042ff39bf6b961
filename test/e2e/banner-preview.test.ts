/** The banner as the working copy would give it, in the admin. */
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { sharedBrowser } from './browser.ts'
import { openInstallation } from './installation.ts'
import { address, published, rowWithKey, signIn } from './person.ts'
import { signInWith } from './sign-in.ts'

let browser: Browser

beforeAll(async () => {
  browser = await sharedBrowser()
})

type Reader = { role: string; language: string; width?: number }

/** The banner is not shown to machines: the test is to be taken for a person. */
const person = async (reader: Reader) => {
  const page = await signIn(browser, reader)
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false }))
  page.on('dialog', (dialog) => dialog.accept())
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`))
  const { id } = await rowWithKey(page, 'sites', 'pro-balances', 'slug')
  return { page, id, asked }
}
const openScreen = async (reader: Reader) => {
  const opened = await person(reader)
  await opened.page.goto(`${address}/admin/privacy/banner?site=${opened.id}`)
  return opened
}

const preview = (page: Page) => page.frameLocator('.privacy-banner-preview iframe')
const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).check()

describe('the screen', () => {
  it('shows banner and preferences in each language, light and dark, on a computer and on a phone', async () => {
    const { page, asked } = await openScreen({ role: 'translator', language: 'en-GB' })
    const shown = preview(page)
    for (const [language, accept, preferences] of [
      ['Latvian', 'Pieņemt visu', 'Sīkdatņu preferences'],
      ['Estonian', 'Nõustu kõigiga', 'Küpsiste eelistused'],
      ['English', 'Accept all', 'Cookie preferences'],
    ] as const) {
      await choose(page, language)
      await choose(page, 'Banner')
      await shown.locator('.banner').getByRole('button', { name: accept, exact: true }).waitFor()
      await choose(page, 'Preferences')
      await shown.getByRole('dialog', { name: preferences }).getByRole('switch').first().waitFor()
    }
    await choose(page, 'Dark')
    await choose(page, 'Phone')
    await shown.locator('dialog').waitFor()
    const host = shown.locator('privacy-consent')
    expect(await host.getAttribute('data-theme')).toBe('dark')
    expect(await host.evaluate(() => [innerWidth, document.documentElement.lang])).toEqual([390, 'en'])

    // What is chosen in it is kept as long as it is looked at, and is nobody's.
    asked.length = 0
    // A frame that is shut off cannot have the page scroll to what is in it.
    await page.locator('.privacy-banner-preview__window').evaluate((own) => own.scrollIntoView({ block: 'end' }))
    await shown.locator('dialog').getByRole('button', { name: 'Accept all', exact: true }).click()
    await shown.getByRole('button', { name: 'Change cookie choice' }).waitFor()
    await page.getByRole('button', { name: 'Start anew' }).click()
    await shown.locator('dialog').waitFor()
    expect(await shown.getByRole('switch', { checked: true }).count()).toBe(0)
    expect(asked.filter((each) => each.includes('/api/privacy/'))).toEqual([])
    const names = (await page.context().cookies()).map(({ name }) => name)
    const keys = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('cc_')))
    expect([names.filter((name) => name.startsWith('cc_')), keys]).toEqual([[], []])
    await page.close()
  })

  it('shows what whoever is asked again reads, and whose browser sends Global Privacy Control', async () => {
    const { page } = await openScreen({ role: 'publisher', language: 'en-GB' })
    const shown = preview(page)
    await choose(page, 'English')
    const text = shown.locator('.banner #text p')
    await text.filter({ hasText: 'With your consent' }).waitFor()
    const plain = await text.allInnerTexts()
    await choose(page, 'Asked again after a change')
    await expect.poll(() => text.allInnerTexts()).toEqual([expect.stringMatching(/changed/), ...plain])
    await choose(page, 'Sends Global Privacy Control')
    await expect.poll(() => text.allInnerTexts()).toEqual([...plain, expect.stringMatching(/Global Privacy Control/)])
    await choose(page, 'New')
    await expect.poll(() => text.allInnerTexts()).toEqual(plain)
    await page.close()
  })

  it.each([1440, 390])('has its controls named and in sight, %i pixels wide', async (width) => {
    const { page } = await openScreen({ role: 'editor', language: 'lv-LV', width })
    await preview(page).locator('.banner').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
    const frame = await page.locator('.privacy-banner-preview__window').boundingBox()
    expect((frame?.x ?? 0) + (frame?.width ?? 0)).toBeLessThanOrEqual(width)
    expect(await page.locator('.privacy-banner-preview iframe').getAttribute('title')).toBe('Josla: Latviešu')
    const { violations } = await new AxeBuilder({ page }).include('.privacy-banner-preview').setLegacyMode().analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    await page.close()
  })
})

it('says what of the banner would stop a release, and leads to where it is put right', async () => {
  const installation = await openInstallation()
  try {
    const site = await installation.create('sites', {
      slug: 'bez-izejas',
      name: 'Bez izejas',
      title: 'Privātuma politika',
      sourceLocale: 'lv',
      publishedLocales: ['lv'],
      environment: 'development',
      controller: { name: 'Bez SIA', address: 'Rīga', country: 'LV', email: 'info@bez.example' },
    })
    await installation.create('cookie-vendors', { site, key: 'bez', name: 'Bez', category: 'statistics' })
    const account = await installation.person({ roles: ['editor'], sites: [site] })
    const options = { locale: 'en-GB', viewport: { width: 1440, height: 1000 } }
    const page = await signInWith(browser, { address, account, options, at: `/admin/privacy/banner?site=${site}` })
    const stopped = page.getByText(/^\d+ errors? in the saved banner stops? publishing\.$/)
    await stopped.waitFor()
    const finding = page.getByRole('listitem').filter({ hasText: 'No way named to change the cookie choice' })
    expect(await finding.innerText()).toContain('Add the request channel “Cookie banner”')
    await finding.getByRole('link').click()
    await page.waitForURL((url) => url.pathname === `/admin/collections/sites/${site}`)
    await page.close()
  } finally {
    await installation.close()
  }
})

it('follows what an editor types before it is saved, as text and nothing else, and leaves the cursor where it is', async () => {
  const { page, id, asked } = await person({ role: 'editor', language: 'en-GB' })
  await page.goto(`${address}/admin/collections/sites/${id}?locale=lv`)
  await page.locator('.privacy-ready').waitFor()
  await page.getByRole('button', { name: 'Wording', exact: true }).click()
  const shown = preview(page)
  await shown.locator('.banner').waitFor()
  const before = await page.locator('[id^="field-phrases__"][id$="__text"]').count()
  await page.getByRole('button', { name: /add phrase/i }).click()
  await page.locator(`#field-phrases__${before}__phrase .rs__control`).click()
  await page.keyboard.type('banner.preferences.title')
  await page.getByText('banner.preferences.title', { exact: true }).last().click()
  const hostile = `</script><img src=/hit onerror=parent.hit=1><script>parent.hit=1</script>{{constructor}}\u202eSīkdatnes`
  const field = page.locator(`#field-phrases__${before}__text`)
  await choose(page, 'Preferences')
  await shown.locator('dialog').waitFor()
  await field.fill(hostile)
  await shown.getByRole('heading', { name: hostile.replace('\u202e', '') }).waitFor()
  await expect.poll(() => page.locator('.privacy-banner-preview__window').getAttribute('aria-busy')).toBe('false')
  expect(await field.evaluate((own) => own === document.activeElement)).toBe(true)
  expect(await page.evaluate(() => 'hit' in window)).toBe(false)
  expect(asked.filter((each) => each.endsWith('/hit'))).toEqual([])
  const frame = page.locator('.privacy-banner-preview iframe')
  expect(await frame.getAttribute('sandbox')).toBe('allow-scripts')
  const reached = await shown.locator('html').evaluate(() =>
    [() => self.origin, () => parent.document, () => localStorage, () => indexedDB.open('x')].map((reach) => {
      try {
        return String(reach())
      } catch (error) {
        return error instanceof DOMException ? error.name : String(error)
      }
    }),
  )
  expect(reached).toEqual(['null', 'SecurityError', 'SecurityError', 'SecurityError'])

  // A link of the preview leads nowhere.
  await shown.locator('dialog').getByRole('link').first().press('Enter')
  expect(await shown.locator('html').evaluate(() => location.href)).toBe('about:srcdoc')
  const saved = await (await published('lv/banner.json')).text()
  expect(saved).not.toContain('onerror')
  await page.close()
})
