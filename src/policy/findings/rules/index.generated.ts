/** Made by `npm run generate` from the files of this folder. */
import type { Rule } from '../rule.ts'
import bannerButtonUnclear from './banner-button-unclear.ts'
import bannerButtonsAlike from './banner-buttons-alike.ts'
import bannerCloseAccepts from './banner-close-accepts.ts'
import bannerLinkElsewhere from './banner-link-elsewhere.ts'
import bannerLoadedWording from './banner-loaded-wording.ts'
import bannerPurposesNotNamed from './banner-purposes-not-named.ts'
import bannerWordingMissing from './banner-wording-missing.ts'
import choiceKeptTooLong from './choice-kept-too-long.ts'
import consentWithoutWayBack from './consent-without-way-back.ts'
import cookieWithoutDuration from './cookie-without-duration.ts'
import cookieWithoutPurpose from './cookie-without-purpose.ts'
import cookiesOnLegitimateInterest from './cookies-on-legitimate-interest.ts'
import necessaryCookieFollows from './necessary-cookie-follows.ts'
import necessaryNotJustified from './necessary-not-justified.ts'
import purposeWithoutLegalBasis from './purpose-without-legal-basis.ts'
import vendorWithoutProvider from './vendor-without-provider.ts'

export const rules: readonly Rule[] = [
  bannerButtonUnclear,
  bannerButtonsAlike,
  bannerCloseAccepts,
  bannerLinkElsewhere,
  bannerLoadedWording,
  bannerPurposesNotNamed,
  bannerWordingMissing,
  choiceKeptTooLong,
  consentWithoutWayBack,
  cookieWithoutDuration,
  cookieWithoutPurpose,
  cookiesOnLegitimateInterest,
  necessaryCookieFollows,
  necessaryNotJustified,
  purposeWithoutLegalBasis,
  vendorWithoutProvider,
]
