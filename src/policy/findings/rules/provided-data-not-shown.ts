import { fewOf } from '../few-of.ts'
import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'provided-data-not-shown',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-2-e'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(2)(e)' },
  texts: {
    lv: {
      title: 'Cilvēku sniegtie dati nav redzami politikā',
      wrong: 'Neviena sadaļa nerāda datus, ko cilvēki sniedz paši ({{categories}}), un to, vai tie jāsniedz.',
      right: 'Pievienojiet kādai sadaļai rindu „Datu kategorijas” ar avotu „Pati persona”.',
    },
    et: {
      title: 'Inimeste esitatud andmeid poliitikas ei kuvata',
      wrong:
        'Ükski jaotis ei näita andmeid, mida inimesed ise esitavad ({{categories}}), ega seda, kas need tuleb esitada.',
      right: 'Lisage mõnda jaotisse rida „Andmeliigid“ allikaga „Isik ise“.',
    },
    en: {
      title: 'Data that people provide not shown',
      wrong: 'No section shows the data that people provide ({{categories}}) and whether they must be given.',
      right: 'Add the row “Data categories” with the source “Provided by the person” to a section.',
    },
  },
  check: (site) => {
    const categories = site.snapshot.dataCategories.filter(({ source }) => source === 'provided')
    if (categories.length === 0 || site.blocks('dataCategories').some(({ row }) => row.source === 'provided')) return []
    return [{ place: placeOfSite(site), values: { categories: fewOf(categories.map(({ name }) => ({ text: name }))) } }]
  },
} satisfies Rule
