import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'its purpose is gone',
      snapshot: soundSite(({ purposes }) => {
        rowOf(purposes, 'analysis').dataCategories = []
      }),
      found: [{ collection: 'dataCategories', key: 'visits' }],
    },
    {
      name: 'no purposes',
      snapshot: soundSite(({ purposes }) => {
        purposes?.splice(0)
      }),
      found: [
        { collection: 'dataCategories', key: 'email' },
        { collection: 'dataCategories', key: 'visits' },
      ],
    },
  ],
  good: [{ name: 'the sound site', snapshot: soundSite() }],
} satisfies RuleCases
