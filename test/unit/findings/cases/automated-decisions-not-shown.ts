import type { SnapshotInput } from '../../../../src/policy/snapshot.ts'
import { onSite, without } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

const decided = (automatedDecisionLogic: Record<string, string>) => (site: SnapshotInput) => {
  Object.assign(rowOf(site.purposes, 'fraud'), { automatedDecision: 'used', automatedDecisionLogic })
}

export default {
  bad: [
    {
      name: 'used, and no row on them',
      snapshot: soundSite(decided({ lv: 'a', et: 'b', en: 'c' }), without('automatedDecisions')),
      found: [onSite()],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    { name: 'shown', snapshot: soundSite(decided({ lv: 'a', et: 'b', en: 'c' })) },
    { name: 'none are made, which another rule has', snapshot: soundSite(without('automatedDecisions')) },
  ],
} satisfies RuleCases
