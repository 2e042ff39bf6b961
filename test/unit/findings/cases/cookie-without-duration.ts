import type { RuleCases } from '../rule-cases.ts'
import { cookieOf, soundSite } from '../sound-site.ts'

const found = [{ collection: 'cookieVendors' as const, key: 'google-analytics', field: 'cookies', row: 'ga-id' }]
const withCookie = (change: object) =>
  soundSite((site) => Object.assign(cookieOf(site, 'google-analytics', 'ga-id'), change))

export default {
  bad: [
    { name: 'no amount', snapshot: withCookie({ amount: null }), found },
    { name: 'no unit', snapshot: withCookie({ unit: null }), found },
    { name: 'nothing at all', snapshot: withCookie({ amount: 0 }), found },
  ],
  good: [
    { name: 'two years', snapshot: soundSite() },
    { name: 'the session', snapshot: withCookie({ lifetime: 'session', amount: null, unit: null }) },
    { name: 'until deleted', snapshot: withCookie({ lifetime: 'persistent', amount: null, unit: null }) },
  ],
} satisfies RuleCases
