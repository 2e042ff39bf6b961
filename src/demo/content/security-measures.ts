import type { SnapshotInput } from '../../policy/snapshot.ts'
import { ordered } from './ordered.ts'

export const securityMeasures: SnapshotInput['securityMeasures'] = ordered([
  {
    key: 'encryption',
    kind: 'technical',
    name: { lv: 'SSL šifrēšana', et: 'SSL-krüptimine', en: 'SSL encryption' },
  },
  {
    key: 'access-restrictions',
    kind: 'organisational',
    name: { lv: 'Piekļuves ierobežojumi', et: 'Juurdepääsupiirangud', en: 'Access restrictions' },
  },
  { key: 'backups', kind: 'technical', name: { lv: 'Dublējumkopijas', et: 'Varukoopiad', en: 'Backups' } },
])
