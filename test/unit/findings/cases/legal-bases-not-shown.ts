import { onSite, purposesAs, without } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'no list of them, and one group without a table',
      snapshot: soundSite(without('legalBases')),
      found: [onSite()],
    },
    { name: 'lists of purposes', snapshot: soundSite(without('legalBases'), purposesAs('list')), found: [onSite()] },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    { name: 'tables of purposes', snapshot: soundSite(without('legalBases'), purposesAs('table')) },
    {
      name: 'purposes without bases, which is what is wrong',
      snapshot: soundSite(without('legalBases'), ({ purposes }) => {
        for (const row of purposes ?? []) row.legalBases = []
      }),
    },
  ],
} satisfies RuleCases
