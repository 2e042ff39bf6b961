import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'needed for a contract',
      snapshot: soundSite(({ dataCategories }) => {
        rowOf(dataCategories, 'email').consequence = undefined
      }),
      found: [{ collection: 'dataCategories', key: 'email', field: 'consequence' }],
    },
    {
      name: 'required by law, not said in Latvian',
      snapshot: soundSite(({ dataCategories }) => {
        Object.assign(rowOf(dataCategories, 'visits'), {
          obligation: 'law',
          consequence: { et: 'muidu ei saa', en: 'otherwise not' },
        })
      }),
      found: [{ collection: 'dataCategories', key: 'visits', field: 'consequence', locale: 'lv' }],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'voluntary',
      snapshot: soundSite(({ dataCategories }) => {
        Object.assign(rowOf(dataCategories, 'email'), { obligation: 'voluntary', consequence: undefined })
      }),
    },
  ],
} satisfies RuleCases
