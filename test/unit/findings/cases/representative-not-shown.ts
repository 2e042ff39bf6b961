import type { SnapshotInput } from '../../../../src/policy/snapshot.ts'
import { cardOf, onSite, saying, tokenIn } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

const represented = ({ site }: SnapshotInput) => {
  site.controller.representative = { name: 'SIA Pārstāvis', email: 'rep@veikals.example' }
}

export default {
  bad: [
    { name: 'not on the card', snapshot: soundSite(represented), found: [onSite('controller.representative.name')] },
    {
      name: 'named in English alone',
      snapshot: soundSite(represented, saying({ en: 'Our representative is SIA Pārstāvis.' })),
      found: [
        { ...onSite('controller.representative.name'), locale: 'lv' },
        { ...onSite('controller.representative.name'), locale: 'et' },
      ],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    { name: 'on the card', snapshot: soundSite(represented, cardOf('name', 'email', 'representative')) },
    { name: 'by a token', snapshot: soundSite(represented, tokenIn('representative-name', 'lv', 'et', 'en')) },
  ],
} satisfies RuleCases
