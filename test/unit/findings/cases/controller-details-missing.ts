import { onSite } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'no name',
      snapshot: soundSite(({ site }) => {
        site.controller.name = ''
      }),
      found: [onSite('controller.name')],
    },
    {
      name: 'neither address nor email',
      snapshot: soundSite(({ site }) => {
        site.controller.address = ' '
        site.controller.email = undefined
      }),
      found: [onSite('controller.address'), onSite('controller.email')],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'no phone',
      snapshot: soundSite(({ site }) => {
        site.controller.phone = ''
      }),
    },
  ],
} satisfies RuleCases
