import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'
import { layoutOfGroup } from '../told-in-sections.ts'

export default {
  code: 'retention-not-shown',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-2-a'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(2)(a)' },
  texts: {
    lv: {
      title: 'Glabāšanas termiņi nav redzami politikā',
      wrong: 'Neviena sadaļa nerāda reģistra glabāšanas termiņus.',
      right:
        'Ierakstiet termiņus reģistrā un pievienojiet kādai sadaļai rindu „Glabāšanas termiņi”, vai rādiet visus nolūkus tabulā.',
    },
    et: {
      title: 'Säilitamise tähtaegu poliitikas ei kuvata',
      wrong: 'Ükski jaotis ei näita registri säilitamise tähtaegu.',
      right:
        'Lisage tähtajad registrisse ja mõnda jaotisse rida „Säilitamise tähtajad“ või kuvage kõik eesmärgid tabelina.',
    },
    en: {
      title: 'Storage periods not shown',
      wrong: 'No section shows the storage periods of the register.',
      right:
        'Enter the periods in the register, and add the row “Retention rules” to a section or show all purposes as a table.',
    },
  },
  check: (site) => {
    const { retentionRules, purposes } = site.snapshot
    const listed = site.blocks('retentionRules').length > 0
    const inTables = purposes.length > 0 && purposes.every(({ group }) => layoutOfGroup(site, group) === 'table')
    return retentionRules.length > 0 && (listed || inTables) ? [] : [{ place: placeOfSite(site) }]
  },
} satisfies Rule
