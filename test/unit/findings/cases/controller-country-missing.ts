import { onSite } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'not given',
      snapshot: soundSite(({ site }) => {
        site.controller.country = ''
      }),
      found: [onSite('controller.country')],
    },
  ],
  good: [{ name: 'the sound site', snapshot: soundSite() }],
} satisfies RuleCases
