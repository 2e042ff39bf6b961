/** A site's own terms: an editor brings in a term base, and a translator is offered its words. */
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sharedBrowser } from './browser.ts'
import { address, rowWithKey, signIn } from './person.ts'

const list = '/admin/collections/glossary-terms'

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})
afterAll(async () => {
  const page = await person('editor', 'lv-LV')
  await page.context().request.delete(`${address}/api/glossary-terms?where[id][exists]=true`, {
    headers: { 'Sec-Fetch-Site': 'same-origin' },
  })
  await page.close()
})

const person = (role: string, language: string, at?: string, width = 1440) =>
  signIn(browser, { role, language, width, ...(at === undefined ? {} : { at }) })

const word = (term: string, status: string) =>
  `<termSec><term>${term}</term><termNote type="administrativeStatus">${status}Term-admn-sts</termNote></termSec>`
const termBase = `<?xml version="1.0" encoding="UTF-8"?>
<tbx style="dca" type="TBX-Basic" xml:lang="lv" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
<conceptEntry id="cookies">
<langSec xml:lang="lv">${word('sīkdatnes', 'preferred')}</langSec>
<langSec xml:lang="et">${word('veebiküpsised', 'preferred')}${word('küpsised', 'deprecated')}</langSec>
</conceptEntry>
<conceptEntry id="gift"><langSec xml:lang="et">${word('talong', 'deprecated')}</langSec></conceptEntry>
</body></text></tbx>`

const choose = (page: Page, text: string) =>
  page
    .locator('.privacy-terms input[type=file]')
    .setInputFiles({ name: 'veikals.tbx', mimeType: 'application/xml', buffer: Buffer.from(text) })

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
const faults = async (page: Page, rules?: string[]) => {
  const axe = new AxeBuilder({ page }).include('.privacy-terms')
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}
const inTheDark = (page: Page) => page.evaluate(() => document.documentElement.setAttribute('data-theme', 'dark'))

describe('a term base', () => {
  it('is shown before it is saved, and what cannot be read is told why', async () => {
    const page = await person('editor', 'lv-LV', list)
    await page.locator('#privacy-terms-upload').waitFor()
    await choose(page, '<!DOCTYPE tbx><tbx/>')
    await page.getByRole('alert').getByText('dokumenta tipa deklarācija (DOCTYPE)').waitFor()

    await choose(page, termBase)
    await page.getByRole('heading', { name: 'Ko datne maina: veikals.tbx' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ko datne maina: veikals.tbx')
    const rows = page.locator('.privacy-terms__preview tbody tr')
    expect(await rows.allInnerTexts()).toEqual([
      expect.stringMatching(/^cookies\s+Mainīts\s+Igauņu:\s+bija:\s+küpsised\s+būs:\s+veebiküpsised; nevis küpsised$/),
      expect.stringMatching(/^gift\s+Noraidīts\s+Kādā valodā ir tikai nelietojami vārdi\.$/),
    ])
    expect(await faults(page)).toEqual([])
    await inTheDark(page)
    expect(await faults(page, ['color-contrast'])).toEqual([])

    await page.locator('#privacy-terms-take').press('Enter')
    await page.locator('.payload-toast-item', { hasText: 'Saglabāts 1 termins.' }).waitFor()
    await page.locator('table tbody tr', { hasText: 'veebiküpsised' }).waitFor()
    await page.close()
  })

  it('has its words offered beside a text and known to the checks, and a translator may take it along', async () => {
    const page = await person('translator', 'et-EE', '/admin')
    const { id } = await rowWithKey(page, 'policy-sections', 'cookies')
    await page.goto(`${address}/admin/translations-desk?locale=et&unit=policy-sections/${id}/title`)
    await page.locator('.privacy-unit__terms').getByRole('button', { name: 'veebiküpsised' }).click()
    expect(await page.locator('#field-privacy-translation').inputValue()).toContain('veebiküpsised')
    await page.locator('#field-privacy-translation').fill('Küpsised')
    await page.getByText('„Küpsised“ ei ole kokkulepitud termin. Kasutage: „veebiküpsised“.').waitFor()
    await page.locator('#field-privacy-translation').fill('Veebiküpsised')
    await page.getByText('Kontroll puudusi ei leidnud.').waitFor()
    page.on('dialog', (dialog) => dialog.accept())

    await page.goto(`${address}${list}`)
    await page.getByText('Saidi mõisteid muudavad selle toimetajad.').waitFor()
    expect(await page.locator('#privacy-terms-upload').count()).toBe(0)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#privacy-terms-download').click(),
    ])
    expect(download.suggestedFilename()).toBe('pro-balances.tbx')
    await page.close()
  })

  it.each([1440, 390])('is within reach at a width of %s', async (width) => {
    const page = await person('editor', 'en-GB', list, width)
    await page.getByText(/^Terms that come with the product/).click()
    await page.locator('.privacy-terms dt', { hasText: 'controller' }).waitFor()
    await choose(page, termBase)
    await page.locator('.privacy-terms__preview').getByText('Refused', { exact: true }).waitFor()
    expect(await fits(page)).toBe(true)
    expect(await faults(page)).toEqual([])
    const { id } = await rowWithKey(page, 'glossary-terms', 'cookies')
    await page.goto(`${address}${list}/${id}`)
    await page.getByText('Estonian: veebiküpsised').waitFor()
    expect(await fits(page)).toBe(true)
    await page.close()
  })
})
