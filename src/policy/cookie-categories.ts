/** Which categories of cookies a site uses; the policy and the banner ask the same function. */
import { byCodeUnit, inListOrder } from './order.ts'
import { cookieCategories, type Snapshot } from './snapshot.ts'

export type CookieCategory = (typeof cookieCategories)[number]
type Vendor = Snapshot['cookieVendors'][number]
type Cookie = Vendor['cookies'][number]

export const categoryOfCookie = ({ vendor, cookie }: { vendor: Vendor; cookie: Cookie }): CookieCategory =>
  cookie.category ?? vendor.category

/** Categories of a vendor's cookies, and its own where it has none yet or loads from hosts that wait for consent. */
export const categoriesOfVendor = (vendor: Vendor): CookieCategory[] => {
  const ofCookies = vendor.cookies.map((cookie) => categoryOfCookie({ vendor, cookie }))
  const own = vendor.cookies.length === 0 || vendor.hosts.length > 0 ? [vendor.category] : []
  return inListOrder(cookieCategories, [...ofCookies, ...own])
}

/** Necessary always (the choice itself is kept in a cookie), then those in use. */
export const categoriesInUse = (snapshot: Snapshot): CookieCategory[] =>
  inListOrder(cookieCategories, ['necessary', ...snapshot.cookieVendors.flatMap(categoriesOfVendor)])

/** A vendor's cookies by name. */
export const cookiesByName = (vendor: Vendor): Cookie[] =>
  [...vendor.cookies].sort(
    (a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.storage, b.storage) || byCodeUnit(a.id, b.id),
  )
