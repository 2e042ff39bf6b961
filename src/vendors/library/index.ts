/** All vendors that the plugin knows, in the order in which the library lists them. */
import { type VendorPreset, vendorPreset } from '../preset.ts'
import { brevo } from './brevo.ts'
import { cloudflare } from './cloudflare.ts'
import { crisp } from './crisp.ts'
import { dpd } from './dpd.ts'
import { googleAds } from './google-ads.ts'
import { googleAnalytics } from './google-analytics.ts'
import { googleMaps } from './google-maps.ts'
import { hotjar } from './hotjar.ts'
import { intercom } from './intercom.ts'
import { itella } from './itella.ts'
import { mailchimp } from './mailchimp.ts'
import { maksekeskus } from './maksekeskus.ts'
import { metaPixel } from './meta-pixel.ts'
import { microsoftClarity } from './microsoft-clarity.ts'
import { omniva } from './omniva.ts'
import { paypal } from './paypal.ts'
import { stripe } from './stripe.ts'
import { tawkTo } from './tawk-to.ts'
import { vanillaCookieConsent } from './vanilla-cookieconsent.ts'
import { vimeo } from './vimeo.ts'
import { woocommerce } from './woocommerce.ts'
import { wordpress } from './wordpress.ts'
import { wpml } from './wpml.ts'
import { youtube } from './youtube.ts'

export const vendorPresets: readonly VendorPreset[] = [
  googleAnalytics,
  googleAds,
  metaPixel,
  hotjar,
  microsoftClarity,
  youtube,
  vimeo,
  googleMaps,
  crisp,
  tawkTo,
  intercom,
  stripe,
  paypal,
  maksekeskus,
  dpd,
  omniva,
  itella,
  mailchimp,
  brevo,
  wordpress,
  woocommerce,
  wpml,
  cloudflare,
  vanillaCookieConsent,
].map((preset) => vendorPreset.parse(preset))
