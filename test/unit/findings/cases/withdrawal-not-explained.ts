import type { SnapshotInput } from '../../../../src/policy/snapshot.ts'
import { saying, without } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

const listed = ({ sections }: SnapshotInput) => {
  rowOf(sections, 'rights').body = [{ blockType: 'rights', id: 'rights', layout: 'list' }]
}

export default {
  bad: [
    {
      name: 'a bare name',
      snapshot: soundSite(listed),
      found: [{ collection: 'rights', key: 'withdraw', field: 'description' }],
    },
    {
      name: 'described in English alone',
      snapshot: soundSite(listed, ({ rights }) => {
        rowOf(rights, 'withdraw').description = { en: 'At any time; earlier processing stays lawful.' }
      }),
      found: [
        { collection: 'rights', key: 'withdraw', field: 'description', locale: 'lv' },
        { collection: 'rights', key: 'withdraw', field: 'description', locale: 'et' },
      ],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'running text says it',
      snapshot: soundSite(
        listed,
        saying({
          lv: 'Atsaukums neietekmē agrākās apstrādes likumību.',
          et: 'Tagasivõtmine ei mõjuta varasema töötlemise seaduslikkust.',
          en: 'Withdrawing does not affect the lawfulness of earlier processing.',
        }),
      ),
    },
    {
      name: 'its own name says it',
      snapshot: soundSite(listed, ({ rights }) => {
        rowOf(rights, 'withdraw').name = {
          lv: 'Atsaukt piekrišanu; apstrāde pirms atsaukuma ir likumīga',
          et: 'Nõusoleku tagasivõtmine; enne tagasivõtmist toimunu on seaduslik',
          en: 'Withdrawal; processing before withdrawal stays lawful',
        }
      }),
    },
    { name: 'no rights shown, which another rule has', snapshot: soundSite(without('rights')) },
  ],
} satisfies RuleCases
