import { accountingKeptTooShort } from '../accounting-records.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'accounting-kept-too-short-latvia',
  severity: 'warning',
  pack: 'latvia',
  source: { kind: 'law', title: 'Grāmatvedības likums', article: '28. pants', url: 'https://likumi.lv/ta/id/324249' },
  texts: {
    lv: {
      title: 'Grāmatvedības dokumentus glabā pārāk īsu laiku',
      wrong: 'Datus „{{rule}}” glabā arī grāmatvedībai („{{purpose}}”), bet īsāk, nekā prasa likums.',
      right:
        'Latvijā attaisnojuma dokumentus glabā vismaz piecus gadus. Pagariniet termiņu vai izveidojiet šiem dokumentiem atsevišķu.',
    },
    et: {
      title: 'Raamatupidamisdokumente säilitatakse liiga lühikest aega',
      wrong:
        'Andmeid „{{rule}}“ säilitatakse ka raamatupidamise jaoks („{{purpose}}“), kuid lühemalt, kui seadus nõuab.',
      right:
        'Lätis tuleb raamatupidamise algdokumente säilitada vähemalt viis aastat. Pikendage tähtaega või looge neile dokumentidele eraldi tähtaeg.',
    },
    en: {
      title: 'Accounting documents kept for too short',
      wrong: '“{{rule}}” is kept for accounting too (“{{purpose}}”), but for less time than the law requires.',
      right:
        'In Latvia, accounting source documents are kept for five years at least. Prolong the period, or make one of its own for these documents.',
    },
  },
  check: (site) => accountingKeptTooShort({ site, country: 'LV', years: 5 }),
} satisfies Rule
