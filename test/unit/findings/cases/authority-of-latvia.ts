import { onSite } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'that of the neighbour',
      snapshot: soundSite(({ site }) => {
        site.controller.country = 'LV'
        site.controller.supervisoryAuthority = 'ee-aki'
      }),
      found: [onSite('controller.supervisoryAuthority')],
    },
    {
      name: 'another',
      snapshot: soundSite(({ site }) => {
        site.controller.country = 'LV'
        site.controller.supervisoryAuthority = 'other'
        site.controller.otherAuthority = { name: 'Tietosuojavaltuutettu' }
      }),
      found: [onSite('controller.supervisoryAuthority')],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'its own',
      snapshot: soundSite(({ site }) => {
        site.controller.country = 'LV'
        site.controller.supervisoryAuthority = 'lv-dvi'
      }),
    },
    {
      name: 'its own, written out',
      snapshot: soundSite(({ site }) => {
        site.controller.country = 'LV'
        site.controller.supervisoryAuthority = 'other'
        site.controller.otherAuthority = { name: 'Datu valsts inspekcija (Rīga)' }
      }),
    },
    {
      name: 'none, which another rule has',
      snapshot: soundSite(({ site }) => {
        site.controller.country = 'LV'
        site.controller.supervisoryAuthority = undefined
      }),
    },
    {
      name: 'a controller elsewhere',
      snapshot: soundSite(({ site }) => {
        site.controller.country = 'FI'
        site.controller.supervisoryAuthority = 'other'
        site.controller.otherAuthority = { name: 'Tietosuojavaltuutettu' }
      }),
    },
  ],
} satisfies RuleCases
