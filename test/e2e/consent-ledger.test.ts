/** The published banner and the ledger behind it: a choice leaves proof, which the visitor holds and anybody can check. */
import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { keySetBytes } from '../../src/verify/limits.ts'
import { locateTree } from '../../src/verify/locate-tree.ts'
import { keysPath } from '../../src/verify/paths.ts'
import { parseKeySet } from '../../src/verify/read-keys.ts'
import { readFrom } from '../../src/verify/reader.ts'
import { verifyReceipt } from '../../src/verify/verify-receipt.ts'
import { sharedBrowser } from './browser.ts'
import { address, published } from './person.ts'
import { button } from './visit-shop.ts'

const tree = `${address}/api/privacy`
/** A page of the app's own address, from which choices are taken. */
const shop = `${address}/a-shop`

let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  browser = await sharedBrowser()
})
afterEach(() => context?.close())

const open = async (): Promise<Page> => {
  context = await browser.newContext({ reducedMotion: 'reduce', locale: 'lv' })
  await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false }))
  await context.route(shop, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="lv"><title>Veikals</title><link rel="icon" href="data:,">
        <script src="/api/privacy/pro-balances/lv/consent.js"></script><h1>Veikals</h1>`,
    }),
  )
  const page = await context.newPage()
  await page.goto(shop)
  return page
}

/** As the browser keeps it; nothing until the ledger has answered. */
const keptReceipt = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('cc_cookie_receipt') ?? '{}').receipt?.receipt)

const verified = async (bytes: Buffer) => {
  const located = await locateTree(tree, ['pro-balances'])
  if (located.outcome !== 'found') throw new Error(located.message)
  const { reader } = located
  const read = await readFrom({ reader, path: keysPath, maxBytes: keySetBytes })
  const parsed = parseKeySet(read.outcome === 'read' ? read.bytes : Buffer.from(''))
  if (!parsed.ok) throw new Error(parsed.reason)
  return verifyReceipt({ bytes, reader, keys: parsed.keys })
}

it('a choice is taken down, and its receipt is shown, downloaded, and found valid', async () => {
  const page = await open()
  await button(page, 'Pieņemt visu').click()
  await expect.poll(() => keptReceipt(page)).toBeTruthy()
  const number = await keptReceipt(page)
  const subject = await page.evaluate(() => window.privacyConsent?.choice().subject)
  const stored = await published(`consents/${number}`)
  expect([stored.status, await stored.json()]).toEqual([
    200,
    expect.objectContaining({ receipt: number, site: 'pro-balances' }),
  ])

  await button(page, 'Mainīt sīkdatņu izvēli').click()
  const dialog = page.getByRole('dialog', { name: 'Sīkdatņu preferences' })
  await dialog.getByText(String(number)).waitFor()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Lejupielādēt apliecinājumu' }).click(),
  ])
  const bytes = await readFile(await file.path())
  const { outcome, findings, receipt } = await verified(bytes)
  expect([outcome, findings]).toEqual(['valid', []])
  expect(JSON.stringify(receipt)).toContain(subject)

  const forged = Buffer.from(bytes.toString('utf8').replace('accept-all', 'reject-all'))
  expect(await verified(forged)).toMatchObject({ outcome: 'broken', findings: [{ code: 'receipt-forged' }] })
})

it('a choice that is made offline is taken down once the browser is online again, with all that were made since', async () => {
  const page = await open()
  await button(page, 'Noraidīt visu').waitFor()
  await context.setOffline(true)
  await button(page, 'Noraidīt visu').click()
  await button(page, 'Mainīt sīkdatņu izvēli').click()
  await page.getByRole('dialog').getByRole('button', { name: 'Pieņemt visu' }).click()
  await button(page, 'Mainīt sīkdatņu izvēli').waitFor()
  expect(await keptReceipt(page)).toBeUndefined()
  const waiting = () =>
    page.evaluate((): number => JSON.parse(localStorage.getItem('cc_cookie_receipt') ?? '{}').unsent?.length)
  expect(await waiting()).toBe(2)
  await context.setOffline(false)
  await expect.poll(waiting).toBe(0)
  const last = await published(`consents/${await keptReceipt(page)}`)
  expect([last.status, JSON.stringify(await last.json())]).toEqual([200, expect.stringContaining('accept-all')])
})
