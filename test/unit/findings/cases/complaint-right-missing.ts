import { onSite } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'not in the register',
      snapshot: soundSite(({ rights }) => {
        rights?.pop()
      }),
      found: [onSite('rights', 'A77')],
    },
  ],
  good: [{ name: 'the sound site', snapshot: soundSite() }],
} satisfies RuleCases
