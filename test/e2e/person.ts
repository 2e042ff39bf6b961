import type { Browser, Page } from 'playwright-core'
import { inject } from 'vitest'

export const address = inject('address')

const accountOf = (role: string): { email: string; password: string } => {
  const line = inject('accounts')
    .split('\n')
    .find((candidate) => candidate.startsWith(role))
  const [, email, password] = line?.split(/\s+/) ?? []
  if (!email || !password) throw new Error(`There is no demo account for ${role}.`)
  return { email, password }
}

/** Signs in at the login form, with a browser of its own in the person's language. */
export const signIn = async (
  browser: Browser,
  { role, language, width = 1440 }: { role: string; language: string; width?: number },
): Promise<Page> => {
  const context = await browser.newContext({ locale: language, viewport: { width, height: 1000 } })
  const page = await context.newPage()
  const { email, password } = accountOf(role)
  await page.goto(`${address}/admin/login`)
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.locator('form button[type=submit]').click()
  await page.waitForURL((url) => /^\/admin\/?$/.test(url.pathname))
  return page
}

/** The published file of the demo site, as a frontend fetches it. */
export const published = async (path: string): Promise<Response> => fetch(`${address}/api/privacy/pro-balances/${path}`)
