import { fewOf } from '../few-of.ts'
import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'
import { layoutOfGroup } from '../told-in-sections.ts'

export default {
  code: 'legal-bases-not-shown',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-1-c'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(1)(c)' },
  texts: {
    lv: {
      title: 'Juridiskie pamati nav redzami politikā',
      wrong: 'Neviena sadaļa nerāda, uz kādiem juridiskajiem pamatiem balstās: {{purposes}}.',
      right: 'Pievienojiet rindu „Izmantotie juridiskie pamati” vai rādiet nolūkus tabulā.',
    },
    et: {
      title: 'Õiguslikke aluseid poliitikas ei kuvata',
      wrong: 'Ükski jaotis ei näita, millistel õiguslikel alustel põhinevad järgmised eesmärgid: {{purposes}}.',
      right: 'Lisage rida „Kasutatavad õiguslikud alused“ või kuvage eesmärgid tabelina.',
    },
    en: {
      title: 'Legal bases not shown',
      wrong: 'No section shows the legal bases of: {{purposes}}.',
      right: 'Add the row “Legal bases in use”, or show purposes as a table.',
    },
  },
  check: (site) => {
    if (site.blocks('legalBases').length > 0) return []
    const untold = site.snapshot.purposes.filter(
      ({ legalBases, group }) => legalBases.length > 0 && layoutOfGroup(site, group) !== 'table',
    )
    if (untold.length === 0) return []
    return [{ place: placeOfSite(site), values: { purposes: fewOf(untold.map(({ name }) => ({ text: name }))) } }]
  },
} satisfies Rule
