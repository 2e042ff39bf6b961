import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { sharedBrowser } from './browser.ts'
import { address, signIn, signInByHand } from './person.ts'

let browser: Browser

beforeAll(async () => {
  browser = await sharedBrowser()
})

const openLibrary = async (page: Page) => {
  await page.goto(`${address}/admin/privacy/vendors`)
  await page.locator('.privacy-vendor').first().waitFor()
}
const card = (page: Page, name: string) => page.getByRole('article', { name, exact: true })
const find = async (page: Page, text: string) => {
  await page.getByRole('searchbox').fill(text)
}
const violationsIn = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).include('.privacy-vendors').analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}
const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

type Ids = Record<string, number>
const idsIn = (page: Page, collection: string): Promise<Ids> =>
  page.evaluate(async (url) => {
    const { docs } = await (await fetch(url)).json()
    return Object.fromEntries(docs.map((doc: { key: string; id: number }) => [doc.key, doc.id]))
  }, `/api/${collection}?limit=0&depth=0&locale=lv`)
const send = (page: Page, path: string, method: string, body: unknown = {}) =>
  page.evaluate(
    async (call) =>
      (
        await fetch(call.path, {
          method: call.method,
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(call.body),
        })
      ).status,
    { path, method, body },
  )

describe('the vendor library', () => {
  it('an editor finds a vendor, adds it with one click, and is led to what was made', async () => {
    const page = await signInByHand(browser, { role: 'editor', language: 'lv-LV' })
    await page.locator('.nav-toggler:visible').first().click()
    await page.getByRole('link', { name: 'Rīku bibliotēka' }).click()
    await page.getByText('Atrasto rīku skaits: 24').waitFor()
    await find(page, 'google ads')
    await page.getByText('Atrasto rīku skaits: 1').waitFor()
    const ads = card(page, 'Google Ads / DoubleClick')
    await ads.getByText('Vietnē nav', { exact: true }).waitFor()
    await ads.getByRole('button', { name: 'Pievienot Google Ads / DoubleClick' }).press('Enter')

    const notice = ads.getByRole('status')
    await notice.getByText('Tas vēl nav gatavs').waitFor()
    await ads.getByText('Vietnē ir', { exact: true }).waitFor()
    expect(await ads.getByRole('button', { name: /Pievienot/ }).count()).toBe(0)
    expect(await notice.getByRole('link').allTextContents()).toEqual(['Google LLC (Google Ads)', 'Google Ads'])

    await notice.getByRole('link', { name: 'Google Ads', exact: true }).click()
    await page.locator('#field-name').waitFor()
    expect(await page.locator('#field-name').inputValue()).toBe('Google Ads')
    await page.locator('.privacy-ready', { hasText: 'Mainīts' }).waitFor()

    const [vendors, processors] = [await idsIn(page, 'cookie-vendors'), await idsIn(page, 'processors')]
    expect(await send(page, `/api/cookie-vendors/${vendors['google-ads']}`, 'DELETE')).toBe(200)
    expect(await send(page, `/api/processors/${processors['google-ads']}`, 'DELETE')).toBe(200)
    await page.context().close()
  })

  it('an editor sees what an update would change and what stays, and updates', async () => {
    const page = await signIn(browser, { role: 'editor', language: 'en-GB', at: '/admin' })
    const { omniva } = await idsIn(page, 'processors')
    const row = await page.evaluate(
      async (url) => (await fetch(url)).json(),
      `/api/processors/${omniva}?depth=0&locale=lv`,
    )
    // As an older preset left it: the legal entity was another then, and the country is the editor's own.
    const older = {
      ...row.preset,
      applied: { ...row.preset.applied, facts: { ...row.preset.applied.facts, legalEntity: 'Eesti Post' } },
    }
    const change = { legalEntity: 'Eesti Post', country: 'LV', preset: older }
    expect(await send(page, `/api/processors/${omniva}?locale=lv`, 'PATCH', change)).toBe(200)

    await openLibrary(page)
    await page.getByLabel('Show', { exact: true }).selectOption('update')
    const own = card(page, 'Omniva')
    await own.getByText('Update available').waitFor()
    await own.getByText('Show what would change').press('Enter')
    expect(await own.locator('del').textContent()).toBe('Eesti Post')
    expect(await own.locator('ins').textContent()).toBe('AS Eesti Post / SIA Omniva')
    await own.getByText('Changed here and left alone').click()
    await own.getByText('here: LV; in the library: EE').waitFor()
    expect(await violationsIn(page)).toEqual([])
    await page.getByLabel('Show', { exact: true }).selectOption('all')
    await own.getByRole('button', { name: 'Update Omniva' }).click()
    await own.getByText('The changes are not ready yet').waitFor()
    await own.getByText('On this site', { exact: true }).waitFor()

    const after = await page.evaluate(
      async (url) => (await fetch(url)).json(),
      `/api/processors/${omniva}?depth=0&locale=lv`,
    )
    expect(after).toMatchObject({ legalEntity: 'AS Eesti Post / SIA Omniva', country: 'LV' })
    expect(await send(page, `/api/processors/${omniva}?locale=lv`, 'PATCH', { country: row.country })).toBe(200)
    await page.close()
  })

  it('gives the suggested text of a vendor in each language, to be copied', async () => {
    const page = await signIn(browser, { role: 'editor', language: 'et-EE', width: 390 })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await openLibrary(page)
    await find(page, 'hotjar')
    const hotjar = card(page, 'Hotjar (Contentsquare)')
    await hotjar.getByText('Soovitatud tekst').click()
    await hotjar.getByRole('tab').first().press('ArrowRight')
    const shown = await hotjar.locator('p[lang="et"]').textContent()
    expect(shown).toContain('Kasutame Hotjari')
    await hotjar.getByRole('button', { name: /Kopeeri/ }).click()
    await page.getByText('Kopeeritud').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown)
    await hotjar.getByText('Andmed ja küpsised').click()
    await hotjar.getByText('_hjSession_*').waitFor()
    expect(await violationsIn(page)).toEqual([])
    expect(await isTooWide(page)).toBe(false)
    await page.close()
  })

  it('lets a translator look, and add nothing', async () => {
    const page = await signIn(browser, { role: 'translator', language: 'en-GB' })
    await openLibrary(page)
    await page.getByText('An editor adds vendors to the site.').waitFor()
    expect(await page.locator('.privacy-vendor').count()).toBe(24)
    expect(await page.getByRole('button', { name: /^Add/ }).count()).toBe(0)
    expect(await violationsIn(page)).toEqual([])
    await page.close()
  })
})
