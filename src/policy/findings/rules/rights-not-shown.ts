import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'rights-not-shown',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-2-b', '13-2-c', '13-2-d'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(2)(b)' },
  texts: {
    lv: {
      title: 'Tiesības nav redzamas politikā',
      wrong: 'Neviena sadaļa nerāda reģistra tiesības.',
      right: 'Pievienojiet kādai sadaļai rindu „Tiesības”.',
    },
    et: {
      title: 'Õigusi poliitikas ei kuvata',
      wrong: 'Ükski jaotis ei näita registri õigusi.',
      right: 'Lisage mõnda jaotisse rida „Õigused“.',
    },
    en: {
      title: 'Rights not shown',
      wrong: 'No section shows the rights of the register.',
      right: 'Add the row “Rights” to a section.',
    },
  },
  check: (site) =>
    site.snapshot.rights.length > 0 && site.blocks('rights').length === 0 ? [{ place: placeOfSite(site) }] : [],
} satisfies Rule
