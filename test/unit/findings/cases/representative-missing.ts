import { cardOf, onSite } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'a controller in Norway’s neighbour outside the EEA',
      snapshot: soundSite(({ site }) => {
        site.controller.country = 'GB'
      }),
      found: [onSite('controller.representative.name')],
    },
    {
      name: 'an address without a name',
      snapshot: soundSite(({ site }) => {
        site.controller.country = 'us'
        site.controller.representative = { address: 'Rīga' }
      }),
      found: [onSite('controller.representative.name')],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'a controller in Norway',
      snapshot: soundSite(({ site }) => {
        site.controller.country = 'NO'
      }),
    },
    {
      name: 'a representative is named',
      snapshot: soundSite(
        ({ site }) => {
          site.controller.country = 'GB'
          site.controller.representative = { name: 'SIA Pārstāvis', email: 'rep@veikals.example' }
        },
        cardOf('name', 'email', 'representative'),
      ),
    },
    {
      name: 'no country known',
      snapshot: soundSite(({ site }) => {
        site.controller.country = ''
      }),
    },
  ],
} satisfies RuleCases
