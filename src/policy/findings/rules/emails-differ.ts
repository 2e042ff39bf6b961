import { emailsIn } from '../addresses-in-text.ts'
import { localePairs, placeOfTarget } from '../locale-pairs.ts'
import { oncePer } from '../once-per.ts'
import type { FoundValue, Rule } from '../rule.ts'

const none: FoundValue = { phrase: 'connectives.none' }
const listOf = (addresses: readonly string[]): FoundValue => (addresses.length === 0 ? none : addresses)

/** A warning: a shop may have a mailbox a language. */
export default {
  code: 'emails-differ',
  severity: 'warning',
  pack: 'consistency',
  implements: ['P05'],
  source: { kind: 'own' },
  texts: {
    lv: {
      title: 'E-pasta adreses valodās atšķiras',
      wrong: 'Šeit: {{here}}; avota valodā ({{language}}): {{there}}.',
      right: 'Norādiet to pašu adresi, ja vien katrai valodai nav savas pastkastes.',
    },
    et: {
      title: 'E-posti aadressid on keeliti erinevad',
      wrong: 'Siin: {{here}}; lähtekeeles ({{language}}): {{there}}.',
      right: 'Märkige sama aadress, kui igal keelel ei ole just oma postkasti.',
    },
    en: {
      title: 'Email addresses differ between languages',
      wrong: 'Here: {{here}}; in the source language ({{language}}): {{there}}.',
      right: 'Give the same address, unless each language has a mailbox of its own.',
    },
  },
  check: (site) => {
    const ofSource = oncePer(emailsIn)
    return localePairs(site).flatMap((pair) => {
      const { source, target, sourceLocale } = pair
      const [from, to] = [ofSource(source), emailsIn(target)]
      const here = [...to].filter((each) => !from.has(each))
      const there = [...from].filter((each) => !to.has(each))
      if (here.length === 0 && there.length === 0) return []
      return [
        {
          place: placeOfTarget(pair),
          values: { here: listOf(here), there: listOf(there), language: { locale: sourceLocale } },
        },
      ]
    })
  },
} satisfies Rule
