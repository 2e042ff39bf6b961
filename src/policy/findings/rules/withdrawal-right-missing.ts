import { placeOfSite } from '../places.ts'
import { hasRight, usesConsent } from '../rights-told.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'withdrawal-right-missing',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-2-c'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(2)(c)' },
  texts: {
    lv: {
      title: 'Nav tiesību atsaukt piekrišanu',
      wrong: 'Datus apstrādā arī ar piekrišanu, bet tiesību sarakstā nav tiesību to atsaukt.',
      right: 'Pievienojiet reģistram „Tiesības” tiesības atsaukt piekrišanu (VDAR 7. panta 3. punkts).',
    },
    et: {
      title: 'Nõusoleku tagasivõtmise õigus puudub',
      wrong: 'Andmeid töödeldakse ka nõusoleku alusel, kuid õiguste loetelus ei ole õigust see tagasi võtta.',
      right: 'Lisage registrisse „Õigused“ nõusoleku tagasivõtmine (IKÜM artikli 7 lõige 3).',
    },
    en: {
      title: 'No right to withdraw consent',
      wrong: 'Data are also processed on consent, but the list of rights lacks the right to withdraw it.',
      right: 'Add the withdrawal of consent (Article 7(3) GDPR) to the register “Rights”.',
    },
  },
  check: (site) =>
    usesConsent(site.snapshot) && !hasRight(site, 'A7-3')
      ? [{ place: placeOfSite(site, { field: 'rights', row: 'A7-3' }) }]
      : [],
} satisfies Rule
