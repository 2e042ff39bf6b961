import { recipient } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'a year and a day ago',
      snapshot: soundSite(recipient({ transferCheckedAt: '2025-11-22' })),
      found: [{ collection: 'processors', key: 'google', field: 'transferCheckedAt' }],
    },
    {
      name: 'an instant of years ago',
      snapshot: soundSite(recipient({ transferCheckedAt: '2023-07-10T00:00:00.000Z' })),
      found: [{ collection: 'processors', key: 'google', field: 'transferCheckedAt' }],
    },
    {
      name: 'checked again on another day',
      snapshot: soundSite(),
      today: '2027-10-02',
      found: [{ collection: 'processors', key: 'google', field: 'transferCheckedAt' }],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    { name: 'a year ago to the day', snapshot: soundSite(recipient({ transferCheckedAt: '2025-11-23' })) },
    { name: 'on a leap day', snapshot: soundSite(recipient({ transferCheckedAt: '2027-03-01' })), today: '2028-02-29' },
    { name: 'never, which another rule has', snapshot: soundSite(recipient({ transferCheckedAt: '' })) },
    {
      name: 'another safeguard',
      snapshot: soundSite(recipient({ transferTools: ['scc'], transferCheckedAt: '2020-01-01' })),
    },
  ],
} satisfies RuleCases
