import { createDestinations } from '../addresses-in-text.ts'
import { localePairs, placeOfTarget } from '../locale-pairs.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'links-differ',
  severity: 'error',
  pack: 'consistency',
  implements: ['P05'],
  source: { kind: 'own' },
  texts: {
    lv: {
      title: 'Saišu skaits valodās atšķiras',
      wrong: 'Saišu skaits šajā tekstā: {{here}}; avota valodā ({{language}}): {{there}}.',
      right: 'Pievienojiet trūkstošo saiti vai noņemiet lieko.',
    },
    et: {
      title: 'Linkide arv on keeliti erinev',
      wrong: 'Linkide arv selles tekstis: {{here}}; lähtekeeles ({{language}}): {{there}}.',
      right: 'Lisage puuduv link või eemaldage liigne.',
    },
    en: {
      title: 'Number of links differs between languages',
      wrong: 'Links in this text: {{here}}; in the source language ({{language}}): {{there}}.',
      right: 'Add the link that is missing, or remove the one too many.',
    },
  },
  check: (site) => {
    const destinationsOf = createDestinations(site.snapshot.site.domains)
    return localePairs(site).flatMap((pair) => {
      const { source, target, sourceLocale } = pair
      const [there, here] = [destinationsOf(source).count, destinationsOf(target).count]
      return there === here
        ? []
        : [{ place: placeOfTarget(pair), values: { here, there, language: { locale: sourceLocale } } }]
    })
  },
} satisfies Rule
