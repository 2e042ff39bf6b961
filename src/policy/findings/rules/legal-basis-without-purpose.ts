import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'legal-basis-without-purpose',
  severity: 'warning',
  pack: 'gdpr',
  items: ['13-1-c'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(1)(c)' },
  texts: {
    lv: {
      title: 'Juridiskais pamats bez nolūka',
      wrong: 'Pamats „{{basis}}” ir vietnes juridisko pamatu secībā, bet uz tā nebalstās neviens nolūks.',
      right: 'Izvēlieties šo pamatu nolūkam, uz kuru tas attiecas, vai izņemiet to no secības.',
    },
    et: {
      title: 'Õiguslik alus ilma eesmärgita',
      wrong: 'Alus „{{basis}}“ on saidi õiguslike aluste järjekorras, kuid ükski eesmärk sellele ei tugine.',
      right: 'Valige see alus eesmärgile, mille kohta see käib, või eemaldage see järjekorrast.',
    },
    en: {
      title: 'Legal basis without a purpose',
      wrong: 'The basis “{{basis}}” is in the site’s order of legal bases, but no purpose rests on it.',
      right: 'Choose it for the purpose that it belongs to, or take it out of the order.',
    },
  },
  check: (site) => {
    const used = new Set(site.snapshot.purposes.flatMap(({ legalBases }) => legalBases))
    return [...new Set(site.snapshot.site.legalBasisOrder)]
      .filter((letter) => !used.has(letter))
      .map((letter) => ({
        place: placeOfSite(site, { field: 'legalBasisOrder', row: letter }),
        values: { basis: { phrase: `legalBases.${letter}` } },
      }))
  },
} satisfies Rule
