import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'data-categories-missing',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-2-e'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(2)(e)' },
  texts: {
    lv: {
      title: 'Nav nevienas datu kategorijas',
      wrong: 'Datu kategoriju reģistrs ir tukšs, tāpēc politika nepasaka, kādus datus apstrādā un vai tie jāsniedz.',
      right: 'Pievienojiet katru datu kategoriju un norādiet, vai dati jāsniedz.',
    },
    et: {
      title: 'Andmeliigid puuduvad',
      wrong:
        'Andmeliikide register on tühi, seega ei ütle poliitika, milliseid andmeid töödeldakse ja kas need tuleb esitada.',
      right: 'Lisage iga andmeliik ja märkige, kas andmed tuleb esitada.',
    },
    en: {
      title: 'No data categories',
      wrong:
        'The register of data categories is empty, so the policy does not say which data are processed and whether they must be given.',
      right: 'Add every category, and state whether the data must be given.',
    },
  },
  check: (site) => (site.snapshot.dataCategories.length === 0 ? [{ place: placeOfSite(site) }] : []),
} satisfies Rule
