import { onSite } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'none chosen',
      snapshot: soundSite(({ site }) => {
        site.controller.supervisoryAuthority = undefined
      }),
      found: [onSite('controller.supervisoryAuthority')],
    },
    {
      name: 'another, without a name',
      snapshot: soundSite(({ site }) => {
        site.controller.supervisoryAuthority = 'other'
        site.controller.otherAuthority = { url: 'https://authority.example' }
      }),
      found: [onSite('controller.otherAuthority.name')],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'another, by its name',
      snapshot: soundSite(({ site }) => {
        site.controller.supervisoryAuthority = 'other'
        site.controller.otherAuthority = { name: 'Tietosuojavaltuutettu' }
      }),
    },
  ],
} satisfies RuleCases
