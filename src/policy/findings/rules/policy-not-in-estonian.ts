import { addresses, isPublishedIn } from '../audience.ts'
import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'policy-not-in-estonian',
  severity: 'note',
  pack: 'estonia',
  source: {
    kind: 'guidance',
    authority: 'Article 29 Working Party',
    title: 'Guidelines on transparency under Regulation 2016/679 (WP260 rev.01), § 13',
    date: '2018-04-11',
  },
  texts: {
    lv: {
      title: 'Nav politikas igauņu valodā',
      wrong: 'Pārzinis vai kāds domēns norāda uz Igaunijas auditoriju, bet politika igauņu valodā netiek publicēta.',
      right: 'Ja vietne uzrunā cilvēkus Igaunijā, pievienojiet igauņu valodu publicējamajām valodām.',
    },
    et: {
      title: 'Poliitikat ei ole eesti keeles',
      wrong: 'Vastutav töötleja või mõni domeen viitab Eesti kasutajatele, kuid poliitikat eesti keeles ei avaldata.',
      right: 'Kui sait on mõeldud inimestele Eestis, lisage eesti keel avaldatavate keelte hulka.',
    },
    en: {
      title: 'No policy in Estonian',
      wrong: 'The controller or a domain points to people in Estonia, but the policy is not published in Estonian.',
      right: 'If the site addresses people in Estonia, add Estonian to the published languages.',
    },
  },
  check: (site) =>
    addresses(site, 'EE') && !isPublishedIn(site, 'et')
      ? [{ place: placeOfSite(site, { field: 'publishedLocales' }) }]
      : [],
} satisfies Rule
