import type { RuleCases } from '../rule-cases.ts'
import { saying } from '../said-in-prose.ts'
import { type Change, rowOf, soundSite } from '../sound-site.ts'

const place = { collection: 'processors' as const, key: 'carrier', field: 'listed' }
const unlisted: Change = (site) => {
  rowOf(site.processors, 'carrier').listed = false
}

export default {
  bad: [
    { name: 'a recipient of a purpose that lists leave out', snapshot: soundSite(unlisted), found: [place] },
    {
      name: 'a provider whose tool is left out too',
      snapshot: soundSite((site) => {
        rowOf(site.processors, 'google').listed = false
        rowOf(site.cookieVendors, 'google-analytics').listed = false
      }),
      found: [{ ...place, key: 'google' }],
    },
  ],
  good: [
    {
      name: 'its tool is listed',
      snapshot: soundSite((site) => {
        rowOf(site.processors, 'google').listed = false
      }),
    },
    {
      name: 'prose names it, in Latvian',
      snapshot: soundSite(unlisted, saying({ lv: 'Sūtījumus nodod Omniva.', et: 'Saadetised.', en: 'Parcels.' })),
    },
    {
      name: 'prose names it, in Estonian',
      snapshot: soundSite(unlisted, saying({ lv: 'Sūtījumi.', et: 'Saadetised annab üle Omnivale.', en: 'Parcels.' })),
    },
    {
      name: 'prose names it, in English',
      snapshot: soundSite(unlisted, saying({ lv: 'Sūtījumi.', et: 'Saadetised.', en: 'Omniva’s parcels.' })),
    },
    {
      name: 'nothing goes to it',
      snapshot: soundSite(unlisted, (site) => {
        rowOf(site.purposes, 'orders').recipients = []
      }),
    },
  ],
} satisfies RuleCases
