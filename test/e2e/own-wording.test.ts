import type { Browser } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { sharedBrowser } from './browser.ts'
import { address, rowWithKey, signIn } from './person.ts'

let browser: Browser

beforeAll(async () => {
  browser = await sharedBrowser()
})

it('an editor words a phrase differently, which is found by typing a part of its key', async () => {
  const page = await signIn(browser, { role: 'editor', language: 'en-GB' })
  const { id } = await rowWithKey(page, 'sites', 'pro-balances', 'slug')
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
    .poll(async () => (await rowWithKey(page, 'sites', 'pro-balances', 'slug')).phrases)
    .toMatchObject([{ phrase: 'transfers.copyOnRequest', text: 'Kopiju lūdziet pa e-pastu {{email}}.' }])
  await page.close()
})
