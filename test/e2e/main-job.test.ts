import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PolicyDifference } from '../../src/contract/policy-difference.ts'
import type { PolicyDocument } from '../../src/contract/policy-document.ts'
import { sharedBrowser } from './browser.ts'
import { address, published, signInByHand } from './person.ts'

let browser: Browser

beforeAll(async () => {
  browser = await sharedBrowser()
})

const openSection = async (page: Page, key: string, locale: string) => {
  const id = await page.evaluate(
    async (url) => (await (await fetch(url)).json()).docs[0].id,
    `/api/policy-sections?where[key][equals]=${key}&depth=0&locale=${locale}`,
  )
  await page.goto(`${address}/admin/collections/policy-sections/${id}?locale=${locale}`)
  await page.locator('#field-title').waitFor()
  // The form takes what is typed only once it is alive in the browser.
  await page.locator('.privacy-ready').waitFor()
}

const policy = async (path: string): Promise<PolicyDocument> => (await published(path)).json()
const titles = async (path: string) => (await policy(path)).sections.map((section) => section.title)
const bytes = async (path: string) => Buffer.from(await (await published(path)).arrayBuffer())

describe('the main job', () => {
  const before = new Map<string, Buffer>()

  it('starts from release 1 of the demo in three languages', async () => {
    for (const locale of ['lv', 'et', 'en']) {
      before.set(locale, await bytes(`${locale}/policy.json`))
      expect((await policy(`${locale}/policy.json`)).release).toBe(1)
    }
  })

  it('an editor changes a section in Latvian and marks it ready, and leaves another change unready', async () => {
    const page = await signInByHand(browser, { role: 'editor', language: 'lv-LV' })
    await openSection(page, 'cookies', 'lv')
    await page.locator('#field-title').fill('Sīkdatnes un līdzīgas tehnoloģijas')
    await page.getByRole('button', { name: 'Saglabāt un atzīmēt kā gatavu' }).click()
    await page.getByText('Tas nonāks nākamajā laidienā').waitFor()

    await openSection(page, 'security', 'lv')
    await page.locator('#field-title').fill('Melnraksts par drošību')
    await page.locator('#action-save').click()
    await page.locator('.privacy-ready', { hasText: 'Mainīts' }).waitFor()
    await page.context().close()
  })

  it('a translator brings Estonian and English up to date', async () => {
    const page = await signInByHand(browser, { role: 'translator', language: 'et-EE' })
    for (const [locale, title] of [
      ['et', 'Küpsised ja sarnased tehnoloogiad'],
      ['en', 'Cookies and similar technologies'],
    ] as const) {
      await openSection(page, 'cookies', locale)
      await page.locator('.privacy-ready', { hasText: 'Aegunud' }).waitFor()
      await page.locator('#field-title').fill(title)
      await page.getByRole('button', { name: /Salvesta ja märgi valmi/ }).click()
      await page.locator('.privacy-ready', { hasText: 'Valmis' }).waitFor()
    }
    await page.context().close()
  })

  it('a publisher reads why the change is material, and could hold it for editorial only in writing', async () => {
    const page = await signInByHand(browser, { role: 'publisher', language: 'lv-LV' })
    page.on('dialog', (dialog) => dialog.accept())
    await page.goto(`${address}/admin/publishing`)
    const reasons = page.getByRole('list', { name: 'Iemesli' })
    await reasons.getByText('Jauns nolūks: Vietnes darbība un aizsardzība').waitFor()
    const material = page.getByLabel('Šīs ir būtiskas izmaiņas')
    expect(await material.isChecked()).toBe(true)
    await page.locator('#field-privacy-note-lv').fill('Precizēta sīkdatņu sadaļa.')
    await material.uncheck()
    await page.locator('#privacy-publish').click()
    const reason = page.locator('#field-privacy-editorial-reason')
    await expect.poll(() => reason.evaluate((field) => field === document.activeElement)).toBe(true)
    await page.getByText('Uzrakstiet, kāpēc izmaiņas nav būtiskas').waitFor()
    const { violations } = await new AxeBuilder({ page }).include('.privacy-publishing').analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    await reason.fill('Fakti ir tie paši.')
    await page.reload()
    await reason.waitFor()
    expect(await reason.inputValue()).toBe('Fakti ir tie paši.')
    expect(await page.locator('#field-privacy-note-lv').inputValue()).toBe('Precizēta sīkdatņu sadaļa.')
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Lejupielādēt šīs izmaiņas (HTML)' }).click()
    expect((await download).suggestedFilename()).toBe('pro-balances-2-lv.html')
    await page.context().close()
  })

  it('a publisher sees the difference and what waits, and publishes', async () => {
    const page = await signInByHand(browser, { role: 'publisher', language: 'lv-LV' })
    await page.goto(`${address}/admin/publishing`)
    await page.locator('ins', { hasText: 'un līdzīgas tehnoloģijas' }).first().waitFor()
    await page.getByText('Melnraksts par drošību').first().waitFor()
    const { violations } = await new AxeBuilder({ page }).include('.privacy-publishing').analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    await page.locator('#field-privacy-note-lv').fill('Precizēta sīkdatņu sadaļa.')
    await page.locator('#field-privacy-note-et').fill('Küpsiste jaotist on täpsustatud.')
    await page.locator('#field-privacy-note-en').fill('The section on cookies was clarified.')
    await page.locator('#privacy-publish').click()
    await page
      .getByText(/Laidiens .*2 ir publicēts/)
      .first()
      .waitFor()
    await page.context().close()
  })

  it('a frontend gets the ready change in each language, the unready one nowhere, and the old release byte for byte', async () => {
    const changed = {
      lv: 'Sīkdatnes un līdzīgas tehnoloģijas',
      et: 'Küpsised ja sarnased tehnoloogiad',
      en: 'Cookies and similar technologies',
    }
    for (const [locale, title] of Object.entries(changed)) {
      await expect.poll(async () => (await policy(`${locale}/policy.json`)).release).toBe(2)
      expect(await titles(`${locale}/policy.json`)).toContain(title)
      for (const file of ['policy.json', 'policy.html', 'policy.md', 'policy.txt', 'banner.json']) {
        expect((await bytes(`${locale}/${file}`)).toString('utf8')).not.toContain('Melnraksts')
      }
      expect((await bytes(`releases/1/${locale}/policy.json`)).equals(before.get(locale) ?? Buffer.alloc(0))).toBe(true)
      const difference: PolicyDifference = await (await published(`releases/1/diff/2/${locale}.json`)).json()
      const changes = new Map(difference.sections.map((section) => [section.id, section.changes]))
      expect(changes.get('cookies')).toEqual(['renamed', 'changed'])
      expect(changes.get('security')).toBeUndefined()
    }
    expect((await policy('lv/policy.json')).changes).toMatchObject({ since: 1, note: 'Precizēta sīkdatņu sadaļa.' })
  })

  it('the improvement that waited since the demo was loaded went out with it', async () => {
    const [before, after] = [await policy('releases/1/lv/policy.json'), await policy('lv/policy.json')]
    expect([before.title, after.title]).toEqual(['Konfidencialitātes politika', 'Privātuma politika'])
    expect([before, after].map(({ controller }) => controller.supervisoryAuthority?.url)).toEqual([
      undefined,
      'https://www.aki.ee/',
    ])
    const added = after.registers.rights.filter(({ id }) => !before.registers.rights.some((right) => right.id === id))
    expect(added.map(({ right }) => right)).toEqual(['A18', 'A21', 'A77'])
  })
})
