import type { RuleCases } from '../rule-cases.ts'
import { cookieOf, rowOf, soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'nobody confirmed it',
      snapshot: soundSite((site) => Object.assign(rowOf(site.cookieVendors, 'shop'), { strictlyNecessary: false })),
      found: [{ collection: 'cookieVendors', key: 'shop', field: 'strictlyNecessary' }],
    },
  ],
  good: [
    { name: 'confirmed', snapshot: soundSite() },
    {
      name: 'a necessary cookie of a tool that waits for consent',
      snapshot: soundSite((site) => {
        Object.assign(cookieOf(site, 'google-analytics', 'ga-id'), { name: 'consent-state', category: 'necessary' })
      }),
    },
    {
      name: 'not called necessary',
      snapshot: soundSite((site) =>
        Object.assign(rowOf(site.cookieVendors, 'shop'), { strictlyNecessary: false, category: 'preferences' }),
      ),
    },
  ],
} satisfies RuleCases
