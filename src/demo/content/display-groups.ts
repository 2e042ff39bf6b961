import type { SnapshotInput } from '../../policy/snapshot.ts'
import { ordered } from './ordered.ts'

export const displayGroups: SnapshotInput['displayGroups'] = ordered([
  { key: 'session-recording' },
  { key: 'video' },
  { key: 'chat-tools', title: { lv: 'Tērzēšanas rīki', et: 'Vestlustööriistad', en: 'Chat tools' } },
  {
    key: 'delivery-providers',
    title: {
      lv: 'Piegādes pakalpojumu sniedzēji',
      et: 'Tarneteenuse osutajad',
      en: 'Delivery service providers',
    },
  },
  {
    key: 'payment-providers',
    title: {
      lv: 'Maksājumu pakalpojumu sniedzēji',
      et: 'Makseteenuse pakkujad',
      en: 'Payment service providers',
    },
  },
  {
    key: 'accounting-services',
    title: { lv: 'Grāmatvedības pakalpojumi', et: 'Raamatupidamisteenused', en: 'Accounting services' },
    // The policy does not name who provides them.
    showMembers: false,
  },
  {
    key: 'email-marketing-tools',
    title: { lv: 'E-pasta mārketinga rīki', et: 'E-posti turunduse tööriistad', en: 'Email marketing tools' },
  },
])
