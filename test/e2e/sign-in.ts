import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

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

/**
 * The same without the form, which takes seconds: for tests of what comes after it.
 *
 * @param at path that is opened; nothing where absent
 */
export const signInWith = async (
  browser: Browser,
  { address, account, options, at }: Visit & { at?: string | undefined },
): Promise<Page> => {
  const context = await browser.newContext(options)
  const answer = await context.request.post(`${address}/api/users/login`, { data: account })
  if (!answer.ok()) throw new Error(`Signing in as ${account.email} was answered with ${answer.status()}.`)
  const page = await context.newPage()
  if (at !== undefined) await page.goto(`${address}${at}`)
  return page
}
