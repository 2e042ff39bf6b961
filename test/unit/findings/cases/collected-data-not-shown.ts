import { onSite, without } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

export default {
  bad: [{ name: 'no row of them', snapshot: soundSite(without('dataCategories', 'collected')), found: [onSite()] }],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'none collected',
      snapshot: soundSite(without('dataCategories', 'collected'), ({ dataCategories }) => {
        rowOf(dataCategories, 'visits').source = 'provided'
      }),
    },
  ],
} satisfies RuleCases
