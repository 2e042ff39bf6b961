import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

const withVendor = (change: object) =>
  soundSite((site) => Object.assign(rowOf(site.cookieVendors, 'google-analytics'), change))

export default {
  bad: [
    {
      name: 'loads from elsewhere, and nobody knows whose it is',
      snapshot: withVendor({ provider: null }),
      found: [{ collection: 'cookieVendors', key: 'google-analytics', field: 'provider' }],
    },
  ],
  good: [
    { name: 'its provider is known', snapshot: soundSite() },
    { name: 'the shop’s own statistics', snapshot: withVendor({ provider: null, hosts: ['stats.veikals.example/'] }) },
  ],
} satisfies RuleCases
