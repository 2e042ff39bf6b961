import { hasAmount } from '../retention-length.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'retention-without-unit',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-2-a'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(2)(a)' },
  texts: {
    lv: {
      title: 'Ilgumam nav mērvienības',
      wrong: 'Glabāšanas termiņam „{{rule}}” ir skaitlis {{amount}}, bet nav mērvienības.',
      right: 'Izvēlieties, vai tās ir dienas, mēneši vai gadi.',
    },
    et: {
      title: 'Kestusel puudub ühik',
      wrong: 'Säilitamise tähtaja „{{rule}}“ juures on arv {{amount}}, kuid ühik puudub.',
      right: 'Valige, kas need on päevad, kuud või aastad.',
    },
    en: {
      title: 'Length without a unit',
      wrong: 'The retention rule “{{rule}}” has the number {{amount}}, but no unit.',
      right: 'Choose whether these are days, months or years.',
    },
  },
  check: ({ snapshot }) =>
    snapshot.retentionRules.flatMap(({ key, subject, mode, amount, unit }) =>
      mode !== 'until-event' && unit === undefined && hasAmount(amount)
        ? [{ place: { collection: 'retentionRules', key, field: 'unit' }, values: { rule: { text: subject }, amount } }]
        : [],
    ),
} satisfies Rule
