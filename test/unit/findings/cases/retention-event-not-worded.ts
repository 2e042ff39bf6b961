import { ruleForOrders } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'in no locale',
      snapshot: soundSite(ruleForOrders({ mode: 'until-event', event: 'other' })),
      found: [{ collection: 'retentionRules', key: 'orders', field: 'eventText' }],
    },
    {
      name: 'not in English',
      snapshot: soundSite(
        ruleForOrders({
          mode: 'until-event',
          event: 'other',
          eventText: { lv: 'garantijas beigām', et: 'garantii lõpuni', en: ' ' },
        }),
      ),
      found: [{ collection: 'retentionRules', key: 'orders', field: 'eventText', locale: 'en' }],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'worded',
      snapshot: soundSite(
        ruleForOrders({
          mode: 'until-event',
          event: 'other',
          eventText: { lv: 'garantijas beigām', et: 'garantii lõpuni', en: 'the end of the guarantee' },
        }),
      ),
    },
    { name: 'one of the list', snapshot: soundSite(ruleForOrders({ mode: 'until-event', event: 'contract-end' })) },
  ],
} satisfies RuleCases
