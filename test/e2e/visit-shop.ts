/** Somebody at a shop of the vendor servers. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { VendorServers } from './vendor-servers.ts'

export type Visit = BrowserContextOptions & {
  /** Whether the browser sends Global Privacy Control. */
  gpc?: boolean
  host?: string
}

/** A browser of its own that opens a page and waits until the banner has said what it has to. Its context is the caller's to close. */
export const visitShop = async (args: { browser: Browser; servers: VendorServers; path?: string; visit?: Visit }) => {
  const { browser, servers, path = '/', visit = {} } = args
  const { gpc = false, host, ...options } = visit
  const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en', ...options })
  // The banner is not shown to machines: a test is to be taken for a person.
  await context.addInitScript((signal) => {
    Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false })
    if (signal) Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true })
  }, gpc)
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(servers.address(path, host))
  await page.evaluate(() => window.privacyConsent?.ready)
  return { context, page, complaints }
}

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** All that a page asks for by itself was asked. */
export const settled = (page: Page) => page.waitForLoadState('networkidle')

/** Names of all that a page keeps, in cookies of any domain and in storage. */
export const kept = async (page: Page) => {
  const cookies = (await page.context().cookies()).map(({ name }) => name)
  const keys = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
  return [...cookies, ...keys].sort()
}
