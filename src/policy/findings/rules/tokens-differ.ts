import { localePairs, placeOfTarget } from '../locale-pairs.ts'
import type { FoundValue, Rule } from '../rule.ts'

const none: FoundValue = { phrase: 'connectives.none' }
const listOf = (tokens: readonly string[]): FoundValue => (tokens.length === 0 ? none : tokens)

export default {
  code: 'tokens-differ',
  severity: 'error',
  pack: 'consistency',
  implements: ['P05'],
  source: { kind: 'own' },
  texts: {
    lv: {
      title: 'Aizpildāmie nosaukumi valodās atšķiras',
      wrong: 'Šeit: {{here}}; avota valodā ({{language}}): {{there}}.',
      right: 'Lietojiet tos pašus sistēmas aizpildītos nosaukumus, kas ir avota valodas tekstā.',
    },
    et: {
      title: 'Süsteemi täidetavad väljad on keeliti erinevad',
      wrong: 'Siin: {{here}}; lähtekeeles ({{language}}): {{there}}.',
      right: 'Kasutage samu süsteemi täidetavaid välju nagu lähtekeele tekstis.',
    },
    en: {
      title: 'Filled-in values differ between languages',
      wrong: 'Here: {{here}}; in the source language ({{language}}): {{there}}.',
      right: 'Use the same values that the system fills in as the text in the source language.',
    },
  },
  check: (site) =>
    localePairs(site).flatMap((pair) => {
      const { source, target, sourceLocale } = pair
      const here = [...new Set(target.tokens)].filter((token) => !source.tokens.includes(token))
      const there = [...new Set(source.tokens)].filter((token) => !target.tokens.includes(token))
      if (here.length === 0 && there.length === 0) return []
      return [
        {
          place: placeOfTarget(pair),
          values: { here: listOf(here), there: listOf(there), language: { locale: sourceLocale } },
        },
      ]
    }),
} satisfies Rule
