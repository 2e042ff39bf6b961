import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'controller-country-missing',
  severity: 'warning',
  pack: 'gdpr',
  items: ['13-1-a'],
  source: { kind: 'own' },
  texts: {
    lv: {
      title: 'Nav pārziņa valsts',
      wrong: 'Vietnē nav norādīta pārziņa valsts.',
      right:
        'Ierakstiet divu burtu kodu, piemēram, LV vai EE: no valsts ir atkarīgs, kādi noteikumi jāievēro un vai vajadzīgs pārstāvis Savienībā.',
    },
    et: {
      title: 'Vastutava töötleja riik puudub',
      wrong: 'Saidil ei ole vastutava töötleja riiki märgitud.',
      right:
        'Lisage kahetäheline riigikood, näiteks LV või EE: riigist sõltub, milliseid nõudeid tuleb järgida ja kas vaja on esindajat liidus.',
    },
    en: {
      title: 'Controller’s country missing',
      wrong: 'The site does not give the controller’s country.',
      right:
        'Enter a two-letter code such as LV or EE: the country decides which rules apply and whether a representative in the Union is needed.',
    },
  },
  check: (site) =>
    site.snapshot.site.controller.country === '' ? [{ place: placeOfSite(site, { field: 'controller.country' }) }] : [],
} satisfies Rule
