/** Google Consent Mode v2: the seven signals, what they are before a choice, and which category grants each. */
import type { BannerConfiguration } from '../contract/banner-configuration.ts'
import type { CookieCategory } from '../policy/cookie-categories.ts'
import { inListOrder } from '../policy/order.ts'
import { consentSignals } from '../policy/register-choices.ts'
import type { Snapshot } from '../policy/snapshot.ts'

type Signal = (typeof consentSignals)[number]

const standard: Record<CookieCategory, Signal[]> = {
  necessary: ['security_storage'],
  preferences: ['functionality_storage', 'personalization_storage'],
  statistics: ['analytics_storage'],
  marketing: ['ad_storage', 'ad_user_data', 'ad_personalization'],
}

/** What a vendor's own signals may add: consent to statistics never allows advertising, and nothing is added to what is always on. */
const addable: Record<CookieCategory, readonly Signal[]> = {
  necessary: [],
  preferences: ['functionality_storage', 'personalization_storage', 'security_storage'],
  statistics: ['analytics_storage', 'functionality_storage', 'personalization_storage', 'security_storage'],
  marketing: consentSignals,
}

/** All are denied before a choice but security, which needs none. */
export const consentModeOf = ({
  snapshot,
  categories,
}: {
  snapshot: Snapshot
  categories: CookieCategory[]
}): BannerConfiguration['consentMode'] => ({
  default: Object.fromEntries(
    consentSignals.map((signal) => [signal, signal === 'security_storage' ? 'granted' : 'denied']),
  ),
  categories: Object.fromEntries(categories.map((category) => [category, signalsOf({ snapshot, category })])),
  waitForUpdate: Math.max(0, Math.trunc(snapshot.site.banner.waitForUpdate)),
})

const signalsOf = ({ snapshot, category }: { snapshot: Snapshot; category: CookieCategory }): Signal[] => {
  const own = snapshot.cookieVendors
    .filter((vendor) => vendor.category === category)
    .flatMap((vendor) => vendor.consentSignals)
    .filter((signal) => addable[category].includes(signal))
  return inListOrder(consentSignals, [...standard[category], ...own])
}
