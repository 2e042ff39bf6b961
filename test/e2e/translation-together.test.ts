/** Working together on translations: files out and in, work given to a colleague, sent back, and approved by a second person. */
import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sharedBrowser } from './browser.ts'
import { address, rowWithKey, signIn } from './person.ts'
import { type Section, sourceTexts } from './source-texts.ts'

const view = '/admin/translations-desk'
const locales = ['lv', 'et', 'en']
const keys = ['contacts', 'exercising-rights', 'rights'] as const
const titles: Record<(typeof keys)[number], string> = {
  contacts: 'Kā mūs sasniegt',
  'exercising-rights': 'Kā izmantot savas tiesības pie mums',
  rights: 'Kādas tiesības jums ir',
}

let browser: Browser
let admin: Page
const before = new Map<string, Section>()

const person = (role: string, at: string, width = 1440) => signIn(browser, { role, language: 'et-EE', width, at })
const idOf = (key: string) => before.get(`${key} lv`)?.id
const addressOf = (key: string) => `${view}?locale=et&unit=policy-sections/${idOf(key)}/title`
const told = (page: Page, text: string) => page.locator('.payload-toast-item', { hasText: text }).first().waitFor()
const line = (page: Page) => page.locator('#field-privacy-translation')

const setSecondPerson = async (reviewTranslations: boolean): Promise<void> => {
  const { id } = await rowWithKey(admin, 'sites', 'pro-balances', 'slug')
  const answer = await admin.context().request.patch(`${address}/api/sites/${id}?locale=lv`, {
    data: { reviewTranslations },
    headers: { 'Sec-Fetch-Site': 'same-origin' },
  })
  expect(answer.status()).toBe(200)
}

beforeAll(async () => {
  browser = await sharedBrowser()
  admin = await person('admin', '/admin')
  const texts = sourceTexts(admin)
  for (const key of keys) {
    for (const locale of locales) before.set(`${key} ${locale}`, await texts.read(key, locale))
    const { id } = await texts.read(key, 'lv')
    await texts.write(id, 'lv', { title: titles[key] })
  }
})

afterAll(async () => {
  await setSecondPerson(false)
  const { write } = sourceTexts(admin)
  for (const locale of locales) {
    for (const key of keys) {
      const section = before.get(`${key} ${locale}`)
      if (section) await write(section.id, locale, { title: section.title, body: section.body })
    }
  }
  await admin.close()
})

const faults = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).include('.privacy-translating').analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}

describe('a translator with a file', () => {
  it('exports what is outdated, imports it in part with its states, and is told what is refused and why', async () => {
    const page = await person('translator', view)
    await page.locator('#privacy-files').click()
    await page.getByRole('heading', { level: 1, name: 'Tõlkefailid: Eesti' }).waitFor()
    expect(new URL(page.url()).searchParams.get('view')).toBe('files')
    await page.getByLabel('Vorming').selectOption('xliff-1.2')
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#privacy-export-file').click()])
    expect(download.suggestedFilename()).toBe('pro-balances.lv-et.xlf')
    const file = await readFile(await download.path(), 'utf8')
    const sources = [...file.matchAll(/<trans-unit [^>]*>\s*<source[^>]*>([^<]*)<\/source>/g)].map(([, text]) => text)
    expect(sources.sort()).toEqual(Object.values(titles).sort())

    let number = 0
    const changed = file.replace(/(<trans-unit [^>]*>[\s\S]*?)<target[^>]*>[^<]*<\/target>/g, (_, start) => {
      number += 1
      const broken = number === 3 ? '<x id="x9"/>' : ''
      return `${start}<target state="final">Uus pealkiri ${number}${broken}</target>`
    })
    const chooser = page.locator('.privacy-files__drop input[type="file"]')
    await chooser.setInputFiles({ name: 'damaged.xlf', mimeType: 'text/xml', buffer: Buffer.from(file.slice(0, 900)) })
    await page.getByRole('alert').getByText('Fail on vigane').waitFor()
    await chooser.setInputFiles({ name: 'et.xlf', mimeType: 'text/xml', buffer: Buffer.from(changed) })
    await page.getByRole('heading', { name: 'Mida et.xlf muudaks' }).waitFor()
    await page.getByText('Failis on kood, mida lähtetekstis ei ole').waitFor()
    expect(await page.locator('.privacy-planned__text').count()).toBe(2)
    expect(await page.locator('.privacy-planned__text ins').first().innerText()).toContain('Uus pealkiri')
    expect(await faults(page)).toEqual([])

    await page.locator('.privacy-planned__text input').nth(1).uncheck()
    await page.getByLabel('Võta failis märgitud seisundid üle').check()
    await page.context().setOffline(true)
    await page.locator('#privacy-import-file').click()
    await page.getByText('Ühendus katkes.').waitFor()
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Proovi uuesti' }).click()
    await page.getByText('Märgitud 1/2').waitFor()
    await page.locator('#privacy-import-file').click()
    await page.getByRole('heading', { name: 'Imporditud: et.xlf' }).waitFor()
    await page.getByText('Kinnitatud 1 tekst').waitFor()
    await page.getByRole('link', { name: 'Tagasi loendisse' }).last().click()
    await expect.poll(() => page.locator('.privacy-units tbody tr').count(), { timeout: 20_000 }).toBe(2)

    await page.getByLabel('Vali kõik selle lehe tekstid').check()
    await page.getByText('Valitud 2 teksti').waitFor()
    await page.getByRole('link', { name: 'Ekspordi valitud' }).click()
    const [again] = await Promise.all([page.waitForEvent('download'), page.locator('#privacy-export-file').click()])
    expect((await readFile(await again.path(), 'utf8')).match(/<unit /g)).toHaveLength(2)
    await page.close()
  })
})

describe('colleagues', () => {
  it('are given a text with a date, find it in their queue, and see why it came back', async () => {
    const giver = await person('admin', addressOf('rights'))
    await giver.getByLabel('Täitja').selectOption({ label: 'Tõlkija Liis' })
    await told(giver, 'Täitja ja tähtaeg on salvestatud.')
    await giver.getByLabel('Tähtaeg').fill('2031-05-06')
    await giver.getByLabel('Tähtaeg').blur()
    const mine = await person('translator', `${view}?locale=et&assignee=me`)
    const row = mine.locator('.privacy-units tbody tr', { hasText: titles.rights })
    await row.getByText('2031').last().waitFor()
    await row.getByRole('link').click()
    await line(mine).fill('Millised õigused teil on')
    await mine.locator('#privacy-send').click()
    await told(mine, 'Ülevaatusele saadetud.')
    await giver.reload()
    await giver.getByText('saatis Tõlkija Liis').waitFor()
    await giver.locator('#field-privacy-comment').fill('Palun lühemalt.')
    await giver.getByRole('button', { name: 'Saada tagasi' }).click()
    await told(giver, 'Tagasi saadetud.')
    await mine.goto(`${address}${addressOf('rights')}`)
    await mine.getByText('Palun lühemalt.').waitFor()
    await Promise.all([giver.close(), mine.close()])
  })

  it('approve for one another where the site asks for two', async () => {
    await setSecondPerson(true)
    const page = await person('translator', addressOf('rights'))
    await line(page).fill('Teie õigused')
    await page.locator('#privacy-send').click()
    await told(page, 'Ülevaatusele saadetud.')
    await page.goto(`${address}${addressOf('rights')}`)
    await page.getByText('Sellel saidil kinnitab tõlke teine inimene').first().waitFor()
    expect(await page.locator('#privacy-approve').isDisabled()).toBe(true)
    const colleague = await person('admin', addressOf('rights'))
    await colleague.locator('#privacy-approve').click()
    await told(colleague, 'Kinnitatud.')
    expect((await sourceTexts(admin).read('rights', 'et')).title).toBe('Teie õigused')
    await Promise.all([page.close(), colleague.close()])
  })
})

describe('for everybody', () => {
  it.each([1440, 390])('nothing of the files is out of reach at a width of %s, light and dark', async (width) => {
    const page = await person('translator', `${view}?locale=et&view=files`, width)
    await page.locator('#privacy-choose-file').waitFor()
    const csv = 'unit,target (et)\npro-balances/et/sections/gone/title,Kadunud\n'
    await page
      .locator('.privacy-files__drop input[type="file"]')
      .setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
    await page.getByText('Sellist teksti saidil enam ei ole.').waitFor()
    for (const theme of ['light', 'dark']) {
      await page.evaluate((name) => window.document.documentElement.setAttribute('data-theme', name), theme)
      expect(await page.evaluate(() => window.document.documentElement.scrollWidth > window.innerWidth)).toBe(false)
      expect(await faults(page)).toEqual([])
      if (process.env.SHOTS)
        await page.screenshot({ path: `${process.env.SHOTS}/files-${width}-${theme}.png`, fullPage: true })
    }
    await page.close()
  })
})
