import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'a purpose without any basis',
      snapshot: soundSite((site) => {
        rowOf(site.purposes, 'analysis').legalBases = []
      }),
      found: [{ collection: 'purposes', key: 'analysis', field: 'legalBases' }],
    },
  ],
  good: [{ name: 'every purpose has one', snapshot: soundSite() }],
} satisfies RuleCases
