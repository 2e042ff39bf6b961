import { onSite } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'a name alone',
      snapshot: soundSite(({ site }) => {
        site.controller.representative = { name: 'SIA Pārstāvis' }
      }),
      found: [onSite('controller.representative.email')],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'a phone is enough',
      snapshot: soundSite(({ site }) => {
        site.controller.representative = { name: 'SIA Pārstāvis', phone: '+371 20000000' }
      }),
    },
  ],
} satisfies RuleCases
