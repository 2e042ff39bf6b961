import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { sharedBrowser } from './browser.ts'
import { address, openRow, rowWithKey, signIn } from './person.ts'

/** A phone. */
const width = 390

let browser: Browser

beforeAll(async () => {
  browser = await sharedBrowser()
})

const scrollsSideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

const controls = {
  state: '.privacy-ready__toggle',
  ready: '#privacy-mark-ready',
  save: '#action-save',
  menu: '.doc-controls__dots',
}
/** What of a control cannot be seen or is too small to be met with a finger: nothing, if it is as it should be. */
const faultsOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((control) => {
    const { left, right, top, bottom, width, height } = control.getBoundingClientRect()
    const met = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    return [
      ...(left < 0 || right > window.innerWidth || top < 0 || bottom > window.innerHeight ? ['outside'] : []),
      ...(control.contains(met) ? [] : ['covered']),
      ...(width < 24 || height < 24 ? ['small'] : []),
    ]
  })
const faults = async (page: Page, selectors: Record<string, string>) =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(selectors).map(async ([name, selector]) => [name, await faultsOf(page, selector)] as const),
    ),
  )

describe('on a phone', () => {
  it('an editor has Save, the mark and the menu in sight, also with findings and a long title', async () => {
    const page = await signIn(browser, { role: 'editor', language: 'lv-LV', width })
    page.on('dialog', (dialog) => dialog.accept())
    await openRow(page, 'policy-sections', 'sharing')
    expect(await scrollsSideways(page)).toBe(false)
    expect(await faults(page, controls)).toEqual({ state: [], ready: [], save: [], menu: [] })

    await page
      .locator('#field-title')
      .fill('Datu kopīgošana ar TikTok un citiem reklāmas un statistikas pakalpojumu sniedzējiem')
    const findings = page.locator('#privacy-findings', { hasText: /nepilnīb/ })
    await findings.waitFor()
    await page.getByRole('button', { name: 'Saglabāt un atzīmēt kā gatavu' }).waitFor()
    expect(await scrollsSideways(page)).toBe(false)
    const all = { findings: '#privacy-findings', ...controls }
    const none = { findings: [], state: [], ready: [], save: [], menu: [] }
    expect(await faults(page, all)).toEqual(none)

    // The controls stay at the top of the window while the form goes by below them.
    await page.locator('section.privacy-findings').scrollIntoViewIfNeeded()
    expect(await faults(page, all)).toEqual(none)
    await findings.click()
    await page.locator('.privacy-findings--popup').waitFor()
    expect(await scrollsSideways(page)).toBe(false)
    await page.close()
  })

  it('the path of a long title ends before the choice of the language', async () => {
    const page = await signIn(browser, { role: 'editor', language: 'lv-LV', width })
    page.on('dialog', (dialog) => dialog.accept())
    await openRow(page, 'policy-sections', 'sharing')
    await page.locator('#field-title').fill('Datu kopīgošana ar mūsu pakalpojumu sniedzējiem un iestādēm')
    await expect.poll(() => page.locator('.step-nav__last').textContent()).toContain('iestādēm')
    const [path, language] = await Promise.all([
      page.locator('.step-nav__last').boundingBox(),
      page.locator('.app-header__localizer').boundingBox(),
    ])
    expect((path?.x ?? Number.NaN) + (path?.width ?? Number.NaN)).toBeLessThanOrEqual(language?.x ?? Number.NaN)
    await page.close()
  })

  it('a row of a register has its controls in sight, in each language of the interface', async () => {
    for (const language of ['lv-LV', 'et-EE', 'en-GB']) {
      const page = await signIn(browser, { role: 'editor', language, width })
      const { id } = await rowWithKey(page, 'purposes', 'customer-support')
      await page.goto(`${address}/admin/collections/purposes/${id}?locale=lv`)
      await page.locator('#privacy-mark-ready').waitFor()
      expect(await scrollsSideways(page), language).toBe(false)
      expect(await faults(page, controls), language).toEqual({ state: [], ready: [], save: [], menu: [] })
      await page.close()
    }
  })

  it('publishing and the vendor library do not scroll sideways', async () => {
    const publisher = await signIn(browser, { role: 'publisher', language: 'lv-LV', width })
    await publisher.goto(`${address}/admin/publishing`)
    await publisher.locator('.privacy-publishing').waitFor()
    // Another test may have published everything: then there is no button.
    await publisher.getByRole('heading', { name: 'Kas mainīsies lasītājiem' }).waitFor()
    expect(await scrollsSideways(publisher)).toBe(false)
    await publisher.close()

    const editor = await signIn(browser, { role: 'editor', language: 'lv-LV', width })
    await editor.goto(`${address}/admin/privacy/vendors`)
    await editor.locator('.privacy-vendor').first().waitFor()
    expect(await scrollsSideways(editor)).toBe(false)
    await editor.close()
  })
})
