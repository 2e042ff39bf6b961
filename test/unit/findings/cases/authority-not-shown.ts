import type { SnapshotInput } from '../../../../src/policy/snapshot.ts'
import { cardOf, onSite, saying, tokenIn } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

const listed = ({ sections }: SnapshotInput) => {
  rowOf(sections, 'rights').body = [{ blockType: 'rights', id: 'rights', layout: 'list' }]
}

export default {
  bad: [
    {
      name: 'neither on the card nor with the right',
      snapshot: soundSite(cardOf('name', 'email'), listed),
      found: [onSite('controller.supervisoryAuthority')],
    },
    {
      name: 'a right without an explanation in Estonian',
      snapshot: soundSite(cardOf('name', 'email'), listed, ({ rights }) => {
        rowOf(rights, 'complaint').description = { lv: 'Jūs varat sūdzēties.', en: 'You can complain.' }
      }),
      found: [{ ...onSite('controller.supervisoryAuthority'), locale: 'et' }],
    },
    {
      name: 'another authority',
      snapshot: soundSite(cardOf('name', 'email'), listed, ({ site }) => {
        site.controller.supervisoryAuthority = 'other'
        site.controller.otherAuthority = { name: 'Tietosuojavaltuutettu' }
      }),
      found: [onSite('controller.supervisoryAuthority')],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    { name: 'with the explained right', snapshot: soundSite(cardOf('name', 'email')) },
    {
      name: 'by a token',
      snapshot: soundSite(cardOf('name', 'email'), listed, tokenIn('authority-name', 'lv', 'et', 'en')),
    },
    {
      name: 'in running text',
      snapshot: soundSite(
        cardOf('name', 'email'),
        listed,
        saying({
          lv: 'Sūdzieties Datu valsts inspekcijai.',
          et: 'Kaebuse saab esitada: https://www.dvi.gov.lv',
          en: 'Complain to the Data State Inspectorate.',
        }),
      ),
    },
    {
      name: 'none named, which another rule has',
      snapshot: soundSite(cardOf('name', 'email'), listed, ({ site }) => {
        site.controller.supervisoryAuthority = undefined
      }),
    },
  ],
} satisfies RuleCases
