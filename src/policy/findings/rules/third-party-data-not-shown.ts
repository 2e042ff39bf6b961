import { fewOf } from '../few-of.ts'
import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'third-party-data-not-shown',
  severity: 'error',
  pack: 'gdpr',
  items: ['14-1-d', '14-2-f'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 14(1)(d), (2)(f)' },
  texts: {
    lv: {
      title: 'Dati no trešajām pusēm nav redzami politikā',
      wrong: 'Neviena sadaļa nerāda datus, ko saņem no trešajām pusēm ({{categories}}), un to avotu.',
      right: 'Pievienojiet kādai sadaļai rindu „Datu kategorijas” ar avotu „Trešās puses”.',
    },
    et: {
      title: 'Kolmandatelt isikutelt saadud andmeid poliitikas ei kuvata',
      wrong: 'Ükski jaotis ei näita andmeid, mis on saadud kolmandatelt isikutelt ({{categories}}), ega nende allikat.',
      right: 'Lisage mõnda jaotisse rida „Andmeliigid“ allikaga „Kolmandad isikud“.',
    },
    en: {
      title: 'Data from third parties not shown',
      wrong: 'No section shows the data that come from third parties ({{categories}}) and their source.',
      right: 'Add the row “Data categories” with the source “From third parties” to a section.',
    },
  },
  check: (site) => {
    const categories = site.snapshot.dataCategories.filter(({ source }) => source === 'third-party')
    if (categories.length === 0 || site.blocks('dataCategories').some(({ row }) => row.source === 'third-party'))
      return []
    return [{ place: placeOfSite(site), values: { categories: fewOf(categories.map(({ name }) => ({ text: name }))) } }]
  },
} satisfies Rule
