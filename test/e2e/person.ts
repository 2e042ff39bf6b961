import type { Browser, Page } from 'playwright-core'
import { inject } from 'vitest'
import { z } from 'zod'
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

const docs = z.object({ docs: z.tuple([z.looseObject({ id: z.number() })]) })

/** The row of a collection with a key, as whoever is signed in on the page sees it. */
export const rowWithKey = async (page: Page, collection: string, key: string, field = 'key') => {
  const query = `where[${field}][equals]=${key}&depth=0&locale=lv`
  const answer = await page.context().request.get(`${address}/api/${collection}?${query}`, {
    // Payload takes a cookie from its own pages only.
    headers: { 'Sec-Fetch-Site': 'same-origin' },
  })
  return docs.parse(await answer.json()).docs[0]
}

/** Opens a row with a key in Latvian, and waits until its form was checked once, and so is alive. */
export const openRow = async (page: Page, collection: string, key: string): Promise<void> => {
  const { id } = await rowWithKey(page, collection, key)
  await page.goto(`${address}/admin/collections/${collection}/${id}?locale=lv`)
  await page.locator('.privacy-ready').waitFor()
  await page.locator('section.privacy-findings').getByText('Pārbaudēs nekas nav atrasts.').waitFor()
}

/** The published file of the demo site, as a frontend fetches it. */
export const published = async (path: string): Promise<Response> => fetch(`${address}/api/privacy/pro-balances/${path}`)
