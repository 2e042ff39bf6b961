import { hasAmount } from '../retention-length.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'retention-without-length',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-2-a'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(2)(a)' },
  texts: {
    lv: {
      title: 'Nav norādīts, cik ilgi datus glabā',
      wrong: 'Glabāšanas termiņam „{{rule}}” nav norādīts ne ilgums, ne notikums, līdz kuram datus glabā.',
      right: 'Norādiet ilgumu vai notikumu, kas beidz glabāšanu.',
    },
    et: {
      title: 'Säilitamise kestus on märkimata',
      wrong:
        'Säilitamise tähtaja „{{rule}}“ juures ei ole märgitud kestust ega sündmust, milleni andmeid säilitatakse.',
      right: 'Märkige kestus või sündmus, millega säilitamine lõpeb.',
    },
    en: {
      title: 'No length of storage',
      wrong: 'The retention rule “{{rule}}” states neither a length nor an event until which data are kept.',
      right: 'Give a length, or the event that ends the storage.',
    },
  },
  check: ({ snapshot }) =>
    snapshot.retentionRules.flatMap(({ key, subject, mode, amount, amountMax, event }) => {
      const untilEvent = mode === 'until-event'
      const ends = untilEvent ? event !== undefined : hasAmount(amount) || (mode === 'range' && hasAmount(amountMax))
      if (ends) return []
      const place = { collection: 'retentionRules' as const, key, field: untilEvent ? 'event' : 'amount' }
      return [{ place, values: { rule: { text: subject } } }]
    }),
} satisfies Rule
