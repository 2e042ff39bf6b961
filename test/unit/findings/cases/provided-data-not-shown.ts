import { onSite, without } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

export default {
  bad: [{ name: 'no row of them', snapshot: soundSite(without('dataCategories', 'provided')), found: [onSite()] }],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'none provided',
      snapshot: soundSite(without('dataCategories', 'provided'), ({ dataCategories }) => {
        rowOf(dataCategories, 'email').source = 'collected'
      }),
    },
  ],
} satisfies RuleCases
