import type { SnapshotInput } from '../../../../src/policy/snapshot.ts'
import { ruleForOrders } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

const obliged = ({ purposes }: SnapshotInput) => {
  rowOf(purposes, 'orders').legalBases = ['b', 'c']
}

export default {
  bad: [
    {
      name: 'no law named',
      snapshot: soundSite(obliged, ruleForOrders({ legalSource: undefined })),
      found: [{ collection: 'retentionRules', key: 'orders', field: 'legalSource' }],
    },
    {
      name: 'not in English',
      snapshot: soundSite(
        obliged,
        ruleForOrders({
          legalSource: { lv: 'Grāmatvedības likuma 28. pants', et: 'Läti raamatupidamisseaduse § 28', en: '' },
        }),
      ),
      found: [{ collection: 'retentionRules', key: 'orders', field: 'legalSource', locale: 'en' }],
    },
    {
      name: 'two rules, no law',
      snapshot: soundSite(obliged, ruleForOrders({ legalSource: undefined }), ({ purposes }) => {
        rowOf(purposes, 'orders').retentionRules = ['orders', 'visits']
      }),
      found: [
        { collection: 'retentionRules', key: 'orders', field: 'legalSource' },
        { collection: 'retentionRules', key: 'visits', field: 'legalSource' },
      ],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    { name: 'a law is named', snapshot: soundSite(obliged) },
    { name: 'no obligation', snapshot: soundSite(ruleForOrders({ legalSource: undefined })) },
    {
      name: 'a second rule for what is no obligation',
      snapshot: soundSite(obliged, ({ purposes }) => {
        rowOf(purposes, 'orders').retentionRules = ['orders', 'visits']
      }),
    },
    {
      name: 'no rule, which another rule has',
      snapshot: soundSite(obliged, ({ purposes }) => {
        rowOf(purposes, 'orders').retentionRules = []
      }),
    },
  ],
} satisfies RuleCases
