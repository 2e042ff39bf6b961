import type { SnapshotInput } from '../../../../src/policy/snapshot.ts'
import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

const decided = (automatedDecisionLogic: Record<string, string>) => (site: SnapshotInput) => {
  Object.assign(rowOf(site.purposes, 'fraud'), { automatedDecision: 'used', automatedDecisionLogic })
}

export default {
  bad: [
    {
      name: 'in no locale',
      snapshot: soundSite(decided({})),
      found: [{ collection: 'purposes', key: 'fraud', field: 'automatedDecisionLogic' }],
    },
    {
      name: 'not in Estonian',
      snapshot: soundSite(decided({ lv: 'pēc pasūtījuma summas', en: 'by the sum of the order' })),
      found: [{ collection: 'purposes', key: 'fraud', field: 'automatedDecisionLogic', locale: 'et' }],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'explained',
      snapshot: soundSite(
        decided({ lv: 'pēc pasūtījuma summas', et: 'tellimuse summa järgi', en: 'by the sum of the order' }),
      ),
    },
  ],
} satisfies RuleCases
