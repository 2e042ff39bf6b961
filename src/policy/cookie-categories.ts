/** Which categories of cookies a site uses; the policy and the banner ask the same function. */
import { cleanLine } from './clean-text.ts'
import { byCodeUnit, inListOrder } from './order.ts'
import { cookieCategories } from './register-choices.ts'
import type { Snapshot } from './snapshot.ts'

export type CookieCategory = (typeof cookieCategories)[number]
type Vendor = Snapshot['cookieVendors'][number]
type Cookie = Vendor['cookies'][number]

export const categoryOfCookie = ({ vendor, cookie }: { vendor: Vendor; cookie: Cookie }): CookieCategory =>
  cookie.category ?? vendor.category

/** Categories of a vendor's cookies, and its own where it has none yet or loads from hosts that wait for consent. */
export const categoriesOfVendor = (vendor: Vendor): CookieCategory[] => {
  const ofCookies = namedCookies(vendor).map((cookie) => categoryOfCookie({ vendor, cookie }))
  const own = ofCookies.length === 0 || vendor.hosts.length > 0 ? [vendor.category] : []
  return inListOrder(cookieCategories, [...ofCookies, ...own])
}

/** Necessary always (the choice itself is kept in a cookie), then those in use. */
export const categoriesInUse = (snapshot: Snapshot): CookieCategory[] =>
  inListOrder(cookieCategories, ['necessary', ...snapshot.cookieVendors.flatMap(categoriesOfVendor)])

/** What has no name to be recognised by cannot be shown, asked about or deleted. */
const namedCookies = (vendor: Vendor): Cookie[] => vendor.cookies.filter((cookie) => cleanLine(cookie.name) !== '')

/** A vendor's cookies by name. */
export const cookiesByName = (vendor: Vendor): Cookie[] =>
  namedCookies(vendor).sort(
    (a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.storage, b.storage) || byCodeUnit(a.id, b.id),
  )
