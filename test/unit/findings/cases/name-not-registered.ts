import type { RuleCases } from '../rule-cases.ts'
import { saidIn, saying } from '../said-in-prose.ts'
import { rowOf, soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'a tool in three languages, in their cases',
      snapshot: soundSite(
        saying({
          lv: 'Apmeklējumus mēs ierakstām ar Hotjar palīdzību.',
          et: 'Külastusi salvestame Hotjari abil.',
          en: 'We record visits with Hotjar’s help.',
        }),
      ),
      found: [saidIn('lv'), saidIn('et'), saidIn('en')],
    },
    {
      name: 'in one language only',
      snapshot: soundSite(
        saying({
          lv: 'Vēstules mēs nosūtām ar ārēja rīka palīdzību.',
          et: 'Kirjad saadame Mailchimpiga.',
          en: 'We send letters with the help of an external tool.',
        }),
      ),
      found: [saidIn('et')],
    },
    {
      name: 'in a title, in the name of a measure and in an own phrase',
      snapshot: soundSite((site) => {
        rowOf(site.sections, 'security').title = { lv: 'Drošība un Cloudflare', et: 'Turvalisus', en: 'Security' }
        rowOf(site.securityMeasures, 'tls').description = {
          lv: 'ar PayPal’a palīdzību',
          et: 'krüptitud',
          en: 'encrypted',
        }
        site.site.phrases = [{ id: 'own', phrase: 'parties.third', text: { en: 'YouTube and others' } }]
      }),
      found: [
        { collection: 'sections', key: 'security', field: 'title', locale: 'lv' },
        { collection: 'securityMeasures', key: 'tls', field: 'description', locale: 'lv' },
        { collection: 'sites', key: 'veikals', field: 'phrases', row: 'own', locale: 'en' },
      ],
    },
    {
      name: 'another tool of a registered company',
      snapshot: soundSite(
        saying({ lv: 'Rādām Google Ads reklāmas.', et: 'Näitame Google Adsi reklaame.', en: 'We show Google Ads.' }),
      ),
      found: [saidIn('lv'), saidIn('et'), saidIn('en')],
    },
    {
      name: 'Stripe at the end of a sentence and after a slash',
      snapshot: soundSite(
        saying({
          lv: 'Maksājumus apstrādā Omniva/Stripe.',
          et: 'Makseid töötleb Stripe’i.',
          en: 'Payments go through Stripe.',
        }),
      ),
      found: [saidIn('lv'), saidIn('et'), saidIn('en')],
    },
  ],
  good: [
    {
      name: 'registered names, in their cases',
      snapshot: soundSite(
        saying({
          lv: 'Izmantojam Google Analytics un GA4; sūtījumus piegādā Omniva.',
          et: 'Kasutame Google Analyticsit ja GA4; saadetised toimetab kohale Omniva.',
          en: 'We use Google Analytics and GA4; Omniva delivers the parcels.',
        }),
      ),
    },
    {
      name: 'words, addresses and companies that only look like it',
      snapshot: soundSite(
        saying({
          lv: 'Rakstiet uz stripe@veikals.example. Svītras (stripe) audumā; partneris ir SIA Stripe Dizains.',
          et: 'Vaadake https://www.paypal.com/ee ja hotjar.com; partner on OÜ Intercom Grupp.',
          en: 'A stripe in the fabric, an intercom at the door; our partner is Stripe Designs Ltd.',
        }),
      ),
    },
    {
      name: 'what is not used',
      snapshot: soundSite(
        saying({
          lv: 'Mēs neizmantojam Hotjar.',
          et: 'Me ei kasuta Hotjari.',
          en: 'We do not use Hotjar.',
        }),
      ),
    },
    {
      name: 'whose cookie a tool sets, where the cookie is explained',
      snapshot: soundSite((site) => {
        rowOf(site.cookieVendors, 'google-analytics').cookies?.push({
          id: 'cf',
          name: '__cf_bm',
          lifetime: 'session',
          purpose: {
            lv: 'Cloudflare aizsardzība pret robotprogrammām',
            et: 'Cloudflare’i kaitse robotprogrammide eest',
            en: 'Bot protection by Cloudflare',
          },
          confidence: 'verified',
        })
      }),
    },
  ],
} satisfies RuleCases
