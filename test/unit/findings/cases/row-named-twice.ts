import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'in every language',
      snapshot: soundSite((site) => {
        site.processors?.push({ ...rowOf(site.processors, 'carrier'), key: 'carrier-2' })
      }),
      found: [{ collection: 'processors', key: 'carrier-2', field: 'name' }],
    },
    {
      name: 'in one language, where words are wider',
      snapshot: soundSite((site) => {
        site.dataCategories?.push({
          ...rowOf(site.dataCategories, 'email'),
          key: 'post',
          name: { lv: 'Pasta adrese', et: 'e-posti aadress ', en: 'Postal address' },
        })
      }),
      found: [{ collection: 'dataCategories', key: 'post', field: 'name', locale: 'et' }],
    },
    {
      name: 'a right',
      snapshot: soundSite((site) => {
        site.rights?.push({ key: 'zz-access', right: 'A15' })
      }),
      found: [{ collection: 'rights', key: 'zz-access', field: 'right' }],
    },
  ],
  good: [
    {
      name: 'in different registers and lists',
      snapshot: soundSite((site) => {
        rowOf(site.retentionRules, 'orders').subject = { lv: 'Nolūki', et: 'Eesmärgid', en: 'Purposes' }
        rowOf(site.dataCategories, 'visits').name = { lv: 'E-pasta adrese', et: 'E-posti aadress', en: 'Email address' }
      }),
    },
    {
      name: 'a right told twice, in words of its own',
      snapshot: soundSite((site) => {
        site.rights?.push({
          key: 'marketing',
          right: 'A21',
          name: { lv: 'Iebilst pret mārketingu', et: 'Turundusest keeldumine', en: 'Objection to marketing' },
        })
      }),
    },
  ],
} satisfies RuleCases
