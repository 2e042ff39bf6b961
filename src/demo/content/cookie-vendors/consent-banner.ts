import { type CookieVendor, cookiesOf, lasting } from './cookie-rows.ts'

/** The banner itself. */
export const consentBanner: CookieVendor = {
  key: 'consent-banner',
  name: 'CookieConsent',
  category: 'necessary',
  strictlyNecessary: true,
  listed: false,
  confidence: 'verified',
  cookies: cookiesOf('consent-banner', [
    {
      name: 'cc_cookie',
      ...lasting(182, 'day'),
      purpose: {
        lv: 'Atceras sīkdatņu izvēli',
        et: 'Jätab küpsiste valiku meelde',
        en: 'Remembers the choice of cookies',
      },
    },
  ]),
}
