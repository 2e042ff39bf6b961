import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'authority-not-named',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-2-d'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(2)(d)' },
  texts: {
    lv: {
      title: 'Nav nosaukta uzraudzības iestāde',
      wrong: 'Vietnei nav norādīts, kurai uzraudzības iestādei var iesniegt sūdzību.',
      right:
        'Vietnes cilnē „Pārzinis” izvēlieties Datu valsts inspekciju, Igaunijas Datu aizsardzības inspekciju vai nosauciet citu iestādi.',
    },
    et: {
      title: 'Järelevalveasutus on nimetamata',
      wrong: 'Saidil ei ole märgitud, millisele järelevalveasutusele saab kaebuse esitada.',
      right:
        'Valige saidi vahekaardil „Vastutav töötleja“ Andmekaitse Inspektsioon, Läti Datu valsts inspekcija või nimetage muu asutus.',
    },
    en: {
      title: 'Supervisory authority not named',
      wrong: 'The site does not say with which supervisory authority people can lodge a complaint.',
      right: 'Choose the Latvian or the Estonian authority on the site’s “Controller” tab, or name another.',
    },
  },
  check: (site) => {
    const { supervisoryAuthority, otherAuthority } = site.snapshot.site.controller
    if (supervisoryAuthority === undefined) {
      return [{ place: placeOfSite(site, { field: 'controller.supervisoryAuthority' }) }]
    }
    return supervisoryAuthority === 'other' && otherAuthority.name === ''
      ? [{ place: placeOfSite(site, { field: 'controller.otherAuthority.name' }) }]
      : []
  },
} satisfies Rule
