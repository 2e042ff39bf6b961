/** What of a release decides whether a choice can be one of it. */
import type { BannerConfiguration, ConsentRecord } from '../contract/banner-configuration.ts'

export type BannerCategoryFacts = { id: string; required: boolean; vendors: readonly string[] }

export type BannerFacts = {
  site: string
  release: number
  /** SHA-256 of its `index.json`, in hexadecimal. */
  manifestSha256: string
  locales: readonly string[]
  revision: number
  /** How long a choice holds. */
  days: number
  /** Months that the site keeps a choice as proof, 0 where it leaves that to the installation; and what of who sent it. */
  keeps: { months: number; address: 'none' | NonNullable<ConsentRecord['address']>['form']; userAgent: boolean }
  /** Necessary ones too, in the order of the banner. */
  categories: readonly BannerCategoryFacts[]
}

/** @param banner of any locale: what is chosen about is the same in all of them */
export const bannerFacts = (
  banner: Pick<BannerConfiguration, 'site' | 'release' | 'revision' | 'categories' | 'storage' | 'record'>,
  { manifestSha256, locales }: { manifestSha256: string; locales: readonly string[] },
): BannerFacts => ({
  site: banner.site,
  release: banner.release,
  manifestSha256,
  locales,
  revision: banner.revision,
  days: banner.storage.days,
  keeps: {
    months: banner.record?.months ?? 0,
    address: banner.record?.address?.form ?? 'none',
    userAgent: banner.record?.userAgent !== undefined,
  },
  categories: banner.categories.map(({ id, required, vendors }) => ({
    id,
    required,
    vendors: vendors.map((vendor) => vendor.id),
  })),
})
