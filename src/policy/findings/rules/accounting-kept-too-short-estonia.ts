import { estonia } from '../baltic-countries.ts'
import { accountingRule } from '../country-rules.ts'

export default accountingRule({
  country: estonia,
  years: 7,
  source: { kind: 'law', title: 'Raamatupidamise seadus', article: '§ 12' },
  kept: {
    lv: 'Igaunijā grāmatvedības dokumentus glabā septiņus gadus no pārskata gada beigām.',
    et: 'Eestis tuleb raamatupidamisdokumente säilitada seitse aastat alates majandusaasta lõpust.',
    en: 'In Estonia, accounting documents are kept for seven years from the end of the financial year.',
  },
})
