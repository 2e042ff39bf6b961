import { ruleForOrders } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'no amount',
      snapshot: soundSite(ruleForOrders({ amount: undefined })),
      found: [{ collection: 'retentionRules', key: 'orders', field: 'amount' }],
    },
    {
      name: 'nothing at all',
      snapshot: soundSite(ruleForOrders({ mode: 'up-to', amount: 0, unit: undefined })),
      found: [{ collection: 'retentionRules', key: 'orders', field: 'amount' }],
    },
    {
      name: 'a range without ends',
      snapshot: soundSite(ruleForOrders({ mode: 'range', amount: undefined })),
      found: [{ collection: 'retentionRules', key: 'orders', field: 'amount' }],
    },
    {
      name: 'until nothing',
      snapshot: soundSite(ruleForOrders({ mode: 'until-event' })),
      found: [{ collection: 'retentionRules', key: 'orders', field: 'event' }],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'an event',
      snapshot: soundSite(ruleForOrders({ mode: 'until-event', event: 'erasure', amount: undefined, unit: undefined })),
    },
    {
      name: 'half a range, which another rule has',
      snapshot: soundSite(ruleForOrders({ mode: 'range', amount: undefined, amountMax: 3 })),
    },
  ],
} satisfies RuleCases
