import { otherAgesOfConsent } from '../children-in-text.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'child-age-latvia',
  severity: 'warning',
  pack: 'latvia',
  implements: ['P08'],
  source: {
    kind: 'law',
    title: 'Fizisko personu datu apstrādes likums',
    article: '33. pants',
    url: 'https://likumi.lv/ta/id/300099',
  },
  texts: {
    lv: {
      title: 'Cits vecums bērna piekrišanai',
      wrong: 'Teksts bērna piekrišanu saista ar {{age}} gadu vecumu; Latvijā tas ir {{lawful}} gadi.',
      right: 'Izlabojiet vecumu vai paskaidrojiet, kādēļ tas ir cits.',
    },
    et: {
      title: 'Lapse nõusoleku vanus on teine',
      wrong: 'Tekst seob lapse nõusoleku {{age}} aasta vanusega; Lätis on see {{lawful}} aastat.',
      right: 'Parandage vanus või selgitage, miks see on teine.',
    },
    en: {
      title: 'Another age for a child’s consent',
      wrong: 'The text ties a child’s consent to the age of {{age}}; in Latvia it is {{lawful}}.',
      right: 'Correct the age, or explain why it is another.',
    },
  },
  check: (site) => otherAgesOfConsent(site, ['lv', 'en']),
} satisfies Rule
