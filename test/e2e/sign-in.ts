import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

export type Credentials = { email: string; password: string }

/** The demo account of a role. */
export const accountOf = (accounts: string, role: string): Credentials => {
  const line = accounts.split('\n').find((candidate) => candidate.startsWith(role))
  const [, email, password] = line?.split(/\s+/) ?? []
  if (!email || !password) throw new Error(`There is no demo account for ${role}.`)
  return { email, password }
}

type Visit = { address: string; account: Credentials; options: BrowserContextOptions }

/** Signs in at the login form, in a browser context of its own, and stands on the dashboard then. */
export const signInAtForm = async (browser: Browser, { address, account, options }: Visit): Promise<Page> => {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.goto(`${address}/admin/login`)
  await page.locator('#field-email').fill(account.email)
  await page.locator('#field-password').fill(account.password)
  await page.locator('form button[type=submit]').click()
  await page.waitForURL((url) => /^\/admin\/?$/.test(url.pathname))
  return page
}

/** Four megabytes of scripts are loaded once a context: whoever comes back to a browser finds theirs as they left it. */
const contexts = new WeakMap<Browser, Map<string, Promise<BrowserContext>>>()

const signedIn = async (browser: Browser, { address, account, options }: Visit): Promise<BrowserContext> => {
  const context = await browser.newContext(options)
  const answer = await context.request.post(`${address}/api/users/login`, { data: account })
  if (!answer.ok()) throw new Error(`Signing in as ${account.email} was answered with ${answer.status()}.`)
  return context
}

/**
 * The same without the form, which takes seconds: for tests of what comes after it. The page is the caller's to close;
 * its context is kept for whoever is next with the same account and options.
 *
 * @param at path that is opened; nothing where absent
 */
export const signInWith = async (
  browser: Browser,
  { at, ...visit }: Visit & { at?: string | undefined },
): Promise<Page> => {
  const own = contexts.get(browser) ?? new Map<string, Promise<BrowserContext>>()
  contexts.set(browser, own)
  const key = JSON.stringify(visit)
  const context = own.get(key) ?? signedIn(browser, visit)
  own.set(key, context)
  const page = await (await context).newPage()
  if (at !== undefined) await page.goto(`${visit.address}${at}`)
  return page
}
