import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

const at = (field: string, locale?: string) => ({
  collection: 'sites' as const,
  key: 'veikals',
  field: `consents.${field}`,
  ...(locale === undefined ? {} : { locale }),
})
const reason = { lv: 'Lai atklātu robotus', et: 'Robotite avastamiseks', en: 'To detect bots' }

export default {
  bad: [
    {
      name: 'both are asked for, and no reason is given',
      snapshot: soundSite((site) => {
        site.site.consents = { address: 'truncated', userAgent: true }
      }),
      found: [at('addressReason'), at('userAgentReason')],
    },
    {
      name: 'a reason in one language alone, and white space for another',
      snapshot: soundSite((site) => {
        site.site.consents = { address: 'truncated', addressReason: { lv: reason.lv, et: ' ' } }
      }),
      found: [at('addressReason', 'et'), at('addressReason', 'en')],
    },
  ],
  good: [
    { name: 'nothing is asked for', snapshot: soundSite() },
    {
      name: 'a reason in every language',
      snapshot: soundSite((site) => {
        site.site.consents = { address: 'truncated', addressReason: reason, userAgent: true, userAgentReason: reason }
      }),
    },
    {
      name: 'a reason of which nothing is left but the words',
      snapshot: soundSite((site) => {
        site.site.consents = { address: 'none', addressReason: { lv: reason.lv } }
      }),
    },
  ],
} satisfies RuleCases
