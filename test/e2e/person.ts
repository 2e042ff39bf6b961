import type { Browser, Page } from 'playwright-core'
import { inject } from 'vitest'
import { signInAs } from './sign-in.ts'

export const address = inject('address')

/** Signs in at the login form, with a browser of its own in the person's language. */
export const signIn = (
  browser: Browser,
  { role, language, width = 1440 }: { role: string; language: string; width?: number },
): Promise<Page> =>
  signInAs(browser, {
    app: { address, accounts: inject('accounts') },
    role,
    options: { locale: language, viewport: { width, height: 1000 } },
  })

/** The published file of the demo site, as a frontend fetches it. */
export const published = async (path: string): Promise<Response> => fetch(`${address}/api/privacy/pro-balances/${path}`)
