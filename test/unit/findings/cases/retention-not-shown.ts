import { onSite, purposesAs, without } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    { name: 'no row of them', snapshot: soundSite(without('retentionRules')), found: [onSite()] },
    {
      name: 'nothing to show',
      snapshot: soundSite(({ retentionRules }) => {
        retentionRules?.splice(0)
      }),
      found: [onSite()],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    { name: 'tables of purposes have them', snapshot: soundSite(without('retentionRules'), purposesAs('table')) },
  ],
} satisfies RuleCases
