import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { address, signIn } from './person.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const siteOf = (page: Page) =>
  page.evaluate(
    async (url) => (await (await fetch(url)).json()).docs[0],
    '/api/sites?where[slug][equals]=pro-balances&depth=0&locale=lv',
  )

it('an editor words a phrase differently, which is found by typing a part of its key', async () => {
  const page = await signIn(browser, { role: 'editor', language: 'en-GB', at: '/admin' })
  const { id } = await siteOf(page)
  await page.goto(`${address}/admin/collections/sites/${id}?locale=lv`)
  await page.locator('.privacy-ready').waitFor()
  await page.getByRole('button', { name: 'Wording', exact: true }).click()
  await page.getByRole('button', { name: /add phrase/i }).click()
  await page.locator('#field-phrases__0__phrase .rs__control').click()
  await page.keyboard.type('copyOnReq')
  await page.getByText('transfers.copyOnRequest', { exact: true }).click()
  await page.locator('#field-phrases__0__text').fill('Kopiju lūdziet pa e-pastu {{email}}.')
  await page.locator('#action-save').click()
  await expect
    .poll(async () => (await siteOf(page)).phrases)
    .toMatchObject([{ phrase: 'transfers.copyOnRequest', text: 'Kopiju lūdziet pa e-pastu {{email}}.' }])
  await page.context().close()
})
