import type { BannerConfiguration } from '../contract/banner-configuration.ts'

/** What `consent.js` is started with. */
export type Inlined = {
  banner: BannerConfiguration
  /** That the release has, the site's own first. */
  locales: readonly string[]
}
