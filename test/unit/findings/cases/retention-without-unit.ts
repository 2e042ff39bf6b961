import { ruleForOrders } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'a bare number',
      snapshot: soundSite(ruleForOrders({ unit: undefined })),
      found: [{ collection: 'retentionRules', key: 'orders', field: 'unit' }],
    },
    {
      name: 'a range',
      snapshot: soundSite(ruleForOrders({ mode: 'range', amountMax: 7, unit: undefined })),
      found: [{ collection: 'retentionRules', key: 'orders', field: 'unit' }],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'no number either, which another rule has',
      snapshot: soundSite(ruleForOrders({ amount: undefined, unit: undefined })),
    },
    {
      name: 'until an event',
      snapshot: soundSite(ruleForOrders({ mode: 'until-event', event: 'erasure', unit: undefined })),
    },
  ],
} satisfies RuleCases
