import type { RuleCases } from '../rule-cases.ts'
import { cookieOf, rowOf, soundSite } from '../sound-site.ts'

const named = (name: string) =>
  soundSite((site) => Object.assign(cookieOf(site, 'shop', 'shop-cart'), { name, pattern: null }))
const found = [{ collection: 'cookieVendors' as const, key: 'shop', field: 'cookies', row: 'shop-cart' }]

export default {
  bad: [
    ...['_ga', '_ga_*', '_fbp', '_hjSession_*', '_clck', 'sbjs_current', 'VISITOR_INFO1_LIVE'].map((name) => ({
      name: `${name} among the necessary`,
      snapshot: named(name),
      found,
    })),
    {
      name: 'one cookie of an analytics tool called necessary',
      snapshot: soundSite((site) =>
        Object.assign(cookieOf(site, 'google-analytics', 'ga-id'), { category: 'necessary' }),
      ),
      found: [{ collection: 'cookieVendors', key: 'google-analytics', field: 'cookies', row: 'ga-id' }],
    },
  ],
  good: [
    { name: 'a basket', snapshot: soundSite() },
    { name: 'names that only look alike', snapshot: named('_gallery') },
    {
      name: 'a following cookie that waits for consent',
      snapshot: soundSite((site) =>
        Object.assign(rowOf(site.cookieVendors, 'google-analytics'), { category: 'marketing' }),
      ),
    },
  ],
} satisfies RuleCases
