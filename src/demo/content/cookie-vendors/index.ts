import type { SnapshotInput } from '../../../policy/snapshot.ts'
import { ordered } from '../ordered.ts'
import { brevo } from './brevo.ts'
import { clarity } from './clarity.ts'
import { consentBanner } from './consent-banner.ts'
import { crisp } from './crisp.ts'
import { googleAnalytics } from './google-analytics.ts'
import { googleMaps } from './google-maps.ts'
import { hotjar } from './hotjar.ts'
import { intercom } from './intercom.ts'
import { mailchimp } from './mailchimp.ts'
import { metaPixel } from './meta-pixel.ts'
import { paypal } from './paypal.ts'
import { stripe } from './stripe.ts'
import { tawkTo } from './tawk-to.ts'
import { vimeo } from './vimeo.ts'
import { woocommerce } from './woocommerce.ts'
import { wordpress } from './wordpress.ts'
import { wpml } from './wpml.ts'
import { youtube } from './youtube.ts'

/** First those that the policy lists, in its order; then those that are only in the banner. */
export const cookieVendors: SnapshotInput['cookieVendors'] = ordered([
  googleAnalytics,
  metaPixel,
  hotjar,
  clarity,
  youtube,
  vimeo,
  googleMaps,
  crisp,
  tawkTo,
  intercom,
  consentBanner,
  wordpress,
  woocommerce,
  wpml,
  stripe,
  paypal,
  mailchimp,
  brevo,
])
