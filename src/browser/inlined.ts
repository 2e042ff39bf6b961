import type { BannerConfiguration } from '../contract/banner-configuration.ts'

/** What publishing writes into `consent.js`. */
export type Inlined = {
  banner: BannerConfiguration
  /** That the release has, the site's own first. */
  locales: readonly string[]
}
