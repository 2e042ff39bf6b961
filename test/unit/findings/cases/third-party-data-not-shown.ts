import { onSite } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'no row of them',
      snapshot: soundSite(({ dataCategories }) => {
        rowOf(dataCategories, 'visits').source = 'third-party'
      }),
      found: [onSite()],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'shown',
      snapshot: soundSite(({ dataCategories, sections }) => {
        rowOf(dataCategories, 'visits').source = 'third-party'
        rowOf(sections, 'categories').body?.push({ blockType: 'dataCategories', id: 'others', source: 'third-party' })
      }),
    },
  ],
} satisfies RuleCases
