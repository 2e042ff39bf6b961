import type { SnapshotInput } from '../../../../src/policy/snapshot.ts'
import { onSite, recipient, without } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

const recipientsInTable = ({ sections }: SnapshotInput) => {
  rowOf(sections, 'recipients').body?.push({ blockType: 'recipients', id: 'table', layout: 'table' })
}

export default {
  bad: [
    { name: 'no row on them', snapshot: soundSite(without('transfers')), found: [onSite()] },
    {
      name: 'a table of recipients that leaves one out',
      snapshot: soundSite(without('transfers'), recipientsInTable, recipient({ listed: false })),
      found: [onSite()],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    { name: 'a table of recipients has them', snapshot: soundSite(without('transfers'), recipientsInTable) },
    {
      name: 'nobody outside the EEA',
      snapshot: soundSite(without('transfers'), recipient({ country: 'IE', transferTools: [] })),
    },
  ],
} satisfies RuleCases
