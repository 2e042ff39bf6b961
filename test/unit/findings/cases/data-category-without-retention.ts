import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'its only purpose has no rule',
      snapshot: soundSite(({ purposes }) => {
        rowOf(purposes, 'analysis').retentionRules = []
      }),
      found: [{ collection: 'dataCategories', key: 'visits' }],
    },
    {
      name: 'the rule was deleted',
      snapshot: soundSite(({ retentionRules }) => {
        retentionRules?.splice(0, 1)
      }),
      found: [{ collection: 'dataCategories', key: 'email' }],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'one of its purposes has a rule',
      snapshot: soundSite(({ purposes }) => {
        rowOf(purposes, 'fraud').retentionRules = []
      }),
    },
    {
      name: 'in no purpose, which another rule has',
      snapshot: soundSite(({ purposes }) => {
        rowOf(purposes, 'analysis').dataCategories = []
      }),
    },
  ],
} satisfies RuleCases
