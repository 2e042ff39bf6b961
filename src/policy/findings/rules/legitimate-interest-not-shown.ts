import { placesLacking } from '../places.ts'
import type { Rule } from '../rule.ts'
import { layoutOfGroup, toldIn } from '../told-in-sections.ts'

export default {
  code: 'legitimate-interest-not-shown',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-1-d'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(1)(d)' },
  texts: {
    lv: {
      title: 'Leģitīmās intereses nav redzamas politikā',
      wrong: 'Nolūka „{{purpose}}” leģitīmās intereses reģistrā ir nosauktas, bet tās nerāda neviena sadaļa.',
      right: 'Pievienojiet kādai sadaļai rindu „Nolūki” ar grupu „{{group}}”.',
    },
    et: {
      title: 'Õigustatud huvi poliitikas ei kuvata',
      wrong: 'Eesmärgi „{{purpose}}“ õigustatud huvi on registris nimetatud, kuid ükski jaotis seda ei näita.',
      right: 'Lisage mõnda jaotisse rida „Eesmärgid“ rühmaga „{{group}}“.',
    },
    en: {
      title: 'Legitimate interest not shown',
      wrong: 'The legitimate interest behind “{{purpose}}” is named in the register, but no section shows it.',
      right: 'Add the row “Purposes” with the group “{{group}}” to a section.',
    },
  },
  check: (site) =>
    site.snapshot.purposes
      .filter(({ legalBases, group }) => legalBases.includes('f') && layoutOfGroup(site, group) === undefined)
      .flatMap(({ key, name, group, legitimateInterest }) => {
        const told = toldIn(site, { words: (locale) => [legitimateInterest[locale] ?? ''] })
        return placesLacking({
          site,
          place: { collection: 'purposes', key, field: 'legitimateInterest' },
          // Where it is not named either, that is what is wrong.
          has: (locale) => !legitimateInterest[locale]?.trim() || told(locale),
        }).map((place) => ({ place, values: { purpose: { text: name }, group: { phrase: `purposeGroups.${group}` } } }))
      }),
} satisfies Rule
