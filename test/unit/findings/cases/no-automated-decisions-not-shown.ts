import { onSite, without } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'none are made, and no row says so',
      snapshot: soundSite(without('automatedDecisions')),
      found: [onSite()],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'not stated, which another rule has',
      snapshot: soundSite(without('automatedDecisions'), ({ purposes }) => {
        rowOf(purposes, 'fraud').automatedDecision = 'not-stated'
      }),
    },
    {
      name: 'no purposes',
      snapshot: soundSite(without('automatedDecisions'), ({ purposes }) => {
        purposes?.splice(0)
      }),
    },
  ],
} satisfies RuleCases
