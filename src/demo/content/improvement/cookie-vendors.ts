import { cookieVendors as found } from '../cookie-vendors/index.ts'
import type { Row, RowChanges } from './changes.ts'

type Cookie = NonNullable<Row<'cookieVendors'>['cookies']>[number]

const cookiesOf = (key: string): Cookie[] => [...((found ?? []).find((row) => row.key === key)?.cookies ?? [])]

/** What is only set once embedded content was agreed to belongs to its category: the shop itself can do without it. */
const ofItsVendor = (cookie: Cookie): Cookie =>
  cookie.category === 'necessary' ? { ...cookie, category: null } : cookie

/** Universal Analytics ended in July 2023: nothing sets its cookies any more. */
const ofUniversalAnalytics = new Set(['_gid', '_gat*'])

/** What a payment that the visitor asked for cannot do without. */
const atCheckout = {
  strictlyNecessary: true,
  internalNote:
    'Ielādējiet tikai norēķinu lapās: citur tas nav obligāti nepieciešams. / Load on checkout pages only: elsewhere it ' +
    'is not strictly necessary.',
}

export const cookieVendors: RowChanges<'cookieVendors'> = {
  changed: {
    'google-analytics': {
      cookies: cookiesOf('google-analytics').filter(({ name }) => !ofUniversalAnalytics.has(name)),
    },
    'consent-banner': { purposes: ['site-operation'] },
    wpml: { purposes: ['site-operation'] },
    youtube: { purposes: ['embedded-content'] },
    vimeo: { purposes: ['embedded-content'], cookies: cookiesOf('vimeo').map(ofItsVendor) },
    'google-maps': { purposes: ['embedded-content'], cookies: cookiesOf('google-maps').map(ofItsVendor) },
    stripe: atCheckout,
    paypal: atCheckout,
  },
}
