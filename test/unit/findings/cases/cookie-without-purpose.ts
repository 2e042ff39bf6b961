import type { RuleCases } from '../rule-cases.ts'
import { cookieOf, soundSite } from '../sound-site.ts'

const said = (purpose: Record<string, string>) =>
  soundSite((site) => Object.assign(cookieOf(site, 'shop', 'shop-cart'), { purpose }))
const found = [{ collection: 'cookieVendors' as const, key: 'shop', field: 'cookies', row: 'shop-cart' }]

export default {
  bad: [
    { name: 'no word in any locale', snapshot: said({}), found },
    { name: 'only spaces', snapshot: said({ lv: '  ', en: ' ' }), found },
  ],
  good: [
    { name: 'said in all', snapshot: soundSite() },
    { name: 'said in one: the others are missing translations', snapshot: said({ lv: 'Glabā pirkumu grozu' }) },
  ],
} satisfies RuleCases
