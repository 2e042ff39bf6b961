import type { SnapshotInput } from '../../policy/snapshot.ts'
import { ordered } from './ordered.ts'

// Neither from when a period is counted nor in which law it is found: the policy as found states neither.
export const retentionRules: SnapshotInput['retentionRules'] = ordered([
  {
    key: 'enquiries',
    subject: { lv: 'Pieprasījumi', et: 'Päringud', en: 'Enquiries' },
    mode: 'up-to',
    amount: 1,
    unit: 'year',
  },
  {
    key: 'account',
    subject: { lv: 'Konts', et: 'Konto', en: 'Account' },
    mode: 'until-event',
    event: 'erasure',
  },
  {
    key: 'orders',
    subject: { lv: 'Pasūtījumi', et: 'Tellimused', en: 'Orders' },
    mode: 'exact',
    amount: 7,
    unit: 'year',
  },
  {
    key: 'marketing',
    subject: { lv: 'Mārketinga dati', et: 'Turundusandmed', en: 'Marketing data' },
    mode: 'until-event',
    event: 'consent-withdrawal',
  },
  {
    key: 'logs',
    subject: { lv: 'Žurnāli', et: 'Logid', en: 'Logs' },
    mode: 'range',
    amount: 30,
    amountMax: 180,
    unit: 'day',
  },
])
