import type { SnapshotInput } from '../../policy/snapshot.ts'
import { ordered } from './ordered.ts'

// In standard wording where no name is given. The policy as found names neither restriction of processing (Art. 18) nor
// the right to complain to a supervisory authority (Art. 77).
export const rights: SnapshotInput['rights'] = ordered([
  { key: 'access', right: 'A15' },
  { key: 'rectification', right: 'A16' },
  { key: 'erasure', right: 'A17' },
  { key: 'consent-withdrawal', right: 'A7-3' },
  { key: 'portability', right: 'A20' },
  {
    key: 'objection-to-marketing',
    right: 'A21',
    name: {
      lv: 'Iebilst pret mārketingu',
      et: 'Turundusele vastuväidete esitamine',
      en: 'Objection to marketing',
    },
  },
])
