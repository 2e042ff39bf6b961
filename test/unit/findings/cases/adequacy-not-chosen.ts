import { recipient } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'to the United Kingdom',
      snapshot: soundSite(recipient({ country: 'GB', transferTools: [] })),
      found: [{ collection: 'processors', key: 'google', field: 'transferTools' }],
    },
    {
      name: 'to Brazil',
      snapshot: soundSite(recipient({ country: 'BR', transferTools: [] })),
      found: [{ collection: 'processors', key: 'google', field: 'transferTools' }],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    { name: 'chosen', snapshot: soundSite(recipient({ country: 'GB', transferTools: ['adequacy'] })) },
    { name: 'another safeguard', snapshot: soundSite(recipient({ country: 'JP', transferTools: ['scc'] })) },
    {
      name: 'no decision, which another rule has',
      snapshot: soundSite(recipient({ country: 'IN', transferTools: [] })),
    },
  ],
} satisfies RuleCases
