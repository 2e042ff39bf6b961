/** The banner that a working copy would give, by the same steps as a release: for the people who edit it. */
import { compileBanner } from '../banner/compile-banner.ts'
import type { BannerConfiguration } from '../contract/banner-configuration.ts'
import type { Snapshot } from '../policy/snapshot.ts'
import { consentScript } from './consent-script.ts'

export type BannerPreview = {
  mode: BannerConfiguration['mode']
  /** `consent.js` in this locale, to run in a document that can reach nothing. */
  script: string
  /** Name of the cookie that a choice is kept in. */
  cookie: string
}

/**
 * @param folder that the site's files are published in: a link to one of them is shown as if the banner came from there
 * @example bannerPreview({ snapshot, locale: 'lv', folder: 'https://privacy.example/api/privacy/shop/' }).mode // 'consent'
 */
export const bannerPreview = ({
  snapshot,
  locale,
  folder,
}: {
  snapshot: Snapshot
  locale: string
  folder: string
}): BannerPreview => {
  const now = new Date().toISOString()
  const release = { number: 1, publishedAt: now, effectiveFrom: now, material: false, since: 0, notes: {} }
  const banner = compileBanner({ snapshot, locale, release, revision: 1 })
  const { links, mode } = banner
  const policy = /^https?:/.test(links.policy) ? links.policy : new URL(`${locale}/${links.policy}`, folder).href
  const shown = { ...banner, links: { ...links, policy } }
  return { mode, cookie: banner.storage.name, script: consentScript({ banner: shown, locales: [locale] }) }
}
