import type { RuleCases } from '../rule-cases.ts'
import { saidIn, saying } from '../said-in-prose.ts'
import { rowOf, soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'another period than the rule’s',
      snapshot: soundSite(
        saying({
          lv: 'Pasūtījumus mēs glabājam 7 gadus.',
          et: 'Tellimusi säilitame seitse aastat.',
          en: 'We keep orders for 7 years.',
        }),
      ),
      found: [saidIn('lv'), saidIn('et'), saidIn('en')],
    },
    {
      name: 'outside of a range',
      snapshot: soundSite(
        (site) => {
          Object.assign(rowOf(site.retentionRules, 'orders'), {
            mode: 'range',
            amount: 30,
            amountMax: 180,
            unit: 'day',
          })
        },
        saying({ lv: 'Pasūtījumus dzēš pēc 12 mēnešiem.', et: 'Tellimused.', en: 'Orders.' }),
      ),
      found: [saidIn('lv')],
    },
  ],
  good: [
    {
      name: 'the rule’s period, in other words',
      snapshot: soundSite(
        saying({
          lv: 'Pasūtījumus glabājam piecus gadus.',
          et: 'Tellimusi säilitame 60 kuud.',
          en: 'Orders can be returned for 14 days; we store them for five years.',
        }),
      ),
    },
    {
      name: 'how soon something is done',
      snapshot: soundSite(
        saying({
          lv: 'Pasūtījumu dzēšam 30 dienu laikā pēc lūguma.',
          et: 'Tellimuse kustutame 30 päeva jooksul pärast taotlust.',
          en: 'Orders are deleted within 30 days of your request.',
        }),
      ),
    },
    {
      name: 'of something else, or until an event',
      snapshot: soundSite(
        saying({
          lv: 'Pasūtījumu var atgriezt 14 dienas. Apmeklējumu statistiku glabājam 2 gadus.',
          et: 'Tellimuse saab tagastada 14 päeva. Külastusstatistikat säilitame 2 aastat.',
          en: 'Orders can be returned for 14 days. Visit statistics are kept for 2 years.',
        }),
      ),
    },
  ],
} satisfies RuleCases
