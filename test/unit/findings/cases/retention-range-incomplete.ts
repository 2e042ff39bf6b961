import { ruleForOrders } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'no upper end',
      snapshot: soundSite(ruleForOrders({ mode: 'range' })),
      found: [{ collection: 'retentionRules', key: 'orders', field: 'amountMax' }],
    },
    {
      name: 'no lower end',
      snapshot: soundSite(ruleForOrders({ mode: 'range', amount: undefined, amountMax: 7 })),
      found: [{ collection: 'retentionRules', key: 'orders', field: 'amount' }],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    { name: 'both ends', snapshot: soundSite(ruleForOrders({ mode: 'range', amount: 3, amountMax: 7 })) },
    { name: 'no range', snapshot: soundSite(ruleForOrders({ amountMax: undefined })) },
  ],
} satisfies RuleCases
