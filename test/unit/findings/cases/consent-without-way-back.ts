import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

const found = [{ collection: 'sites' as const, key: 'veikals' }]

export default {
  bad: [
    {
      name: 'no such channel',
      snapshot: soundSite((site) => {
        site.requestChannels = [rowOf(site.requestChannels, 'email')]
      }),
      found,
    },
    {
      name: 'a channel that no section shows',
      snapshot: soundSite((site) => {
        rowOf(site.sections, 'rights').body = [{ blockType: 'rights', id: 'rights' }]
      }),
      found,
    },
  ],
  good: [
    { name: 'the banner is named', snapshot: soundSite() },
    {
      name: 'nothing is asked',
      snapshot: soundSite((site) => {
        site.cookieVendors = [rowOf(site.cookieVendors, 'shop')]
        site.requestChannels = [rowOf(site.requestChannels, 'email')]
      }),
    },
  ],
} satisfies RuleCases
