import { differingFigures, type Figures, figuresOf } from '../figures.ts'
import { languageOf } from '../languages-of-locales.ts'
import { localePairs, placeOfTarget } from '../locale-pairs.ts'
import { oncePer } from '../once-per.ts'
import type { FoundValue, Rule } from '../rule.ts'
import type { UnitText } from '../text-units.ts'

const none: FoundValue = { phrase: 'connectives.none' }
const saidOf = (figures: readonly string[]): FoundValue => (figures.length === 0 ? none : figures.slice(0, 6))

export default {
  code: 'figures-differ',
  severity: 'error',
  pack: 'consistency',
  implements: ['P05'],
  source: { kind: 'own' },
  texts: {
    lv: {
      title: 'Skaitļi, termiņi vai datumi valodās atšķiras',
      wrong: 'Šeit: {{here}}; avota valodā ({{language}}): {{there}}.',
      right: 'Salīdziniet abus tekstus un izlabojiet to, kurš kļūdās.',
    },
    et: {
      title: 'Arvud, tähtajad või kuupäevad on keeliti erinevad',
      wrong: 'Siin: {{here}}; lähtekeeles ({{language}}): {{there}}.',
      right: 'Võrrelge mõlemat teksti ja parandage see, milles on viga.',
    },
    en: {
      title: 'Numbers, periods or dates differ between languages',
      wrong: 'Here: {{here}}; in the source language ({{language}}): {{there}}.',
      right: 'Compare the two texts and correct the one that is wrong.',
    },
  },
  check: (site) => {
    // The source is compared with every other locale, and read once.
    const ofSource = oncePer(
      (source: UnitText): Figures => figuresOf(source.text, languageOf(site.snapshot.site.sourceLocale)),
    )
    return localePairs(site).flatMap((pair) => {
      const { source, target, sourceLocale, locale } = pair
      const difference = differingFigures(ofSource(source), figuresOf(target.text, languageOf(locale)))
      if (!difference) return []
      const { onlyHere, onlyThere } = difference
      const values = { here: saidOf(onlyHere), there: saidOf(onlyThere), language: { locale: sourceLocale } }
      return [{ place: placeOfTarget(pair), values }]
    })
  },
} satisfies Rule
