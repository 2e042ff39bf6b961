/** Two agencies in one installation: in the admin UI, nobody of one meets anything of the other. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sharedBrowser } from './browser.ts'
import { type Installation, openInstallation } from './installation.ts'
import { address, signIn } from './person.ts'
import { type Credentials, signInWith } from './sign-in.ts'

const demo = 'PRO BALANCES'
const own = 'Cita aģentūra'

const collections = [
  'policy-sections',
  'display-groups',
  'data-categories',
  'purposes',
  'processors',
  'cookie-vendors',
  'retention-rules',
  'rights',
  'request-channels',
  'security-measures',
]

let browser: Browser
let installation: Installation
let account: Credentials
let site: number | string
let courier: number | string

beforeAll(async () => {
  browser = await sharedBrowser()
  installation = await openInstallation()
  const { create, person } = installation
  site = await create('sites', {
    slug: 'cita-agentura',
    name: own,
    title: 'Privātuma politika',
    sourceLocale: 'lv',
    publishedLocales: ['lv'],
    environment: 'development',
    controller: { name: 'Cita SIA', address: 'Rīga', country: 'LV', email: 'info@cita.example' },
  })
  courier = await create('processors', {
    site,
    key: 'kurjers',
    name: 'Savs kurjers',
    role: 'controller',
    kind: 'delivery',
  })
  await create('policy-sections', { site, key: 'ievads', title: 'Savs ievads' })
  account = await person({ roles: ['editor', 'translator', 'publisher'], languages: ['et'], sites: [site] })
})
afterAll(async () => {
  await installation.close()
})

const stranger = () =>
  signInWith(browser, {
    address,
    account,
    options: { locale: 'en-GB', viewport: { width: 1440, height: 1000 } },
    at: '/admin',
  })

const idsInList = async (page: Page, collection: string): Promise<string[]> => {
  await page.goto(`${address}/admin/collections/${collection}?limit=100`)
  await page.locator(`.collection-list--${collection} :is(table tbody tr, .no-results)`).first().waitFor()
  const addresses = await page
    .locator(`.collection-list--${collection} tbody a`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  return addresses.flatMap((href) => new RegExp(`/collections/${collection}/([^/?]+)`).exec(href)?.[1] ?? [])
}

const optionsOf = async (page: Page, field: string): Promise<string[]> => {
  await page.locator(`#field-${field} input`).first().click()
  await page.locator(`#field-${field} .rs__option`).first().waitFor()
  const options = await page.locator(`#field-${field} .rs__option`).allInnerTexts()
  await page.keyboard.press('Escape')
  return options
}

describe('somebody of the other agency', () => {
  let page: Page

  beforeAll(async () => {
    page = await stranger()
  })
  afterAll(() => page.close())

  it('sees their own site alone on the dashboard', async () => {
    await page.locator('.privacy-site').first().waitFor()
    expect(await page.locator('.privacy-site h3').allInnerTexts()).toEqual([own])
    expect(await page.locator('body').innerText()).not.toContain(demo)
  })

  it.each(collections)('finds nothing of the demo in the list of %s', async (collection) => {
    const ours = (await installation.rowsOf(collection, site)).map(({ id }) => String(id))
    // A list that can be ordered is drawn once more, in its order.
    await expect.poll(async () => (await idsInList(page, collection)).sort(), { timeout: 20_000 }).toEqual(ours.sort())
  })

  it('finds neither its site nor its releases, approved texts and waivers', async () => {
    expect(await idsInList(page, 'sites')).toEqual([String(site)])
    for (const collection of ['releases', 'translations', 'waivers']) {
      await idsInList(page, collection)
      expect(await page.locator('body').innerText()).not.toContain(demo)
    }
  })

  it.each(['publishing', 'privacy/vendors', 'privacy/banner'])(
    'gets their own site at /admin/%s, also when the address names another',
    async (path) => {
      for (const query of ['', `?site=${installation.demoSite}`]) {
        await page.goto(`${address}/admin/${path}${query}`)
        await page.locator('.privacy-publishing__site', { hasText: own }).waitFor()
        expect(await page.locator('.privacy-publishing select option').allInnerTexts()).not.toContain(demo)
        expect(await page.locator('body').innerText()).not.toContain(demo)
      }
    },
  )

  it('sees the notice that visitors get of a site without cookies', async () => {
    await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false }))
    await page.goto(`${address}/admin/privacy/banner`)
    await page.getByText('Only necessary cookies are registered, so visitors are given a notice').waitFor()
    const buttons = page.frameLocator('.privacy-banner-preview iframe').getByRole('button')
    await buttons.first().waitFor()
    expect(await buttons.allTextContents()).toEqual(['Sapratu'])
  })

  it('is offered only their own rows and site where one refers to another', async () => {
    await page.goto(`${address}/admin/collections/purposes/create?locale=lv`)
    await page.locator('#field-name').waitFor()
    expect(await optionsOf(page, 'recipients')).toEqual(['Savs kurjers'])
    expect(await optionsOf(page, 'site')).toEqual([own])
  })

  it.each(['sites', ...collections])("does not open one of the demo's %s by its address", async (collection) => {
    const [row] =
      collection === 'sites'
        ? [{ id: installation.demoSite, title: demo }]
        : await installation.rowsOf(collection, installation.demoSite)
    for (const view of ['', '/versions', '/api']) {
      await page.goto(`${address}/admin/collections/${collection}/${row?.id}${view}`)
      await page
        .getByText(/could not be found|Nothing found/)
        .first()
        .waitFor()
      expect(await page.locator('.collection-edit, .versions table').count()).toBe(0)
      expect(await page.locator('body').innerText()).not.toContain(row?.title)
    }
  })
})

describe("the demo's editor", () => {
  it('meets nothing of the other agency', async () => {
    const page = await signIn(browser, { role: 'editor', language: 'en-GB', at: '/admin' })
    await page.locator('.privacy-site').first().waitFor()
    expect(await page.locator('.privacy-site h3').allInnerTexts()).toEqual([demo])
    expect(await idsInList(page, 'processors')).not.toContain(String(courier))
    await page.goto(`${address}/admin/collections/processors/${courier}`)
    await page.getByText('could not be found').waitFor()
    await page.close()
  })
})

describe('an admin of all', () => {
  it('chooses between both sites to publish', async () => {
    const page = await signIn(browser, { role: 'admin', language: 'en-GB' })
    await page.goto(`${address}/admin/publishing`)
    await page.locator('.privacy-publishing select').waitFor()
    expect(await page.locator('.privacy-publishing select option').allInnerTexts()).toEqual(
      expect.arrayContaining([own, demo]),
    )
    await page.close()
  })
})
