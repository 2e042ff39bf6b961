import { recipient } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'India',
      snapshot: soundSite(recipient({ country: 'IN', transferTools: ['adequacy'] })),
      found: [{ collection: 'processors', key: 'google', field: 'transferTools' }],
    },
    {
      name: 'beside another safeguard',
      snapshot: soundSite(recipient({ country: 'AU', transferTools: ['scc', 'adequacy'] })),
      found: [{ collection: 'processors', key: 'google', field: 'transferTools' }],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    { name: 'Switzerland', snapshot: soundSite(recipient({ country: 'CH', transferTools: ['adequacy'] })) },
    { name: 'the US, by the framework', snapshot: soundSite(recipient({ transferTools: ['adequacy'] })) },
    { name: 'inside the EEA', snapshot: soundSite(recipient({ country: 'IE', transferTools: ['adequacy'] })) },
  ],
} satisfies RuleCases
