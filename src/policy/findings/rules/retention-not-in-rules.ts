import { proseSentences } from '../prose-sentences.ts'
import { agrees, isAbout, keptFor } from '../retention-in-text.ts'
import type { Rule } from '../rule.ts'

/** Beside the printed rules, a period that none of them has. */
export default {
  code: 'retention-not-in-rules',
  severity: 'warning',
  pack: 'consistency',
  implements: ['P06'],
  source: { kind: 'own' },
  texts: {
    lv: {
      title: 'Tekstā termiņš, kura reģistrā nav',
      wrong: 'Teksts blakus glabāšanas termiņiem nosauc: {{said}}. Neviens no reģistra termiņiem tāds nav.',
      right: 'Pievienojiet termiņu reģistram vai svītrojiet no teksta.',
    },
    et: {
      title: 'Tekstis on tähtaeg, mida registris ei ole',
      wrong: 'Tekst nimetab säilitamise tähtaegade kõrval: {{said}}. Ükski registri tähtaeg ei ole selline.',
      right: 'Lisage tähtaeg registrisse või kustutage see tekstist.',
    },
    en: {
      title: 'Text with a period that no rule has',
      wrong: 'Beside the retention rules the text names {{said}}. None of the rules says so.',
      right: 'Add a rule with this period, or take it out of the text.',
    },
  },
  check: (site) => {
    const rules = site.snapshot.retentionRules
    const printing = new Set(site.blocks('retentionRules').map(({ section }) => section.key))
    if (rules.length === 0 || printing.size === 0) return []
    const lengths = rules.filter(
      ({ mode, amount, unit }) => mode !== 'until-event' && amount !== undefined && unit !== undefined,
    )
    return proseSentences(site).flatMap(({ sentence, language, locale, place }) => {
      if (!printing.has(place.key)) return []
      const strangers = keptFor(sentence, language).filter((period) => !lengths.some((rule) => agrees(period, rule)))
      if (strangers.length === 0) return []
      // A sentence about one rule is compared with that rule.
      if (rules.some(({ subject }) => isAbout({ sentence, subject: subject[locale] ?? '', language }))) return []
      return [{ place, values: { said: strangers.map(({ said }) => said) } }]
    })
  },
} satisfies Rule
