import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { RunningApp } from './start-app.ts'

export type Credentials = { email: string; password: string }

/** The demo account of a role. */
export const accountOf = (accounts: string, role: string): Credentials => {
  const line = accounts.split('\n').find((candidate) => candidate.startsWith(role))
  const [, email, password] = line?.split(/\s+/) ?? []
  if (!email || !password) throw new Error(`There is no demo account for ${role}.`)
  return { email, password }
}

type Account = { address: string; account: Credentials; options: BrowserContextOptions }

/** Signs in at the login form, in a browser context of its own, and stands on the dashboard then. */
export const signInWith = async (browser: Browser, { address, account, options }: Account): Promise<Page> => {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.goto(`${address}/admin/login`)
  await page.locator('#field-email').fill(account.email)
  await page.locator('#field-password').fill(account.password)
  await page.locator('form button[type=submit]').click()
  await page.waitForURL((url) => /^\/admin\/?$/.test(url.pathname))
  return page
}

type Visit = { app: Pick<RunningApp, 'address' | 'accounts'>; role: string; options: BrowserContextOptions }

/** The same, with the demo account of a role. */
export const signInAs = (browser: Browser, { app, role, options }: Visit): Promise<Page> =>
  signInWith(browser, { address: app.address, account: accountOf(app.accounts, role), options })
