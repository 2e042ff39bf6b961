import { ownPhrases } from '../own-phrases.ts'
import type { Rule } from '../rule.ts'

const braced = (names: readonly string[]): string[] => names.map((name) => `{${name}}`)

/** "for a year" needs no number where the form is for one alone. */
const isForOne = (phrase: string): boolean => /_(?:zero|one)$/.test(phrase)

export default {
  code: 'placeholder-missing',
  severity: 'error',
  pack: 'consistency',
  implements: ['P05'],
  source: { kind: 'own' },
  texts: {
    lv: {
      title: 'Formulējumā trūkst aizpildāmas vietas',
      wrong: 'Vietnes formulējumā trūkst {{names}}: tas, ko sistēma tur ieraksta, lasītājam pazūd.',
      right: 'Ielieciet to formulējumā tur, kur tam jāparādās.',
    },
    et: {
      title: 'Sõnastuses puudub täidetav koht',
      wrong: 'Saidi oma sõnastuses puudub {{names}}: see, mida süsteem sinna kirjutab, läheb lugeja jaoks kaduma.',
      right: 'Lisage see sõnastusse sinna, kus see peab ilmuma.',
    },
    en: {
      title: 'Placeholder missing in own wording',
      wrong: 'The site’s own wording lacks {{names}}: what is filled in there is lost to the reader.',
      right: 'Put it into the wording where it is to appear.',
    },
  },
  check: (site) =>
    ownPhrases(site).flatMap(({ phrase, place, own, standard }) => {
      // That the banner names its purposes is a rule of its own.
      if (phrase === 'banner.consent.description') return []
      const missing = [...standard].filter((name) => !own.has(name) && !(name === 'count' && isForOne(phrase)))
      return missing.length === 0 ? [] : [{ place, values: { names: braced(missing) } }]
    }),
} satisfies Rule
