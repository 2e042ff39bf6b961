/** Consents as somebody who answers for the site sees them, in the admin. */
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { sharedBrowser } from './browser.ts'
import { address, signIn } from './person.ts'
import { accountOf, signInWith } from './sign-in.ts'

let browser: Browser

beforeAll(async () => {
  browser = await sharedBrowser()
})

const choose = async (choice: Record<string, unknown>): Promise<string> => {
  const response = await fetch(`${address}/api/privacy/pro-balances/consents`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ id: randomUUID(), release: 1, locale: 'et', surface: 'banner', ...choice }),
  })
  expect(response.status).toBe(201)
  return (await response.json()).receipt
}
const open = (options: BrowserContextOptions) =>
  signInWith(browser, {
    address,
    account: accountOf(inject('accounts'), 'publisher'),
    options: { viewport: { width: 1440, height: 1000 }, ...options },
    at: '/admin/consents',
  })
const violationsIn = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).include('.privacy-consents').analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}
const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

describe('consents in the admin', () => {
  it('a publisher finds a choice by its receipt, and records the withdrawal that the person asked for', async () => {
    const subject = randomUUID()
    await choose({ subject, action: 'reject-all', categories: [] })
    const receipt = await choose({ subject, action: 'custom', categories: ['statistics'], surface: 'preferences' })
    const page = await open({ locale: 'en-GB', colorScheme: 'light' })
    const search = page.getByRole('searchbox', { name: 'Number of the receipt or of the subject' })
    await search.fill('not a number')
    await search.press('Enter')
    await page.getByRole('alert').getByText('Enter the whole number').waitFor()
    await search.fill(receipt)
    await search.press('Enter')

    const found = page.getByRole('region', { name: `Subject ${subject}` })
    await found.getByText('Consent given').waitFor()
    const rows = found.getByRole('row').filter({ hasText: 'Release 1' })
    expect(await rows.count()).toBe(2)
    expect(await rows.nth(0).textContent()).toContain('Rejected all')
    expect(await rows.nth(1).textContent()).toContain('This receipt was searched for')
    expect(await rows.filter({ hasText: 'Signed' }).count()).toBe(2)
    const downloading = page.waitForEvent('download')
    await found.getByRole('link', { name: `Download the receipt ${receipt}` }).click()
    const kept: unknown = JSON.parse(await readFile(await (await downloading).path(), 'utf8'))
    expect(kept).toMatchObject({ receipt, record: { subject, action: 'custom' } })
    expect(await violationsIn(page)).toEqual([])

    await found.getByRole('button', { name: 'Record a withdrawal' }).click()
    await page.getByText('It does not reach the person').waitFor()
    await page.getByRole('button', { name: 'Record', exact: true }).click()
    await found.getByText('The withdrawal is recorded.').waitFor()
    await rows.nth(2).getByText('Recorded here').waitFor()
    expect(await rows.count()).toBe(3)
    expect(await found.getByRole('button', { name: 'Record a withdrawal' }).count()).toBe(0)
    // It is among the withdrawals of the period at once.
    await page.getByRole('button', { name: `Show the choices of ${subject}` }).waitFor()
    await page.close()
  })

  it('charts say the same as their tables, are read without colours, and fit a phone, light and dark', async () => {
    const receipt = await choose({
      subject: randomUUID(),
      action: 'accept-all',
      categories: ['preferences', 'statistics', 'marketing'],
    })
    for (const look of [
      { locale: 'lv-LV', colorScheme: 'dark', viewport: { width: 390, height: 900 } },
      { locale: 'et-EE', colorScheme: 'light', viewport: { width: 1440, height: 1000 } },
    ] as const) {
      const page = await open(look)
      const { kind, table, accepted } = {
        'lv-LV': { kind: 'Izvēles pēc veida', table: 'Rādīt kā tabulu', accepted: 'Pieņemts viss' },
        'et-EE': { kind: 'Valikud liigi järgi', table: 'Näita tabelina', accepted: 'Nõustutud kõigiga' },
      }[look.locale]
      const chart = page.getByRole('figure', { name: kind })
      expect(await chart.getByRole('img').getAttribute('aria-label')).toContain(`${accepted} `)
      await chart.getByText(table).press('Enter')
      const column = await chart.getByRole('columnheader').allTextContents()
      const sums = await chart
        .getByRole('row')
        .evaluateAll(
          (all, at) => all.slice(1).map((row) => Number(row.children[at]?.textContent)),
          column.indexOf(accepted),
        )
      const drawn = await chart
        .locator('.privacy-chart__column')
        .evaluateAll((all) =>
          all.map((each) => each.querySelector('.privacy-chart__fill--accept-all')?.clientHeight ?? 0),
        )
      expect(sums.some((count) => count > 0)).toBe(true)
      expect(drawn.map((height) => height > 0)).toEqual(sums.map((count) => count > 0))
      await page.getByRole('searchbox').fill(receipt)
      await page.getByRole('searchbox').press('Enter')
      await page.locator('.privacy-subject').waitFor()
      expect(await violationsIn(page), look.locale).toEqual([])
      expect(await isTooWide(page), look.locale).toBe(false)
      await page.close()
    }
  })

  it('an editor sees neither the way nor the screen', async () => {
    const page = await signIn(browser, { role: 'editor', language: 'en-GB', at: '/admin/consents' })
    await page.waitForURL(/\/unauthorized/)
    await page.goto(`${address}/admin`)
    await page.locator('.privacy-site').first().waitFor()
    expect(await page.locator('a[href*="/admin/consents"]').count()).toBe(0)
    await page.close()
  })
})
