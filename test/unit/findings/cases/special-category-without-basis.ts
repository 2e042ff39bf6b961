import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'no exception chosen',
      snapshot: soundSite(({ dataCategories }) => {
        rowOf(dataCategories, 'visits').specialCategory = true
      }),
      found: [{ collection: 'purposes', key: 'analysis', field: 'specialBases' }],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'explicit consent',
      snapshot: soundSite(({ dataCategories, purposes }) => {
        rowOf(dataCategories, 'visits').specialCategory = true
        rowOf(purposes, 'analysis').specialBases = ['a']
      }),
    },
  ],
} satisfies RuleCases
