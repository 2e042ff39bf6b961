import type { SnapshotInput } from '../../policy/snapshot.ts'
import { ordered } from './ordered.ts'

// The policy as found names neither restriction of processing (Art. 18) nor the right to complain (Art. 77).
export const rights: SnapshotInput['rights'] = ordered([
  { key: 'access', right: 'A15', name: { lv: 'Piekļuve', et: 'Andmetega tutvumine', en: 'Access' } },
  { key: 'rectification', right: 'A16', name: { lv: 'Labošana', et: 'Parandamine', en: 'Rectification' } },
  { key: 'erasure', right: 'A17', name: { lv: 'Dzēšana', et: 'Kustutamine', en: 'Erasure' } },
  {
    key: 'consent-withdrawal',
    right: 'A7-3',
    name: { lv: 'Atsaukt piekrišanu', et: 'Nõusoleku tagasivõtmine', en: 'Withdrawal of consent' },
  },
  {
    key: 'portability',
    right: 'A20',
    name: { lv: 'Datu pārnesamība', et: 'Andmete ülekandmine', en: 'Data portability' },
  },
  {
    key: 'objection-to-marketing',
    right: 'A21',
    name: {
      lv: 'Iebilst pret mārketingu',
      et: 'Vastuväite esitamine turundusele',
      en: 'Objection to marketing',
    },
  },
])
