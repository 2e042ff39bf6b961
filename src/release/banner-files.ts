/** The banner of each locale as the files that its runtimes take. */
import { toCookieConsent } from '../banner/to-cookieconsent.ts'
import { toKlaro } from '../banner/to-klaro.ts'
import type { BannerConfiguration } from '../contract/banner-configuration.ts'
import { cleanProse } from '../policy/clean-text.ts'
import type { ReleaseFacts } from '../policy/compile-policy.ts'
import { consentScript } from './consent-script.ts'
import { inEffect, type PreviousRelease, type ReleaseChain } from './release-chain.ts'
import { file, jsonFile, mediaTypes, type ReleaseFile } from './release-file.ts'

export type Banners = Record<string, BannerConfiguration>

export const bannerFiles = (banners: Banners): ReleaseFile[] => {
  const locales = Object.keys(banners)
  return Object.entries(banners).flatMap(([locale, banner]) => [
    jsonFile({ path: `${locale}/banner.json`, value: banner }),
    jsonFile({ path: `${locale}/cookieconsent.json`, value: toCookieConsent(banner) }),
    jsonFile({ path: `${locale}/klaro.json`, value: toKlaro(banner) }),
    file({ path: `${locale}/consent.js`, mediaType: mediaTypes.js, body: consentScript({ banner, locales }) }),
  ])
}

/** With what was said of the release that raised the revision last: whoever is asked again is told why. */
export const tellingChange = ({
  banners,
  release,
  previous,
  chain,
}: {
  banners: Banners
  release: ReleaseFacts
  previous: PreviousRelease | null
  chain: ReleaseChain
}): Banners => {
  const raising = [...inEffect(previous?.releases ?? []).slice(1), ...(previous ? [release] : [])].findLast(
    ({ material }) => material,
  )
  const notes = raising && ('notes' in raising ? raising.notes : chain.notes[raising.release])
  return Object.fromEntries(
    Object.entries(banners).map(([locale, { change: _before, ...banner }]) => {
      const change = cleanProse(notes?.[locale] ?? '').trim()
      return [locale, change === '' ? banner : { ...banner, change }]
    }),
  )
}
