import { placeOfSite } from '../places.ts'
import { hasRight } from '../rights-told.ts'
import type { Rule } from '../rule.ts'

/** Everyone is told of these, whatever processing rests on. */
const always = ['A15', 'A16', 'A17', 'A18', 'A20', 'A21'] as const

export default {
  code: 'right-missing',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-2-b'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(2)(b)' },
  texts: {
    lv: {
      title: 'Nav nosauktas datu subjekta tiesības',
      wrong: 'Tiesību sarakstā trūkst: „{{right}}” (VDAR {{article}}. pants).',
      right: 'Pievienojiet šīs tiesības reģistram „Tiesības”.',
    },
    et: {
      title: 'Andmesubjekti õigus on nimetamata',
      wrong: 'Õiguste loetelust puudub „{{right}}“ (IKÜM artikkel {{article}}).',
      right: 'Lisage see õigus registrisse „Õigused“.',
    },
    en: {
      title: 'Right not named',
      wrong: 'The list of rights lacks “{{right}}” (Article {{article}} GDPR).',
      right: 'Add it to the register “Rights”.',
    },
  },
  check: (site) =>
    always
      .filter((right) => !hasRight(site, right))
      .map((right) => ({
        place: placeOfSite(site, { field: 'rights', row: right }),
        values: { right: { phrase: `rights.${right}` }, article: right.slice(1) },
      })),
} satisfies Rule
