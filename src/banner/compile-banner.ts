/** The banner configuration of a site in one locale, from the same snapshot as its policy. */
import type {
  BannerCategory,
  BannerConfiguration,
  BannerVendor,
  OptionalCategoryId,
} from '../contract/banner-configuration.ts'
import { cleanLine } from '../policy/clean-text.ts'
import { type CompileContext, createCompileContext } from '../policy/compile-context.ts'
import type { ReleaseFacts } from '../policy/compile-policy.ts'
import { consentRecordOf } from '../policy/consent-record.ts'
import {
  type CookieCategory,
  categoriesInUse,
  categoriesOfVendor,
  categoryOfCookie,
  cookiesByName,
} from '../policy/cookie-categories.ts'
import { byCodeUnit } from '../policy/order.ts'
import { cookieDuration } from '../policy/periods.ts'
import { present } from '../policy/present.ts'
import { providerOf } from '../policy/provider.ts'
import { safeWebUrl } from '../policy/safe-href.ts'
import type { Snapshot } from '../policy/snapshot.ts'
import { bannerTexts } from './banner-texts.ts'
import { consentModeOf } from './consent-mode.ts'
import { cookiePattern } from './cookie-pattern.ts'
import { vendorSignalsOf } from './vendor-signals.ts'

type Vendor = Snapshot['cookieVendors'][number]

/**
 * What a cookie banner shows, asks and blocks in a locale. Vendors are there whether or not the policy's text lists them.
 *
 * @param revision counts material changes only; a browser asks again when it changed
 * @param renew what the release that raised the revision asks about anew; absent: every category in use
 * @example
 * compileBanner({ snapshot, locale: 'lv', release, revision: 1 }).categories.map(({ id }) => id) // ['necessary', 'statistics']
 */
export const compileBanner = ({
  snapshot,
  locale,
  release,
  revision,
  renew,
}: {
  snapshot: Snapshot
  locale: string
  release: ReleaseFacts
  revision: number
  renew?: readonly string[] | undefined
}): BannerConfiguration => {
  const context = createCompileContext({ snapshot, locale })
  const categories = categoriesInUse(snapshot)
  const record = consentRecordOf(context)
  return {
    schema: 'cookie-banner/1',
    site: snapshot.site.slug,
    locale,
    release: release.number,
    revision,
    renew: renewedCategories({ categories, renew }),
    mode: categories.length > 1 ? 'consent' : 'notice',
    categories: categories.map((id) => bannerCategory({ context, id })),
    texts: bannerTexts({ context, categories }),
    consentMode: consentModeOf({ snapshot, categories }),
    signals: vendorSignalsOf(snapshot),
    blocking: context.snapshot.cookieVendors.flatMap(blockingOf),
    storage: storageOf(snapshot),
    ...(record ? { record } : {}),
    links: linksOf(context),
  }
}

/** The same banner as another release says it; see {@link compileBanner}. */
export const bannerOfRelease = (
  banner: BannerConfiguration,
  { release, revision, renew }: { release: ReleaseFacts; revision: number; renew: readonly string[] | undefined },
): BannerConfiguration => ({
  ...banner,
  release: release.number,
  revision,
  renew: renewedCategories({ categories: banner.categories.map(({ id }) => id), renew }),
})

/** Of the categories of a banner, those that visitors are asked about anew. */
export const renewedCategories = ({
  categories,
  renew,
}: {
  categories: readonly CookieCategory[]
  /** Absent: all that are optional. */
  renew: readonly string[] | undefined
}): OptionalCategoryId[] =>
  categories.flatMap((id) => (id !== 'necessary' && (renew === undefined || renew.includes(id)) ? [id] : []))

const bannerCategory = ({ context, id }: { context: CompileContext; id: CookieCategory }): BannerCategory => ({
  id,
  required: id === 'necessary',
  title: context.wording(`cookieCategories.${id}`),
  description: context.wording(`cookieCategoryDescriptions.${id}`),
  vendors: context.snapshot.cookieVendors
    .filter((vendor) => categoriesOfVendor(vendor).includes(id))
    .map((vendor) => bannerVendor({ context, vendor, category: id })),
})

const bannerVendor = ({
  context,
  vendor,
  category,
}: {
  context: CompileContext
  vendor: Vendor
  category: CookieCategory
}): BannerVendor => ({
  id: vendor.key,
  name: cleanLine(vendor.name),
  provider: providerOf({ context, vendor }).name,
  ...present({ privacyUrl: safeWebUrl(context.processor(vendor.provider)?.privacyUrl) }),
  cookies: cookiesByName(vendor)
    .filter((cookie) => categoryOfCookie({ vendor, cookie }) === category)
    .map((cookie) => ({
      name: cleanLine(cookie.name),
      match: cookiePattern({ name: cleanLine(cookie.name), pattern: cookie.pattern, flags: cookie.patternFlags }),
      storage: cookie.storage,
      party: cookie.party,
      duration: cookieDuration({ wording: context.wording, cookie }),
      ...present({ purpose: context.text(cookie.purpose) }),
      ...(cookie.confidence === 'verified' ? {} : { unverified: true as const }),
    })),
})

/** What is necessary is not held back. A part of an address that is too short would hold back everything. */
const blockingOf = (vendor: Vendor): BannerConfiguration['blocking'] => {
  const hosts = vendor.hosts.map(cleanLine).filter((host) => /^[^\s]{3,}$/.test(host) && host.includes('.'))
  if (vendor.category === 'necessary' || hosts.length === 0) return []
  return [{ vendor: vendor.key, category: vendor.category, match: [...new Set(hosts)].sort(byCodeUnit) }]
}

/** A name that a browser would refuse is replaced by the usual one. */
const storageOf = ({ site }: Snapshot): BannerConfiguration['storage'] => ({
  name: /^[\w!#$%&'*+.^`|~-]{1,64}$/.test(site.banner.cookieName) ? site.banner.cookieName : 'cc_cookie',
  days: Math.max(1, Math.trunc(site.banner.days)),
})

const linksOf = ({ snapshot, locale }: CompileContext): BannerConfiguration['links'] => {
  const { policyUrl, requestsUrl } = snapshot.site.banner
  return {
    policy: safeWebUrl(policyUrl[locale]) ?? 'policy.html',
    ...present({ requests: safeWebUrl(requestsUrl[locale]) }),
  }
}
