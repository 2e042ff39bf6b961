import type { Browser, Page } from 'playwright-core'
import { inject } from 'vitest'
import { accountOf, signInAtForm, signInWith } from './sign-in.ts'

export const address = inject('address')

type Person = { role: string; language: string; width?: number; at?: string }

const visit = ({ role, language, width = 1440 }: Person) => ({
  address,
  account: accountOf(inject('accounts'), role),
  options: { locale: language, viewport: { width, height: 1000 } },
})

/** Somebody with a demo account, signed in with a browser of their own in their language; see `signInWith`. */
export const signIn = (browser: Browser, person: Person): Promise<Page> =>
  signInWith(browser, { ...visit(person), at: person.at })

/** The same, by the login form. */
export const signInByHand = (browser: Browser, person: Person): Promise<Page> => signInAtForm(browser, visit(person))

/** The published file of the demo site, as a frontend fetches it. */
export const published = async (path: string): Promise<Response> => fetch(`${address}/api/privacy/pro-balances/${path}`)
