import { rulesOf } from '../retention-length.ts'
import type { Rule } from '../rule.ts'

/** A warning: its data may have a period by another purpose. */
export default {
  code: 'purpose-without-retention',
  severity: 'warning',
  pack: 'gdpr',
  items: ['13-2-a'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(2)(a)' },
  texts: {
    lv: {
      title: 'Nolūkam nav glabāšanas termiņa',
      wrong: 'Nolūkam „{{purpose}}” nav norādīts, cik ilgi tā datus glabā.',
      right: 'Izvēlieties nolūkam vienu vai vairākus glabāšanas termiņus.',
    },
    et: {
      title: 'Eesmärgil puudub säilitamise tähtaeg',
      wrong: 'Eesmärgi „{{purpose}}“ juures ei ole märgitud, kui kaua selle andmeid säilitatakse.',
      right: 'Valige eesmärgile üks või mitu säilitamise tähtaega.',
    },
    en: {
      title: 'Purpose without a storage period',
      wrong: 'It is not stated how long the data of the purpose “{{purpose}}” are kept.',
      right: 'Choose one or more retention rules for the purpose.',
    },
  },
  check: ({ snapshot }) => {
    const rules = rulesOf(snapshot)
    return snapshot.purposes
      .filter((purpose) => rules(purpose).length === 0)
      .map(({ key, name }) => ({
        place: { collection: 'purposes', key, field: 'retentionRules' },
        values: { purpose: { text: name } },
      }))
  },
} satisfies Rule
