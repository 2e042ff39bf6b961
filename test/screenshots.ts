/** `npm run screenshots`: takes the pictures of the README from the real app, started in an empty data folder. */
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { z } from 'zod'
import { launchBrowser } from './e2e/browser.ts'
import { accountOf, signInAtForm } from './e2e/sign-in.ts'
import { type RunningApp, startApp } from './e2e/start-app.ts'

const folder = path.resolve(import.meta.dirname, '../docs/images')
const look = { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1, colorScheme: 'light' } as const

const take = async (page: Page, name: string): Promise<void> => {
  await page.evaluate(async () => void (await document.fonts.ready))
  const file = path.join(folder, `${name}.png`)
  await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' })
  await page.context().close()
  process.stdout.write(`${path.relative(process.cwd(), file)}\n`)
}

const inLanguage = (locale: string): BrowserContextOptions => ({ ...look, locale })

/** What a person does over REST: the pictures show what comes of it. */
const restOf = async ({ address, accounts }: RunningApp, role: string) => {
  const send = async (way: string, { method, body, token }: { method: string; body?: unknown; token?: string }) => {
    const response = await fetch(`${address}/api/${way}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...(token ? { Authorization: `JWT ${token}` } : {}) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`${method} ${way} answered ${response.status}: ${await response.text()}`)
    return response.json()
  }
  const signedIn = await send('users/login', { method: 'POST', body: accountOf(accounts, role) })
  const { token } = z.object({ token: z.string() }).parse(signedIn)
  return (method: string, way: string, body?: unknown) => send(way, { method, body, token })
}
type Rest = Awaited<ReturnType<typeof restOf>>

const found = z.object({ docs: z.tuple([z.looseObject({ id: z.number() })]) })
const find = async (rest: Rest, document: { collection: string; key: string; locale: string }) => {
  const { collection, key, locale } = document
  const answer = await rest('GET', `${collection}?where[key][equals]=${key}&locale=${locale}&depth=0`)
  return found.parse(answer).docs[0]
}

const takeAll = async (app: RunningApp, browser: Browser): Promise<void> => {
  const visitor = await (await browser.newContext(inLanguage('en-GB'))).newPage()
  await visitor.goto(`${app.address}/en`)
  await visitor.locator('main[aria-busy=false]').waitFor()
  await take(visitor, 'page')

  const editor = await signInAtForm(browser, {
    address: app.address,
    account: accountOf(app.accounts, 'editor'),
    options: inLanguage('lv-LV'),
  })
  const section = await find(await restOf(app, 'editor'), {
    collection: 'policy-sections',
    key: 'cookies',
    locale: 'lv',
  })
  await editor.goto(`${app.address}/admin/collections/policy-sections/${section.id}?locale=lv`)
  await editor.locator('.privacy-ready').waitFor()
  await editor.getByText('Mārketinga sīkdatnes').first().waitFor()
  await editor.locator('#field-title').fill('Sīkdatnes un TikTok Pixel')
  // What is written is checked: no register knows of it.
  await editor.locator('section.privacy-findings .privacy-finding').first().waitFor()
  await take(editor, 'section')

  // The demo's improvement waits. Narrower and taller: more of what changes is seen at once.
  const tall = { ...inLanguage('lv-LV'), viewport: { width: 1200, height: 1120 } }
  const publisher = await signInAtForm(browser, {
    address: app.address,
    account: accountOf(app.accounts, 'publisher'),
    options: tall,
  })
  await publisher.goto(`${app.address}/admin/publishing`)
  await publisher.locator('.privacy-publishing ins').first().waitFor()
  await take(publisher, 'publishing')
}

await mkdir(folder, { recursive: true })
const app = await startApp()
try {
  const browser = await launchBrowser()
  try {
    await takeAll(app, browser)
  } finally {
    await browser.close()
  }
} finally {
  await app.stop()
}
