import { otherAgesOfConsent } from '../children-in-text.ts'
import type { Rule } from '../rule.ts'

/** English is read once: where the rules of Latvia apply too, by theirs, since the age is the same. */
export default {
  code: 'child-age-estonia',
  severity: 'warning',
  pack: 'estonia',
  implements: ['P08'],
  source: { kind: 'law', title: 'Isikuandmete kaitse seadus', article: '§ 8' },
  texts: {
    lv: {
      title: 'Cits vecums bērna piekrišanai',
      wrong: 'Teksts bērna piekrišanu saista ar {{age}} gadu vecumu; Igaunijā tas ir {{lawful}} gadi.',
      right: 'Izlabojiet vecumu vai paskaidrojiet, kādēļ tas ir cits.',
    },
    et: {
      title: 'Lapse nõusoleku vanus on teine',
      wrong: 'Tekst seob lapse nõusoleku {{age}} aasta vanusega; Eestis on see {{lawful}} aastat.',
      right: 'Parandage vanus või selgitage, miks see on teine.',
    },
    en: {
      title: 'Another age for a child’s consent',
      wrong: 'The text ties a child’s consent to the age of {{age}}; in Estonia it is {{lawful}}.',
      right: 'Correct the age, or explain why it is another.',
    },
  },
  check: (site) => otherAgesOfConsent(site, site.packs.has('latvia') ? ['et'] : ['et', 'en']),
} satisfies Rule
