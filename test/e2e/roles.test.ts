/** What the admin UI offers to each role, and why not more. */
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sharedBrowser } from './browser.ts'
import { type Installation, openInstallation } from './installation.ts'
import { address, signIn } from './person.ts'
import { type Credentials, signInWith } from './sign-in.ts'

let browser: Browser
let installation: Installation
let estonian: Credentials
let section: number | string

beforeAll(async () => {
  browser = await sharedBrowser()
  installation = await openInstallation()
  const { demoSite, person, rowsOf } = installation
  estonian = await person({ roles: ['translator'], languages: ['et'], sites: [demoSite] })
  const [first] = await rowsOf('policy-sections', demoSite)
  section = first?.id ?? ''
})
afterAll(async () => {
  await installation.close()
})

const translator = () =>
  signInWith(browser, {
    address,
    account: estonian,
    options: { locale: 'en-GB', viewport: { width: 1440, height: 1000 } },
  })

const openSection = async (page: Page, locale: string) => {
  await page.goto(`${address}/admin/collections/policy-sections/${section}?locale=${locale}`)
  await page.locator('#field-title').waitFor()
  await page.locator('.privacy-ready').waitFor()
}

const visible = async (found: Locator): Promise<number> => {
  const seen = await Promise.all((await found.all()).map((one) => one.isVisible()))
  return seen.filter(Boolean).length
}

/** Ways to add, move, copy and remove the rows of a section. */
const waysToChangeRows = (page: Page) =>
  visible(
    page
      .locator('#field-body')
      .locator('.collapsible__drag, .array-actions button, .clipboard-action__popup button')
      .or(page.getByRole('button', { name: 'Add row' })),
  )

const isReadOnly = async (page: Page, field: string): Promise<boolean> => {
  const input = page.locator(`#field-${field}`)
  if (!(await input.evaluate((at) => at instanceof HTMLDivElement))) return input.isDisabled()
  // A select is drawn by the browser, after the rest.
  await input.locator('.rs__control').first().waitFor()
  return (await input.locator('.rs__control--is-disabled').count()) > 0
}

const whyNotReady = async (page: Page): Promise<string> => {
  await page.locator('.privacy-ready__toggle').click()
  return page.locator('.privacy-ready__panel').innerText()
}

describe('a section', () => {
  it('shows a translator its facts read-only and the text of their language open', async () => {
    const page = await translator()
    await openSection(page, 'et')
    for (const fact of ['key', 'parent', 'site', 'internalNote'])
      expect([fact, await isReadOnly(page, fact)]).toEqual([fact, true])
    expect(await waysToChangeRows(page)).toBe(0)
    expect(await isReadOnly(page, 'title')).toBe(false)
    await page.locator('#field-body [contenteditable=true]').first().waitFor()
    await page.locator('#privacy-mark-ready').waitFor()
    await page.close()
  })

  it('offers an editor of the site what it does not offer a translator', async () => {
    const page = await signIn(browser, { role: 'editor', language: 'en-GB' })
    await openSection(page, 'lv')
    for (const fact of ['parent', 'internalNote']) expect([fact, await isReadOnly(page, fact)]).toEqual([fact, false])
    for (const fixed of ['key', 'site']) expect([fixed, await isReadOnly(page, fixed)]).toEqual([fixed, true])
    expect(await waysToChangeRows(page)).toBeGreaterThan(3)
    await page.locator('#privacy-mark-ready').waitFor()
    await page.close()
  })

  it.each([
    ['the source language', 'lv', 'The source language is marked ready by an editor.'],
    ['a language of others', 'en', 'This language is marked ready by its translator.'],
  ])('is read-only for a translator in %s, and not theirs to mark ready', async (_, locale, why) => {
    const page = await translator()
    await openSection(page, locale)
    for (const field of ['title', 'key', 'parent', 'site', 'internalNote']) {
      expect([field, await isReadOnly(page, field)]).toEqual([field, true])
    }
    expect(await page.locator('#field-body [contenteditable=true]').count()).toBe(0)
    expect(await waysToChangeRows(page)).toBe(0)
    expect(await visible(page.locator('#action-save, #privacy-mark-ready'))).toBe(0)
    expect(await whyNotReady(page)).toContain(why)
    await page.close()
  })

  it('keeps its place in the list: a translator cannot drag it, an editor can', async () => {
    const handles = async (page: Page) => {
      await page.goto(`${address}/admin/collections/policy-sections`)
      await page.locator('table tbody tr a').first().waitFor()
      const found = await visible(page.locator('tbody [aria-roledescription=sortable]'))
      await page.close()
      return found
    }
    expect(await handles(await translator())).toBe(0)
    expect(await handles(await signIn(browser, { role: 'editor', language: 'en-GB' }))).toBeGreaterThan(10)
  })
})

describe('the publishing view', () => {
  const reason = 'A publisher publishes it.'

  it.each(['editor', 'translator'])('says who publishes instead of a button, to: %s', async (role) => {
    const page = await signIn(browser, { role, language: 'en-GB' })
    await page.goto(`${address}/admin/publishing`)
    await page.getByText(reason).waitFor()
    expect(await page.locator('#privacy-publish').count()).toBe(0)
    await page.close()
  })

  it('does not say so to a publisher', async () => {
    const page = await signIn(browser, { role: 'publisher', language: 'en-GB' })
    await page.goto(`${address}/admin/publishing`)
    await page.getByRole('heading', { name: 'What changes for readers' }).waitFor()
    expect(await page.getByText(reason).count()).toBe(0)
    await page.close()
  })
})

describe('users', () => {
  const link = (page: Page) => page.locator('nav a[href$="/collections/users"]')

  it.each(['editor', 'translator', 'publisher'])(
    'are not there for a demo %s, by the menu or by address',
    async (role) => {
      const page = await signIn(browser, { role, language: 'en-GB', at: '/admin' })
      expect(await link(page).count()).toBe(0)
      for (const path of ['users', 'users/1', 'users/create']) {
        await page.goto(`${address}/admin/collections/${path}`)
        await page.getByRole('heading', { name: 'Nothing found' }).waitFor()
        expect(await page.locator('body').innerText()).not.toContain('@demo.example')
      }
      await page.close()
    },
  )

  it('see their own account, with what only an admin gives read-only', async () => {
    const page = await signIn(browser, { role: 'editor', language: 'en-GB' })
    await page.goto(`${address}/admin/account`)
    await page.locator('#field-name').waitFor()
    expect(await page.locator('#field-email').inputValue()).toBe('editor@demo.example')
    for (const field of ['roles', 'languages', 'sites'])
      expect([field, await isReadOnly(page, field)]).toEqual([field, true])
    expect(await isReadOnly(page, 'name')).toBe(false)
    await page.close()
  })

  it('are there for an admin of all', async () => {
    const page = await signIn(browser, { role: 'admin', language: 'en-GB', at: '/admin' })
    expect(await link(page).count()).toBe(1)
    await page.goto(`${address}/admin/collections/users`)
    await page.getByText('editor@demo.example').waitFor()
    await page.close()
  })
})
