import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { sharedBrowser } from './browser.ts'
import { type DemoSite, openDemoSite } from './demo-site.ts'
import { address, published, signIn } from './person.ts'

let browser: Browser
let demo: DemoSite

beforeAll(async () => {
  browser = await sharedBrowser()
  demo = await openDemoSite()
})

const manifest = z.looseObject({
  release: z.number(),
  releases: z.array(z.looseObject({ release: z.number(), cancelledAt: z.string().optional() })),
  upcoming: z.looseObject({ release: z.number(), effectiveFrom: z.string() }).optional(),
})
const index = async () => manifest.parse(await (await published('index.json')).json())
const text = async (path: string) => (await published(path)).text()

/** Midday tomorrow, as the field for a local time has it. */
const tomorrow = () => `${new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)}T12:00`

const faults = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).include('.privacy-publishing').analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}

const openPublishing = async (page: Page) => {
  await page.goto(`${address}/admin/publishing`)
  await page.locator('.privacy-release').first().waitFor()
}

const open = async (role: string, language: string): Promise<Page> => {
  const page = await signIn(browser, { role, language })
  page.on('dialog', (dialog) => dialog.accept())
  await openPublishing(page)
  return page
}

describe('a release for a date', () => {
  it('is published for tomorrow, shown as upcoming, and leaves the release in effect where it is', async () => {
    await demo.retitle('security', {
      lv: 'Drošība no rītdienas',
      et: 'Turvalisus alates homsest',
      en: 'Security from tomorrow on',
    })
    await demo.letThrough()
    const before = await index()
    const next = Math.max(...before.releases.map(({ release }) => release)) + 1
    const page = await open('publisher', 'lv-LV')
    await page.locator('#field-privacy-note-lv').fill('No rītdienas.')
    await page
      .locator('.privacy-publishing__part', { has: page.locator('#privacy-publish') })
      .getByLabel('Noteiktā datumā un laikā')
      .check()
    await page.locator('#privacy-publish').click()
    await page.getByText('Norādiet datumu un laiku.').waitFor()
    const date = page.getByLabel('Datums un laiks (Europe/Riga)')
    await expect.poll(() => date.evaluate((field) => field === document.activeElement)).toBe(true)

    // What the desk says of the date stands at the field, and nothing that was typed is lost.
    await date.fill('2020-01-01T00:00')
    await page.locator('#privacy-publish').click()
    await page.getByText('Izvēlieties laiku vismaz vienu minūti uz priekšu.').waitFor()
    expect(await date.getAttribute('aria-invalid')).toBe('true')
    await date.fill(tomorrow())
    await page.reload()
    await date.waitFor()
    expect(await date.inputValue()).toBe(tomorrow())
    expect(await faults(page)).toEqual([])

    const button = page.locator('#privacy-publish')
    expect(await button.innerText()).toMatch(new RegExp(`Publicēt laidienu Nr. ${next}, spēkā no .*12:00`))
    await button.click()
    await page.getByText(`Laidiens Nr. ${next} ir publicēts. Spēkā no`).waitFor()
    await page.getByText(`Laidiens Nr. ${next} ir publicēts un stāsies spēkā`).waitFor()
    await page.locator('.privacy-release--upcoming', { hasText: 'Gaidāms' }).waitFor()
    expect(await page.locator('#privacy-publish').count()).toBe(0)
    expect(await faults(page)).toEqual([])

    await expect.poll(async () => (await index()).upcoming?.release).toBe(next)
    expect((await index()).release).toBe(before.release)
    expect(await text('lv/policy.txt')).not.toContain('Drošība no rītdienas')
    expect(await text(`releases/${next}/lv/policy.txt`)).toContain('Drošība no rītdienas')
    await page.close()
  })

  it('is seen on the dashboard and among the releases', async () => {
    const { upcoming } = await index()
    const page = await signIn(browser, { role: 'publisher', language: 'lv-LV', at: '/admin' })
    await page.getByText(`Laidiens Nr. ${upcoming?.release} stāsies spēkā`).waitFor()
    await page.goto(`${address}/admin/collections/releases`)
    const row = page.locator('tr', { hasText: 'Gaidāms' }).first()
    await row.waitFor()
    await page.goto(new URL((await row.locator('a').first().getAttribute('href')) ?? '', address).href)
    await page.getByRole('link', { name: 'Publiskā lapa ar visiem laidieniem' }).waitFor()
    await page.locator('.pill', { hasText: 'Gaidāms' }).waitFor()
    expect(await page.locator('#action-save').count()).toBe(0)
    await page.close()
  })

  it('is cancelled after a question, and the next is offered again', async () => {
    const { release, upcoming } = await index()
    const page = await open('publisher', 'lv-LV')
    await page.locator('#privacy-cancel').click()
    await page.getByText('Tas nekad nestāsies spēkā.').waitFor()
    const { violations } = await new AxeBuilder({ page }).include('.confirmation-modal').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await page.getByRole('button', { name: 'Neatcelt' }).click()
    await page.getByText('Tas nekad nestāsies spēkā.').waitFor({ state: 'hidden' })
    expect((await index()).upcoming?.release).toBe(upcoming?.release)

    await page.locator('#privacy-cancel').click()
    await page.getByRole('button', { name: 'Atcelt laidienu', exact: true }).click()
    const told = page.getByText(`Laidiens Nr. ${upcoming?.release} ir atcelts.`)
    await told.waitFor()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.classList.contains('privacy-publishing__result')))
      .toBe(true)
    await page.locator('.privacy-release--cancelled', { hasText: 'Atcelts' }).first().waitFor()
    await page.locator('#privacy-publish').waitFor()
    await expect.poll(async () => (await index()).upcoming).toBeUndefined()
    expect((await index()).release).toBe(release)
    await page.close()
  })
})

describe('two publishers at once', () => {
  it('the second is told what the first has published, by whom, and loses nothing', async () => {
    await demo.letThrough()
    const first = await open('publisher', 'lv-LV')
    const second = await open('admin', 'en-GB')
    const next = Number(/\d+/.exec(await first.locator('#privacy-publish').innerText())?.[0])
    await second.locator('#field-privacy-note-lv').fill('Otrais.')
    await first.locator('#field-privacy-note-lv').fill('Pirmais.')
    await first.locator('#privacy-publish').click()
    await first.getByText(`Laidiens Nr. ${next} ir publicēts. Spēkā no`).waitFor()

    await second.locator('#privacy-publish').click()
    await second.getByText(new RegExp(`published release ${next} in the meantime`)).waitFor()
    await second.getByText('There is nothing to publish').waitFor()
    await second.reload()
    await second.locator('.privacy-release').first().waitFor()
    expect(await second.evaluate(() => Object.values(sessionStorage).join(' '))).toContain('Otrais.')
    await Promise.all([first.close(), second.close()])
  })
})

describe('an earlier release', () => {
  it('is gone back to: its content goes out under the next number', async () => {
    const before = await text('releases/1/lv/policy.txt')
    const { releases } = await index()
    const next = releases.length + 1
    const page = await open('publisher', 'lv-LV')
    const repeat = page.locator('#privacy-repeat-1')
    const form = page.locator('.privacy-repeat:visible')
    await repeat.click()
    expect(await repeat.getAttribute('aria-expanded')).toBe('true')
    await page.locator('#privacy-repeat-1-publish').click()
    const note = page.locator('#field-privacy-repeat-1-note-lv')
    await expect.poll(() => note.evaluate((field) => field === document.activeElement)).toBe(true)
    await note.fill('Atpakaļ pie pirmā laidiena.')
    await form.getByLabel('Redakcionālas').check()
    await page.locator('#privacy-repeat-1-publish').click()
    const reason = page.locator('#field-privacy-repeat-1-editorial-reason')
    await expect.poll(() => reason.getAttribute('aria-invalid')).toBe('true')
    expect(await faults(page)).toEqual([])
    await form.getByLabel('Izvērtēt pēc noteikumiem').check()
    await page.locator('#privacy-repeat-1-publish').click()
    await page.getByText(`Laidiens Nr. ${next} ir publicēts. Spēkā no`).waitFor()
    await expect.poll(async () => (await index()).release).toBe(next)
    expect(await text('lv/policy.txt')).toBe(before)
    expect(await text('lv/releases.html')).toContain('Atpakaļ pie pirmā laidiena.')

    // What was approved since is what the next ordinary release has.
    await page.locator('#privacy-publish').waitFor()
    await page.locator('ins', { hasText: 'Drošība no rītdienas' }).first().waitFor()
    await page.close()
  })
})

describe('the progress of a publishing', () => {
  it('comes through the front process step by step, uncompressed and unbuffered', async () => {
    await demo.letThrough()
    const { newest } = z.object({ newest: z.number() }).parse(await (await demo.desk('/candidate')).json())
    const response = await demo.desk('/publish', {
      method: 'POST',
      headers: { Accept: 'application/x-ndjson', 'Accept-Encoding': 'br, gzip' },
      body: { notes: { lv: 'Pa soļiem.' }, expectedRelease: newest },
    })
    expect(response.headers.get('content-encoding')).toBeNull()
    const pieces: string[] = []
    const decoder = new TextDecoder()
    for await (const piece of response.body ?? []) pieces.push(decoder.decode(piece, { stream: true }))
    expect(pieces.length).toBeGreaterThan(2)
    expect(pieces[0]).toContain('"step":"reading"')
    expect(pieces[0]).not.toContain('"status"')
    const last: unknown = JSON.parse(pieces.join('').trim().split('\n').at(-1) ?? '')
    expect(last).toMatchObject({ status: 201, body: { outcome: 'published', release: newest + 1 } })
    await expect.poll(async () => (await index()).release).toBe(newest + 1)
  })
})
