import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'details of a category',
      snapshot: soundSite((site) => {
        rowOf(site.dataCategories, 'visits').details = { lv: 'adrese un laiks', en: 'address and time' }
      }),
      found: [{ collection: 'dataCategories', key: 'visits', field: 'details', locale: 'et' }],
    },
    {
      name: 'the law behind a rule, which the source lacks',
      snapshot: soundSite((site) => {
        rowOf(site.retentionRules, 'orders').legalSource = {
          et: 'Läti raamatupidamisseadus',
          en: 'Latvian Accounting Law',
        }
      }),
      found: [{ collection: 'retentionRules', key: 'orders', field: 'legalSource', locale: 'lv' }],
    },
    {
      name: 'what follows where data are given freely, and the title of a group',
      snapshot: soundSite((site) => {
        rowOf(site.dataCategories, 'visits').consequence = {
          lv: 'bez tiem statistikas nav',
          et: 'ilma nendeta statistikat ei ole',
        }
        site.displayGroups = [{ key: 'carriers', title: { lv: 'Piegādātāji', en: 'Carriers' } }]
      }),
      found: [
        { collection: 'dataCategories', key: 'visits', field: 'consequence', locale: 'en' },
        { collection: 'displayGroups', key: 'carriers', field: 'title', locale: 'et' },
      ],
    },
  ],
  good: [
    { name: 'none has any, or all have', snapshot: soundSite() },
    {
      name: 'where standard wording stands in',
      snapshot: soundSite((site) => {
        rowOf(site.rights, 'access').description = { lv: 'Jautājiet mums.' }
      }),
    },
  ],
} satisfies RuleCases
