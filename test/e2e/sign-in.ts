import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { RunningApp } from './start-app.ts'

/** The demo account of a role. */
export const accountOf = (accounts: string, role: string): { email: string; password: string } => {
  const line = accounts.split('\n').find((candidate) => candidate.startsWith(role))
  const [, email, password] = line?.split(/\s+/) ?? []
  if (!email || !password) throw new Error(`There is no demo account for ${role}.`)
  return { email, password }
}

type Visit = { app: Pick<RunningApp, 'address' | 'accounts'>; role: string; options: BrowserContextOptions }

/** Signs in at the login form, in a browser context of its own, and stands on the dashboard then. */
export const signInAs = async (browser: Browser, { app, role, options }: Visit): Promise<Page> => {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const { email, password } = accountOf(app.accounts, role)
  await page.goto(`${app.address}/admin/login`)
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.locator('form button[type=submit]').click()
  await page.waitForURL((url) => /^\/admin\/?$/.test(url.pathname))
  return page
}
