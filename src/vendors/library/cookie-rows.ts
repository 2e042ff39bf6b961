/** How cookies of the library are written down. */
import type { Localised } from '../localised.ts'
import type { VendorPresetInput } from '../preset.ts'

type CookieInput = NonNullable<NonNullable<VendorPresetInput['cookieVendor']>['cookies']>[number]
type Cookie = Omit<CookieInput, 'purpose' | 'note'> & { purpose: Localised; note?: Localised }
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

/** What the vendor sets; names are confirmed in the Open Cookie Database where a row does not say otherwise. */
export const cookiesOf = (cookies: readonly Cookie[]): CookieInput[] =>
  cookies.map((cookie) => ({
    confidence: 'verified',
    ...(cookie.confidence === 'unverified' ? {} : { checkedIn: 'Open Cookie Database' }),
    ...cookie,
  }))

/** Where the Open Cookie Database has another lifetime than the vendor states. */
export const databaseSays = (lifetime: Localised): { note: Localised } => ({
  note: {
    lv: `Open Cookie Database norāda citu glabāšanas termiņu: ${lifetime.lv}.`,
    et: `Open Cookie Database nimetab teist säilitustähtaega: ${lifetime.et}.`,
    en: `The Open Cookie Database gives another lifetime: ${lifetime.en}.`,
  },
})
