import type { SnapshotInput } from '../../../../src/policy/snapshot.ts'
import { onSite } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

const removed = (key: string) => (site: SnapshotInput) => {
  site.rights = site.rights?.filter((row) => row.key !== key)
}

export default {
  bad: [
    { name: 'restriction', snapshot: soundSite(removed('restriction')), found: [onSite('rights', 'A18')] },
    {
      name: 'all six',
      snapshot: soundSite(({ rights }) => {
        rights?.splice(0)
      }),
      found: [
        onSite('rights', 'A15'),
        onSite('rights', 'A16'),
        onSite('rights', 'A17'),
        onSite('rights', 'A18'),
        onSite('rights', 'A20'),
        onSite('rights', 'A21'),
      ],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    { name: 'a right that only some sites owe', snapshot: soundSite(removed('withdraw')) },
  ],
} satisfies RuleCases
