import { onSite } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'not given',
      snapshot: soundSite(({ site }) => {
        site.controller.registrationNumber = ''
      }),
      found: [onSite('controller.registrationNumber')],
    },
    {
      name: 'neither number nor name',
      snapshot: soundSite(({ site }) => {
        site.controller.registrationNumber = ''
        site.controller.name = ''
      }),
      found: [onSite('controller.registrationNumber')],
    },
  ],
  good: [{ name: 'the sound site', snapshot: soundSite() }],
} satisfies RuleCases
