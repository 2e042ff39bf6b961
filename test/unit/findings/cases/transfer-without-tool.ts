import { recipient } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'to the US',
      snapshot: soundSite(recipient({ transferTools: [] })),
      found: [{ collection: 'processors', key: 'google', field: 'transferTools' }],
    },
    {
      name: 'to India, small letters, not listed',
      snapshot: soundSite(recipient({ country: 'in', transferTools: [], listed: false })),
      found: [{ collection: 'processors', key: 'google', field: 'transferTools' }],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    { name: 'to Norway', snapshot: soundSite(recipient({ country: 'NO', transferTools: [] })) },
    { name: 'to Réunion, which is France', snapshot: soundSite(recipient({ country: 'RE', transferTools: [] })) },
    {
      name: 'to a country with a decision, which another rule has',
      snapshot: soundSite(recipient({ country: 'CH', transferTools: [] })),
    },
    { name: 'country not known', snapshot: soundSite(recipient({ country: '', transferTools: [] })) },
  ],
} satisfies RuleCases
