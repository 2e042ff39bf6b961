import type { SnapshotInput } from '../../../../src/policy/snapshot.ts'
import { cardOf, onSite, saying } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

const joint = ({ site }: SnapshotInput) => {
  site.controller.jointControllers = [{ name: 'SIA Otrs' }, { name: 'SIA Trešais' }]
}

export default {
  bad: [
    { name: 'not on the card', snapshot: soundSite(joint), found: [onSite('controller.jointControllers')] },
    {
      name: 'one of two named, in one locale',
      snapshot: soundSite(joint, saying({ lv: 'Kopā ar SIA Otrs.' })),
      found: [onSite('controller.jointControllers')],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    { name: 'on the card', snapshot: soundSite(joint, cardOf('name', 'email', 'jointControllers')) },
    {
      name: 'in running text of every locale',
      snapshot: soundSite(
        joint,
        saying({
          lv: 'Kopā ar SIA Otrs un SIA Trešais.',
          et: 'Koos: SIA Otrs, SIA Trešais.',
          en: 'With SIA Otrs and SIA Trešais.',
        }),
      ),
    },
  ],
} satisfies RuleCases
