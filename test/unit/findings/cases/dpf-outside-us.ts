import { recipient } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'a recipient in India',
      snapshot: soundSite(recipient({ country: 'IN' })),
      found: [{ collection: 'processors', key: 'google', field: 'transferTools' }],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    { name: 'Puerto Rico', snapshot: soundSite(recipient({ country: 'PR' })) },
    { name: 'inside the EEA, for what its group sends on', snapshot: soundSite(recipient({ country: 'IE' })) },
  ],
} satisfies RuleCases
