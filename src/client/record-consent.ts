import type { ConsentOrder, ConsentReceipt } from '../contract/consent.ts'
import { type Failure, failureOf, isOfSchema, jsonOf } from './answers.ts'
import { randomId } from './random-id.ts'
import { folderOf } from './read-file.ts'

/** What a visitor chose, as the contract has it. */
export type Choice = Omit<ConsentOrder, 'id' | 'gpc'> & Partial<Pick<ConsentOrder, 'id' | 'gpc'>>

export type Recording = {
  /** The folder of the site: `https://privacy.example.com/api/privacy/pro-balances`. */
  site: string | URL
  choice: Choice
  /** More of what `fetch` takes: `signal`, `headers`. */
  init?: RequestInit
  /** In place of the global one. */
  fetch?: typeof fetch
}

export type Recorded = { /** As it was sent, with its id. */ choice: Choice & { id: string } } & (
  | { outcome: 'recorded'; receipt: ConsentReceipt }
  | Failure
)

/**
 * Has a choice kept, and gives the receipt. Never throws. Where it failed, sending the `choice` of the answer again is
 * safe: with the same id it is kept once, and gets the same receipt.
 *
 * It is sent as plain text, which a browser does without asking the server before, and also while the page is left.
 *
 * @example
 * const recorded = await recordConsent({ site, choice: { subject, release: 3, locale: 'lv', action: 'reject-all', categories: [], surface: 'banner' } })
 * if (recorded.outcome !== 'recorded') localStorage.setItem('later', JSON.stringify(recorded.choice))
 */
export const recordConsent = async ({
  site,
  choice: given,
  init = {},
  fetch: ask = fetch,
}: Recording): Promise<Recorded> => {
  const choice = { ...given, id: given.id ?? randomId() }
  const headers = new Headers(init.headers)
  headers.set('Content-Type', 'text/plain;charset=UTF-8')
  try {
    const response = await ask(`${folderOf(site)}/consents`, {
      keepalive: true,
      ...init,
      method: 'POST',
      headers,
      body: JSON.stringify(choice),
    })
    if (!response.ok) return { choice, ...(await failureOf(response)) }
    const receipt = await jsonOf(response)
    return isOfSchema<ConsentReceipt>(receipt, 'consent-receipt/1')
      ? { choice, outcome: 'recorded', receipt }
      : { choice, outcome: 'unreadable', status: response.status }
  } catch (error) {
    return { choice, outcome: 'unreachable', error }
  }
}
