import { hasAmount } from '../retention-length.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'retention-range-incomplete',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-2-a'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(2)(a)' },
  texts: {
    lv: {
      title: 'Termiņam norādīta tikai viena robeža',
      wrong: 'Glabāšanas termiņš „{{rule}}” ir „no – līdz”, bet norādīta tikai viena robeža.',
      right: 'Ierakstiet abas robežas vai izvēlieties „Tieši” vai „Ne ilgāk kā”.',
    },
    et: {
      title: 'Tähtajal on ainult üks piir',
      wrong: 'Säilitamise tähtaeg „{{rule}}“ on vahemik, kuid märgitud on ainult üks piir.',
      right: 'Märkige mõlemad piirid või valige „Täpselt“ või „Kõige rohkem“.',
    },
    en: {
      title: 'Range with one end',
      wrong: 'The retention rule “{{rule}}” is a range, but only one end is given.',
      right: 'Give both ends, or choose “For exactly” or “For up to”.',
    },
  },
  check: ({ snapshot }) =>
    snapshot.retentionRules
      .filter(({ mode, amount, amountMax }) => mode === 'range' && hasAmount(amount) !== hasAmount(amountMax))
      .map(({ key, subject, amount }) => ({
        place: { collection: 'retentionRules', key, field: hasAmount(amount) ? 'amountMax' : 'amount' },
        values: { rule: { text: subject } },
      })),
} satisfies Rule
