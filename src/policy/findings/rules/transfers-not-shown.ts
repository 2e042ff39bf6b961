import { fewOf } from '../few-of.ts'
import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'
import { recipientsAbroad } from '../transfers-abroad.ts'

/** A table of recipients has the country and the safeguards of each, too. */
export default {
  code: 'transfers-not-shown',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-1-f'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(1)(f)' },
  texts: {
    lv: {
      title: 'Nosūtīšana ārpus EEZ nav redzama politikā',
      wrong:
        'Datus saņem arī saņēmēji ārpus EEZ ({{recipients}}), bet nevienā sadaļā nav rindas par nosūtīšanu un tās garantijām.',
      right: 'Pievienojiet kādai sadaļai rindu „Nosūtīšana ārpus EEZ”.',
    },
    et: {
      title: 'Edastamist väljapoole EMPd poliitikas ei kuvata',
      wrong:
        'Andmeid saavad ka vastuvõtjad väljaspool EMPd ({{recipients}}), kuid üheski jaotises ei ole rida edastamise ja selle kaitsemeetmete kohta.',
      right: 'Lisage mõnda jaotisse rida „Edastamine väljapoole EMPd“.',
    },
    en: {
      title: 'Transfers outside the EEA not shown',
      wrong:
        'There are recipients outside the EEA ({{recipients}}), but no section has a row on transfers and their safeguards.',
      right: 'Add the row “Transfers outside the EEA” to a section.',
    },
  },
  check: (site) => {
    if (site.blocks('transfers').length > 0) return []
    const inTable = site.blocks('recipients').some(({ row }) => row.layout === 'table')
    const untold = recipientsAbroad(site).filter(({ listed }) => !(inTable && listed))
    if (untold.length === 0) return []
    return [{ place: placeOfSite(site), values: { recipients: fewOf(untold.map(({ name }) => name)) } }]
  },
} satisfies Rule
