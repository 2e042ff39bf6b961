import { accountingKeptTooShort } from '../accounting-records.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'accounting-kept-too-short-estonia',
  severity: 'warning',
  pack: 'estonia',
  source: { kind: 'law', title: 'Raamatupidamise seadus', article: '§ 12' },
  texts: {
    lv: {
      title: 'Grāmatvedības dokumentus glabā pārāk īsu laiku',
      wrong: 'Datus „{{rule}}” glabā arī grāmatvedībai („{{purpose}}”), bet īsāk, nekā prasa likums.',
      right:
        'Igaunijā grāmatvedības dokumentus glabā septiņus gadus no pārskata gada beigām. Pagariniet termiņu vai izveidojiet šiem dokumentiem atsevišķu.',
    },
    et: {
      title: 'Raamatupidamisdokumente säilitatakse liiga lühikest aega',
      wrong:
        'Andmeid „{{rule}}“ säilitatakse ka raamatupidamise jaoks („{{purpose}}“), kuid lühemalt, kui seadus nõuab.',
      right:
        'Eestis tuleb raamatupidamisdokumente säilitada seitse aastat alates majandusaasta lõpust. Pikendage tähtaega või looge neile dokumentidele eraldi tähtaeg.',
    },
    en: {
      title: 'Accounting documents kept for too short',
      wrong: '“{{rule}}” is kept for accounting too (“{{purpose}}”), but for less time than the law requires.',
      right:
        'In Estonia, accounting documents are kept for seven years from the end of the financial year. Prolong the period, or make one of its own for these documents.',
    },
  },
  check: (site) => accountingKeptTooShort({ site, country: 'EE', years: 7 }),
} satisfies Rule
