import { ownPhrases } from '../own-phrases.ts'
import type { Rule } from '../rule.ts'

const braced = (names: readonly string[]): string[] => names.map((name) => `{${name}}`)

export default {
  code: 'placeholder-unknown',
  severity: 'error',
  pack: 'consistency',
  implements: ['P05'],
  source: { kind: 'own' },
  texts: {
    lv: {
      title: 'Formulējumā nezināma vieta',
      wrong: 'Vietā {{names}} sistēmai nav ko ierakstīt: šim formulējumam tādas nav.',
      right: 'Izņemiet to vai lietojiet kādu no šī formulējuma vietām.',
    },
    et: {
      title: 'Sõnastuses on tundmatu koht',
      wrong: 'Kohta {{names}} ei ole süsteemil midagi kirjutada: sellel sõnastusel sellist kohta ei ole.',
      right: 'Eemaldage see või kasutage mõnda selle sõnastuse kohta.',
    },
    en: {
      title: 'Unknown placeholder in own wording',
      wrong: 'There is nothing to fill in for {{names}}: this phrase has no such placeholder.',
      right: 'Take it out, or use a placeholder of this phrase.',
    },
  },
  check: (site) =>
    ownPhrases(site).flatMap(({ place, own, standard }) => {
      const unknown = [...own].filter((name) => !standard.has(name))
      return unknown.length === 0 ? [] : [{ place, values: { names: braced(unknown) } }]
    }),
} satisfies Rule
