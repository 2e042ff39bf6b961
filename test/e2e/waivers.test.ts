import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { sharedBrowser } from './browser.ts'
import { address, openRow, published, signIn } from './person.ts'

const reason = 'Jurists formulējumu iesniegs līdz mēneša beigām.'

let browser: Browser

beforeAll(async () => {
  browser = await sharedBrowser()
})

const manifest = async () =>
  z
    .looseObject({ release: z.number(), record: z.object({ sha256: z.string() }) })
    .parse(await (await published('index.json')).json())

describe('a finding', () => {
  it('appears while an editor writes a section, leads to the field, and goes when it is put right', async () => {
    const page = await signIn(browser, { role: 'editor', language: 'lv-LV' })
    await openRow(page, 'policy-sections', 'sharing')
    const title = page.locator('#field-title')
    const before = await title.inputValue()
    await title.fill('Datu kopīgošana ar TikTok')
    const panel = page.locator('section.privacy-findings')
    await panel.getByText('Tekstā nosaukts rīks, kura nav reģistros').waitFor()
    await page.locator('#privacy-findings', { hasText: /nepilnīb/ }).waitFor()
    const { violations } = await new AxeBuilder({ page }).include('.privacy-findings').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await page.locator('#field-title').evaluate((field) => field.blur())
    await panel.getByRole('button', { name: 'Pāriet uz lauku' }).first().click()
    await expect.poll(() => title.evaluate((field) => field === document.activeElement)).toBe(true)
    await title.fill(before)
    await panel.getByText('Pārbaudēs nekas nav atrasts.').waitFor()
    expect(await page.locator('#privacy-findings').count()).toBe(0)
    page.on('dialog', (dialog) => dialog.accept())
    await page.close()
  })

  it('of a marked text stops the publisher, is let through in writing, and stays in the record alone', async () => {
    const editor = await signIn(browser, { role: 'editor', language: 'lv-LV' })
    await openRow(editor, 'purposes', 'customer-support')
    await editor.locator('#field-legitimateInterest').fill('')
    await editor
      .locator('section.privacy-findings')
      .getByText('Nav nosauktas leģitīmās intereses', { exact: true })
      .waitFor()
    await editor.getByRole('button', { name: 'Saglabāt un atzīmēt kā gatavu' }).click()
    await editor.getByText('Tas nonāks nākamajā laidienā').waitFor()
    await editor.close()

    const { release } = await manifest()
    const page = await signIn(browser, { role: 'publisher', language: 'lv-LV' })
    await page.goto(`${address}/admin/publishing`)
    const finding = page.locator('.privacy-finding--error', { hasText: 'Nav nosauktas leģitīmās intereses' })
    await finding.waitFor()
    // What the articles ask for leads to the finding, also where a filter hides it.
    await page.getByText('Ko prasa VDAR 13. un 14. pants').click()
    const item = page.locator('.privacy-checklist__item', { hasText: 'VDAR 13. panta 1. punkta d) apakšpunkts' })
    expect(await item.innerText()).toContain('Ir nepilnības')
    const officer = page.locator('.privacy-checklist__item', { hasText: 'VDAR 13. panta 1. punkta b) apakšpunkts' })
    expect(await officer.innerText()).toMatch(/Nav piemērojama[\s\S]*Datu aizsardzības speciālists nav norādīts\./)
    await page.getByLabel('Smagums').selectOption('note')
    await finding.waitFor({ state: 'detached' })
    await item.getByRole('button').first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => finding.first().evaluate((shown) => shown === document.activeElement)).toBe(true)

    await page.locator('#field-privacy-note-lv').fill('Precizēts klientu atbalsta apraksts.')
    expect(await page.locator('#privacy-publish').isDisabled()).toBe(true)
    const { violations } = await new AxeBuilder({ page }).include('.privacy-publishing').analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])

    await finding.getByLabel('Pieļaut ar pamatojumu').check()
    await page.locator('#privacy-waive').click()
    await page.getByText('Uzrakstiet pamatojumu.').waitFor()
    await page.locator('#field-privacy-waiver-reason').fill(reason)
    await page.locator('#privacy-waive').click()
    await page.locator('.privacy-finding--waived', { hasText: reason }).waitFor()
    expect(await page.locator('#field-privacy-note-lv').inputValue()).toBe('Precizēts klientu atbalsta apraksts.')
    await page.locator('#privacy-publish').click()
    await page
      .getByText(/Laidiens .* ir publicēts/)
      .first()
      .waitFor()

    await expect.poll(async () => (await manifest()).release).toBe(release + 1)
    const kept = await page.evaluate(
      async (url) => (await (await fetch(url)).json()).docs[0],
      `/api/releases?where[number][equals]=${release + 1}&depth=0`,
    )
    expect(JSON.stringify(kept.record)).toContain(reason)
    const { record } = await manifest()
    expect(record.sha256).toBe(kept.recordSha256)
    expect(await (await published('index.json')).text()).not.toContain('Jurists')
    await page.close()
  })
})
