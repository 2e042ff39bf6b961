import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'no rule chosen',
      snapshot: soundSite(({ purposes }) => {
        rowOf(purposes, 'fraud').retentionRules = undefined
      }),
      found: [{ collection: 'purposes', key: 'fraud', field: 'retentionRules' }],
    },
    {
      name: 'the rule was deleted',
      snapshot: soundSite(({ retentionRules }) => {
        retentionRules?.splice(1, 1)
      }),
      found: [{ collection: 'purposes', key: 'analysis', field: 'retentionRules' }],
    },
  ],
  good: [{ name: 'the sound site', snapshot: soundSite() }],
} satisfies RuleCases
