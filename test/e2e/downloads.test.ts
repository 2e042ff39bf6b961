import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Download, Page } from 'playwright-core'
import readWorkbook from 'read-excel-file/node'
import { beforeAll, describe, expect, it } from 'vitest'
import { sharedBrowser } from './browser.ts'
import { address, published, signIn } from './person.ts'

let browser: Browser

beforeAll(async () => {
  browser = await sharedBrowser()
})

const publishingView = async (role: string, language: string): Promise<Page> => {
  const page = await signIn(browser, { role, language })
  await page.goto(`${address}/admin/publishing`)
  await page.getByRole('link', { name: 'policy.jsonld' }).waitFor()
  return page
}

const download = async (page: Page, link: string): Promise<Download> => {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()])
  return file
}

describe('downloads of the publishing view', () => {
  it('give a publisher the record of processing in each language, as a workbook and as CSV', async () => {
    const page = await publishingView('publisher', 'lv-LV')
    const workbook = await download(page, 'Apstrādes darbību reģistrs, XLSX, valoda: Igauņu')
    expect(workbook.suggestedFilename()).toMatch(/^pro-balances-record-of-processing-et-\d{4}-\d\d-\d\d\.xlsx$/)
    const sheets = await readWorkbook(await readFile(await workbook.path()))
    expect(sheets[0]?.data[0]?.[0]).toBe('Isikuandmete töötlemise toimingute register')
    const csv = await readFile(await (await download(page, 'Apstrādes darbību reģistrs, CSV, valoda: Latviešu')).path())
    expect(csv.toString('utf8')).toContain('\r\nnewsletters,E-pasta jaunumu vēstules,')
    const { violations } = await new AxeBuilder({ page }).include('.privacy-downloads').analyze()
    expect(violations).toEqual([])
    await page.close()
  })

  it('give a translator the machine-readable policy, as it is published, and no record', async () => {
    const page = await publishingView('translator', 'en-GB')
    expect(await page.getByRole('link', { name: /^Record of processing/ }).count()).toBe(0)
    const file = await readFile(await (await download(page, 'policy.jsonld')).path())
    expect(file.equals(Buffer.from(await (await published('policy.jsonld')).arrayBuffer()))).toBe(true)
    await page.close()
  })
})
