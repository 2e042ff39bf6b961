import { placeOfSite } from '../places.ts'
import { hasRight } from '../rights-told.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'complaint-right-missing',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-2-d'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(2)(d)' },
  texts: {
    lv: {
      title: 'Nav tiesību iesniegt sūdzību',
      wrong: 'Tiesību sarakstā nav tiesību iesniegt sūdzību uzraudzības iestādei.',
      right: 'Pievienojiet tās reģistram „Tiesības” (VDAR 77. pants).',
    },
    et: {
      title: 'Kaebuse esitamise õigus puudub',
      wrong: 'Õiguste loetelus ei ole õigust esitada kaebus järelevalveasutusele.',
      right: 'Lisage see registrisse „Õigused“ (IKÜM artikkel 77).',
    },
    en: {
      title: 'No right to complain',
      wrong: 'The list of rights lacks the right to lodge a complaint with a supervisory authority.',
      right: 'Add it to the register “Rights” (Article 77 GDPR).',
    },
  },
  check: (site) => (hasRight(site, 'A77') ? [] : [{ place: placeOfSite(site, { field: 'rights', row: 'A77' }) }]),
} satisfies Rule
