import { addresses, isPublishedIn } from '../audience.ts'
import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'policy-not-in-latvian',
  severity: 'note',
  pack: 'latvia',
  source: {
    kind: 'guidance',
    authority: 'Article 29 Working Party',
    title: 'Guidelines on transparency under Regulation 2016/679 (WP260 rev.01), § 13',
    date: '2018-04-11',
  },
  texts: {
    lv: {
      title: 'Nav politikas latviešu valodā',
      wrong: 'Pārzinis vai kāds domēns norāda uz Latvijas auditoriju, bet politika latviešu valodā netiek publicēta.',
      right: 'Ja vietne uzrunā cilvēkus Latvijā, pievienojiet latviešu valodu publicējamajām valodām.',
    },
    et: {
      title: 'Poliitikat ei ole läti keeles',
      wrong: 'Vastutav töötleja või mõni domeen viitab Läti kasutajatele, kuid poliitikat läti keeles ei avaldata.',
      right: 'Kui sait on mõeldud inimestele Lätis, lisage läti keel avaldatavate keelte hulka.',
    },
    en: {
      title: 'No policy in Latvian',
      wrong: 'The controller or a domain points to people in Latvia, but the policy is not published in Latvian.',
      right: 'If the site addresses people in Latvia, add Latvian to the published languages.',
    },
  },
  check: (site) =>
    addresses(site, 'LV') && !isPublishedIn(site, 'lv')
      ? [{ place: placeOfSite(site, { field: 'publishedLocales' }) }]
      : [],
} satisfies Rule
