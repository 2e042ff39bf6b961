import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'not stated',
      snapshot: soundSite(({ dataCategories }) => {
        rowOf(dataCategories, 'email').obligation = undefined
      }),
      found: [{ collection: 'dataCategories', key: 'email', field: 'obligation' }],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'nobody is asked for it',
      snapshot: soundSite(({ dataCategories }) => {
        rowOf(dataCategories, 'visits').obligation = 'not-stated'
      }),
    },
    {
      name: 'voluntary',
      snapshot: soundSite(({ dataCategories }) => {
        rowOf(dataCategories, 'email').obligation = 'voluntary'
      }),
    },
  ],
} satisfies RuleCases
