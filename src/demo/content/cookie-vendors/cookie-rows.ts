/** How cookies of the demo site are written down. */
import type { SnapshotInput } from '../../../policy/snapshot.ts'
import type { Localised } from '../localised.ts'

export type CookieVendor = NonNullable<SnapshotInput['cookieVendors']>[number]
type CookieInput = NonNullable<CookieVendor['cookies']>[number]
type Cookie = Omit<CookieInput, 'id' | 'purpose'> & { purpose: Localised }
type Unit = 'minute' | 'hour' | 'day' | 'month' | 'year'

/** Kept until the browser is closed. */
export const session = { lifetime: 'session' } as const
/** Kept until it is deleted. */
export const persistent = { lifetime: 'persistent' } as const
/** Kept for a time; with `most`, for at least `amount` and at most `most`. */
export const lasting = (amount: number, unit: Unit, most?: number) => ({
  lifetime: 'period' as const,
  amount,
  unit,
  ...(most !== undefined && { amountMax: most }),
})

/**
 * A name that goes on with an id or the like.
 *
 * @example startingWith('mailchimp.cart.') // { name: 'mailchimp.cart.*', pattern: '^mailchimp\\.cart\\.' }
 */
export const startingWith = (beginning: string) => ({
  name: `${beginning}*`,
  pattern: `^${beginning.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`,
})

/** What the vendor sets; names are confirmed where a row does not say otherwise. */
export const cookiesOf = (vendor: string, cookies: readonly Cookie[]): CookieInput[] =>
  cookies.map((cookie) => ({ confidence: 'verified', party: 'first', ...cookie, id: `${vendor} ${cookie.name}` }))
