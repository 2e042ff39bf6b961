import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'request-channel-missing',
  severity: 'error',
  pack: 'gdpr',
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 12(2)' },
  texts: {
    lv: {
      title: 'Nav norādīts, kā īstenot tiesības',
      wrong: 'Pieprasījumu kanālu reģistrs ir tukšs, tāpēc politika nepasaka, kā cilvēki var īstenot savas tiesības.',
      right: 'Pievienojiet vismaz vienu kanālu, piemēram, e-pastu.',
    },
    et: {
      title: 'Õiguste kasutamise viis on märkimata',
      wrong: 'Taotluskanalite register on tühi, seega ei ütle poliitika, kuidas inimesed saavad oma õigusi kasutada.',
      right: 'Lisage vähemalt üks kanal, näiteks e-post.',
    },
    en: {
      title: 'No way to exercise rights',
      wrong:
        'The register of request channels is empty, so the policy does not say how people can exercise their rights.',
      right: 'Add one channel at least, such as email.',
    },
  },
  check: (site) => (site.snapshot.requestChannels.length === 0 ? [{ place: placeOfSite(site) }] : []),
} satisfies Rule
