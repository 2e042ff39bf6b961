import { recipient } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'no date',
      snapshot: soundSite(recipient({ transferCheckedAt: undefined })),
      found: [{ collection: 'processors', key: 'google', field: 'transferCheckedAt' }],
    },
    {
      name: 'no day of the calendar',
      snapshot: soundSite(recipient({ transferCheckedAt: 'last year' })),
      found: [{ collection: 'processors', key: 'google', field: 'transferCheckedAt' }],
    },
    {
      name: 'called an adequacy decision',
      snapshot: soundSite(recipient({ transferTools: ['adequacy'], transferCheckedAt: '' })),
      found: [{ collection: 'processors', key: 'google', field: 'transferCheckedAt' }],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    { name: 'another safeguard', snapshot: soundSite(recipient({ transferTools: ['scc'], transferCheckedAt: '' })) },
    {
      name: 'an instant as the database answers it',
      snapshot: soundSite(recipient({ transferCheckedAt: '2026-10-01T00:00:00.000Z' })),
    },
    {
      name: 'not in the US, which another rule has',
      snapshot: soundSite(recipient({ country: 'IN', transferCheckedAt: '' })),
    },
  ],
} satisfies RuleCases
