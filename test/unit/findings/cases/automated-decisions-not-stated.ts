import { onSite } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'no purpose states any',
      snapshot: soundSite(({ purposes }) => {
        for (const row of purposes ?? []) row.automatedDecision = 'not-stated'
      }),
      found: [onSite()],
    },
    {
      name: 'one of them does not',
      snapshot: soundSite(({ purposes }) => {
        rowOf(purposes, 'fraud').automatedDecision = undefined
      }),
      found: [{ collection: 'purposes', key: 'fraud', field: 'automatedDecision' }],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'no purposes, which another rule has',
      snapshot: soundSite(({ purposes }) => {
        purposes?.splice(0)
      }),
    },
  ],
} satisfies RuleCases
