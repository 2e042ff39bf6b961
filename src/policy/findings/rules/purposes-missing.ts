import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'purposes-missing',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-1-c'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(1)(c)' },
  texts: {
    lv: {
      title: 'Nav neviena nolūka',
      wrong: 'Nolūku reģistrs ir tukšs, tāpēc politika nepasaka, kam datus izmanto.',
      right: 'Pievienojiet katru nolūku kopā ar tā juridisko pamatu.',
    },
    et: {
      title: 'Eesmärgid puuduvad',
      wrong: 'Eesmärkide register on tühi, seega ei ütle poliitika, milleks andmeid kasutatakse.',
      right: 'Lisage iga eesmärk koos selle õigusliku alusega.',
    },
    en: {
      title: 'No purposes',
      wrong: 'The register of purposes is empty, so the policy does not say what data are used for.',
      right: 'Add every purpose together with its legal basis.',
    },
  },
  check: (site) => (site.snapshot.purposes.length === 0 ? [{ place: placeOfSite(site) }] : []),
} satisfies Rule
