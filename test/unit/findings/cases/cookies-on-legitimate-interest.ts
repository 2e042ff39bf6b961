import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

const basedOn = (legalBases: ('a' | 'b' | 'f')[]) =>
  soundSite((site) => Object.assign(rowOf(site.purposes, 'analysis'), { legalBases }))
const found = [{ collection: 'purposes' as const, key: 'analysis', field: 'legalBases' }]

export default {
  bad: [
    { name: 'analytics on legitimate interests', snapshot: basedOn(['f']), found },
    { name: 'analytics on the contract', snapshot: basedOn(['b']), found },
  ],
  good: [
    { name: 'analytics on consent', snapshot: soundSite() },
    {
      name: 'a chat that answers customers under their contract',
      snapshot: soundSite((site) => {
        Object.assign(rowOf(site.cookieVendors, 'google-analytics'), { category: 'preferences', purposes: ['orders'] })
      }),
    },
    { name: 'consent beside another basis', snapshot: basedOn(['a', 'f']) },
    {
      name: 'a necessary tool needs none',
      snapshot: soundSite((site) => Object.assign(rowOf(site.cookieVendors, 'shop'), { purposes: ['fraud'] })),
    },
  ],
} satisfies RuleCases
