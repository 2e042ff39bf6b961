import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'

/** In the case that each sentence asks for. */
const details = [
  { field: 'name', detail: { lv: 'nosaukuma', et: 'nimi', en: 'name' } },
  { field: 'address', detail: { lv: 'adreses', et: 'aadress', en: 'address' } },
  { field: 'email', detail: { lv: 'e-pasta adreses', et: 'e-posti aadress', en: 'email address' } },
] as const

export default {
  code: 'controller-details-missing',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-1-a'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(1)(a)' },
  texts: {
    lv: {
      title: 'Trūkst ziņu par pārzini',
      wrong: 'Vietnē trūkst pārziņa {{detail}}.',
      right: 'Ierakstiet to vietnes cilnē „Pārzinis”: cilvēkam jāzina, kas apstrādā viņa datus un kā ar to sazināties.',
    },
    et: {
      title: 'Vastutava töötleja andmed on puudulikud',
      wrong: 'Saidil puudub vastutava töötleja {{detail}}.',
      right:
        'Lisage see saidi vahekaardil „Vastutav töötleja“: inimene peab teadma, kes tema andmeid töötleb ja kuidas temaga ühendust saada.',
    },
    en: {
      title: 'Controller’s details missing',
      wrong: 'The site lacks the controller’s {{detail}}.',
      right:
        'Enter it on the site’s “Controller” tab: people must know who processes their data and how to reach them.',
    },
  },
  check: (site) =>
    details
      .filter(({ field }) => site.snapshot.site.controller[field] === '')
      .map(({ field, detail }) => ({
        place: placeOfSite(site, { field: `controller.${field}` }),
        values: { detail: { text: detail } },
      })),
} satisfies Rule
