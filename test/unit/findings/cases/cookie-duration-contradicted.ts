import type { RuleCases } from '../rule-cases.ts'
import { saidIn, saying } from '../said-in-prose.ts'
import { rowOf, soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'another duration than the register’s',
      snapshot: soundSite(
        saying({
          lv: 'Sīkdatne _ga tiek glabāta 13 mēnešus.',
          et: 'Küpsis _ga kehtib 13 kuud.',
          en: 'The cookie _ga expires after 13 months.',
        }),
      ),
      found: [saidIn('lv'), saidIn('et'), saidIn('en')],
    },
    {
      name: 'a session cookie with a period',
      snapshot: soundSite(
        (site) => {
          const [cookie] = rowOf(site.cookieVendors, 'google-analytics').cookies ?? []
          if (cookie) cookie.lifetime = 'session'
        },
        saying({ lv: '_ga: 2 gadi.', et: '_ga: seanss.', en: '_ga: session.' }),
      ),
      found: [saidIn('lv')],
    },
  ],
  good: [
    {
      name: 'the register’s duration',
      snapshot: soundSite(
        saying({ lv: '_ga glabājas 2 gadus.', et: '_ga kehtib 24 kuud.', en: 'The cookie _ga lasts 730 days.' }),
      ),
    },
    {
      name: 'a period in another sentence',
      snapshot: soundSite(
        saying({
          lv: 'Izmantojam _ga. Atbildam 5 dienās.',
          et: 'Kasutame küpsist _ga. Vastame 5 päevaga.',
          en: 'We use _ga. We answer in 5 days.',
        }),
      ),
    },
    {
      name: 'words that are cookies elsewhere',
      snapshot: soundSite(
        (site) => {
          rowOf(site.cookieVendors, 'shop').cookies?.push({
            id: 'gps',
            name: 'GPS',
            lifetime: 'session',
            purpose: { lv: 'Vieta', et: 'Asukoht', en: 'Place' },
          })
        },
        saying({
          lv: 'GPS datus redz kurjers 3 stundas.',
          et: 'GPSi andmeid näeb kuller 3 tundi.',
          en: 'The courier sees GPS data for 3 hours.',
        }),
      ),
    },
  ],
} satisfies RuleCases
