import { saying, without } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'its group is nowhere',
      snapshot: soundSite(without('purposes', 'security')),
      found: [{ collection: 'purposes', key: 'fraud', field: 'legitimateInterest' }],
    },
    {
      name: 'only a locale that lacks it is silent',
      snapshot: soundSite(without('purposes', 'security'), ({ purposes }) => {
        rowOf(purposes, 'fraud').legitimateInterest = { lv: 'pasargāt veikalu', en: 'protecting the shop' }
      }),
      found: [
        { collection: 'purposes', key: 'fraud', field: 'legitimateInterest', locale: 'lv' },
        { collection: 'purposes', key: 'fraud', field: 'legitimateInterest', locale: 'en' },
      ],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'in running text',
      snapshot: soundSite(
        without('purposes', 'security'),
        saying({
          lv: 'Mēs to darām, lai pasargāt veikalu un tā klientus no krāpšanas.',
          et: 'Teeme seda, et kaitsta poodi ja selle kliente pettuste eest.',
          en: 'Our interest is protecting the shop and its customers from fraud.',
        }),
      ),
    },
    {
      name: 'not named at all, which is what is wrong',
      snapshot: soundSite(without('purposes', 'security'), ({ purposes }) => {
        rowOf(purposes, 'fraud').legitimateInterest = {}
      }),
    },
  ],
} satisfies RuleCases
