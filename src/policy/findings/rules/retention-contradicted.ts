import { proseSentences } from '../prose-sentences.ts'
import { agrees, isAbout, keptFor } from '../retention-in-text.ts'
import type { Rule } from '../rule.ts'

/** Only where a sentence is about one rule alone, and says for how long something is kept. */
export default {
  code: 'retention-contradicted',
  severity: 'warning',
  pack: 'consistency',
  implements: ['P06'],
  source: { kind: 'own' },
  texts: {
    lv: {
      title: 'Teksts runā pretī glabāšanas termiņam',
      wrong: 'Tekstā: {{said}}; glabāšanas termiņš „{{rule}}” reģistrā ir cits.',
      right: 'Saskaņojiet tekstu ar reģistru vai atstājiet termiņu tikai reģistrā.',
    },
    et: {
      title: 'Tekst on säilitamise tähtajaga vastuolus',
      wrong: 'Tekstis: {{said}}; säilitamise tähtaeg „{{rule}}“ on registris teistsugune.',
      right: 'Viige tekst registriga kooskõlla või jätke tähtaeg ainult registrisse.',
    },
    en: {
      title: 'Text contradicts a retention rule',
      wrong: 'The text says {{said}}; the retention rule “{{rule}}” says otherwise.',
      right: 'Bring the text in line with the register, or leave the period to the register alone.',
    },
  },
  check: (site) =>
    proseSentences(site).flatMap(({ sentence, language, locale, place }) => {
      const periods = keptFor(sentence, language)
      if (periods.length === 0) return []
      const rules = site.snapshot.retentionRules.filter(({ subject }) =>
        isAbout({ sentence, subject: subject[locale] ?? '', language }),
      )
      const [rule] = rules
      if (!rule || rules.length > 1 || rule.mode === 'until-event') return []
      if (periods.some((period) => agrees(period, rule))) return []
      return [{ place, values: { said: periods.map(({ said }) => said), rule: { text: rule.subject } } }]
    }),
} satisfies Rule
