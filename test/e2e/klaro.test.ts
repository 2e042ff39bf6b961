/** `klaro.json` as Klaro takes it, and the client, in a browser. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { build } from 'esbuild'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { demoContent } from '../../src/demo/content/index.ts'
import { snapshotSchema } from '../../src/policy/snapshot.ts'
import type { CompiledRelease } from '../../src/release/compile-release.ts'
import { lt } from '../../src/wording/lt.ts'
import { bodyOf, first, next } from '../unit/release-fixture.ts'
import { sharedBrowser } from './browser.ts'

const root = path.resolve(import.meta.dirname, '../..')
const shop = 'http://shop.test'
const server = 'http://localhost:3000'
const vendor = 'https://www.googletagmanager.com/gtag/js'

/** The demo, also in Lithuanian, whose texts stand empty here. */
const snapshot = snapshotSchema.parse({
  ...demoContent,
  site: { ...demoContent.site, publishedLocales: ['lv', 'et', 'en', 'lt'] },
  moreWording: { lt },
})
const releases = { first: first(snapshot), material: next({ snapshot, previous: first(snapshot), material: true }) }

let browser: Browser
let klaro: string
let client: string
let contexts: BrowserContext[] = []

/** The first code below a heading of the docs. */
const documented = async (file: string, heading: string): Promise<string> => {
  const text = await readFile(path.join(root, 'docs', file), 'utf8')
  return new RegExp(`# ${heading}[\\s\\S]*?\`\`\`html\\n([\\s\\S]*?)\`\`\``).exec(text)?.[1] ?? ''
}

beforeAll(async () => {
  browser = await sharedBrowser()
  klaro = await readFile(createRequire(import.meta.url).resolve('klaro/dist/klaro.js'), 'utf8')
  const made = await build({
    entryPoints: [path.join(root, 'src/client/index.ts')],
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
  })
  client = made.outputFiles[0]?.text ?? ''
})
afterEach(async () => {
  await Promise.all(contexts.map((context) => context.close()))
  contexts = []
})

type Site = { page: Page; loaded: string[]; show: (release: CompiledRelease) => Promise<void> }

/** A shop whose page is from the docs, in a locale. */
const openSite = async (html: string, locale = 'lv'): Promise<Site> => {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  contexts.push(context)
  const loaded: string[] = []
  let shown = releases.first
  await context.route('**/*', (route) => {
    const url = route.request().url()
    if (url === `${shop}/`)
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html.replaceAll('/lv', `/${locale}`) })
    if (url === `${shop}/klaro.js`) return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: klaro })
    if (url === `${shop}/privacy-client/index.js`)
      return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: client })
    if (url === vendor) {
      loaded.push(url)
      return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: 'document.cookie = "_ga=1; path=/"' })
    }
    const body = bodyOf(shown, url.replace(`${server}/api/privacy/pro-balances/`, ''))
    const headers = { 'Access-Control-Allow-Origin': '*' }
    return route.fulfill(body ? { contentType: 'application/json', headers, body } : { status: 404, headers, body: '' })
  })
  const page = await context.newPage()
  const show = async (release: CompiledRelease) => {
    shown = release
    await page.goto(`${shop}/`)
  }
  await show(shown)
  return { page, loaded, show }
}

const cookiesOf = async (page: Page): Promise<string[]> =>
  (await page.context().cookies()).map(({ name }) => name).sort()

describe('Klaro, with klaro.json as it is', () => {
  it('loads and keeps nothing before a choice, and only the choice after refusing', async () => {
    const { page, loaded, show } = await openSite(await documented('klaro.md', 'Klaro'))
    const refuse = page.getByRole('button', { name: 'Noraidīt visu' })
    const accept = page.getByRole('button', { name: 'Pieņemt visu' })
    await refuse.waitFor()
    expect([await cookiesOf(page), loaded]).toEqual([[], []])
    const looks = (element: Element) => {
      const { backgroundColor, color, fontSize, fontWeight, height } = getComputedStyle(element)
      return { backgroundColor, color, fontSize, fontWeight, height }
    }
    expect(await refuse.evaluate(looks)).toEqual(await accept.evaluate(looks))
    await refuse.click()
    expect([await cookiesOf(page), loaded]).toEqual([['cc_cookie_klaro_1'], []])
    await show(releases.first)
    await page.locator('#klaro .klaro').waitFor({ state: 'attached' })
    expect(await refuse.count()).toBe(0)
    await show(releases.material)
    await refuse.waitFor()
    expect(loaded).toEqual([])
  })

  it('loads what was accepted, and deletes its cookies after withdrawal', async () => {
    const { page, loaded } = await openSite(await documented('klaro.md', 'Klaro'))
    await page.getByRole('button', { name: 'Pieņemt visu' }).click()
    await expect.poll(() => cookiesOf(page)).toEqual(['_ga', 'cc_cookie_klaro_1'])
    expect(loaded).toEqual([vendor])
    await page.locator('#choice').click()
    await page.locator('label[for="purpose-item-statistics"]').click()
    await page.getByRole('button', { name: 'Saglabāt izvēli' }).click()
    await expect.poll(() => cookiesOf(page)).toEqual(['cc_cookie_klaro_1'])
  })

  it.each(['lv', 'et', 'en', 'lt'])('lacks no word in %s', async (locale) => {
    const { page } = await openSite(await documented('klaro.md', 'Klaro'), locale)
    await page.locator('#klaro .cookie-notice').waitFor()
    const said = [await page.locator('#klaro').innerText()]
    await page.locator('.cn-learn-more').click()
    const unlisted = page.locator('.cm-caret a')
    for (const each of await unlisted.all()) await each.click()
    said.push(await page.locator('#klaro').innerText())
    expect(said.join('\n')).not.toMatch(/missing translation|undefined|\{\w+\}/)
    if (locale !== 'en') expect(said.join('\n')).not.toMatch(/\b(?:services?|Accept|decline|purposes?)\b/i)
    expect(await page.locator('#klaro .klaro').getAttribute('lang')).toBe(locale)
  })
})

describe('the client', () => {
  it('shows the policy on a page without a bundler, as documented', async () => {
    const { page } = await openSite(await documented('frontends.md', 'The client'))
    await expect.poll(() => page.locator('h1').innerText()).toBe('Konfidencialitātes politika')
  })

  it('reads in a worker', async () => {
    const { page } = await openSite('<!doctype html><title>Worker</title>')
    const answer = await page.evaluate(async () => {
      const code = `import { getBanner } from 'http://shop.test/privacy-client/index.js'
        const read = await getBanner({ site: 'http://localhost:3000/api/privacy/pro-balances', locale: 'et' })
        postMessage([read.outcome, read.document.locale])`
      const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
      const worker = new Worker(address, { type: 'module' })
      return new Promise((resolve) => {
        worker.onmessage = ({ data }) => resolve(data)
        worker.onerror = ({ message }) => resolve(message)
      })
    })
    expect(answer).toEqual(['read', 'et'])
  })

  it('is small', () => {
    expect(client.length).toBeLessThan(3_000)
  })
})
