import type { SnapshotInput } from '../../policy/snapshot.ts'
import { ordered } from './ordered.ts'

export const requestChannels: SnapshotInput['requestChannels'] = ordered([
  { key: 'email', kind: 'email', email: 'info.probalances@gmail.com' },
  {
    key: 'account',
    kind: 'account',
    sectionName: { lv: 'Privātums & dati', et: 'Privaatsus ja andmed', en: 'Privacy & data' },
    whereAvailable: true,
  },
  { key: 'cookie-preferences', kind: 'banner' },
])
