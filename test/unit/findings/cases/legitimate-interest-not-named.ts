import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'in no locale',
      snapshot: soundSite(({ purposes }) => {
        rowOf(purposes, 'fraud').legitimateInterest = undefined
      }),
      found: [{ collection: 'purposes', key: 'fraud', field: 'legitimateInterest' }],
    },
    {
      name: 'blank',
      snapshot: soundSite(({ purposes }) => {
        rowOf(purposes, 'fraud').legitimateInterest = { lv: ' ', en: '' }
      }),
      found: [{ collection: 'purposes', key: 'fraud', field: 'legitimateInterest' }],
    },
    {
      name: 'not in Estonian',
      snapshot: soundSite(({ purposes }) => {
        rowOf(purposes, 'fraud').legitimateInterest = { lv: 'pasargāt veikalu', en: 'protecting the shop' }
      }),
      found: [{ collection: 'purposes', key: 'fraud', field: 'legitimateInterest', locale: 'et' }],
    },
    {
      name: 'a second basis',
      snapshot: soundSite(({ purposes }) => {
        rowOf(purposes, 'orders').legalBases = ['b', 'f']
      }),
      found: [{ collection: 'purposes', key: 'orders', field: 'legitimateInterest' }],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'another basis',
      snapshot: soundSite(({ purposes }) => {
        Object.assign(rowOf(purposes, 'fraud'), { legalBases: ['b'], legitimateInterest: undefined })
      }),
    },
  ],
} satisfies RuleCases
