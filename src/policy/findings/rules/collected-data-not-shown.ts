import { fewOf } from '../few-of.ts'
import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'collected-data-not-shown',
  severity: 'warning',
  pack: 'gdpr',
  source: { kind: 'law', title: 'GDPR', article: 'Art. 5(1)(a)' },
  texts: {
    lv: {
      title: 'Automātiski ievāktie dati nav redzami politikā',
      wrong: 'Neviena sadaļa nerāda datus, ko ievāc automātiski: {{categories}}.',
      right: 'Pievienojiet kādai sadaļai rindu „Datu kategorijas” ar avotu „Automātiska ievākšana”.',
    },
    et: {
      title: 'Automaatselt kogutavaid andmeid poliitikas ei kuvata',
      wrong: 'Ükski jaotis ei näita andmeid, mida kogutakse automaatselt: {{categories}}.',
      right: 'Lisage mõnda jaotisse rida „Andmeliigid“ allikaga „Automaatne kogumine“.',
    },
    en: {
      title: 'Data collected automatically not shown',
      wrong: 'No section shows the data that are collected automatically: {{categories}}.',
      right: 'Add the row “Data categories” with the source “Collected automatically” to a section.',
    },
  },
  check: (site) => {
    const categories = site.snapshot.dataCategories.filter(({ source }) => source === 'collected')
    if (categories.length === 0 || site.blocks('dataCategories').some(({ row }) => row.source === 'collected'))
      return []
    return [{ place: placeOfSite(site), values: { categories: fewOf(categories.map(({ name }) => ({ text: name }))) } }]
  },
} satisfies Rule
