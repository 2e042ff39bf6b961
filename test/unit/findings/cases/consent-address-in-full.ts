import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

const reason = { lv: 'Lai atklātu robotus', et: 'Robotite avastamiseks', en: 'To detect bots' }

export default {
  bad: [
    {
      name: 'all of it',
      snapshot: soundSite((site) => {
        site.site.consents = { address: 'full', addressReason: reason }
      }),
      found: [{ collection: 'sites', key: 'veikals', field: 'consents.address' }],
    },
  ],
  good: [
    { name: 'nothing of it', snapshot: soundSite() },
    {
      name: 'its network',
      snapshot: soundSite((site) => {
        site.site.consents = { address: 'truncated', addressReason: reason }
      }),
    },
  ],
} satisfies RuleCases
