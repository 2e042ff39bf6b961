import { latvia } from '../baltic-countries.ts'
import { accountingRule } from '../country-rules.ts'

export default accountingRule({
  country: latvia,
  years: 5,
  source: { kind: 'law', title: 'Grāmatvedības likums', article: '28. pants', url: 'https://likumi.lv/ta/id/324249' },
  kept: {
    lv: 'Latvijā attaisnojuma dokumentus glabā vismaz piecus gadus.',
    et: 'Lätis tuleb raamatupidamise algdokumente säilitada vähemalt viis aastat.',
    en: 'In Latvia, accounting source documents are kept for five years at least.',
  },
})
