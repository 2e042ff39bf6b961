import { placesLacking } from '../places.ts'
import type { Rule } from '../rule.ts'
import { layoutOfGroup, toldIn } from '../told-in-sections.ts'

export default {
  code: 'purpose-not-shown',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-1-c'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(1)(c)' },
  texts: {
    lv: {
      title: 'Nolūks nav redzams politikā',
      wrong: 'Nolūku „{{purpose}}” nerāda neviena sadaļa.',
      right: 'Pievienojiet kādai sadaļai rindu „Nolūki” ar grupu „{{group}}”.',
    },
    et: {
      title: 'Eesmärki poliitikas ei kuvata',
      wrong: 'Ükski jaotis ei näita eesmärki „{{purpose}}“.',
      right: 'Lisage mõnda jaotisse rida „Eesmärgid“ rühmaga „{{group}}“.',
    },
    en: {
      title: 'Purpose not shown',
      wrong: 'No section shows the purpose “{{purpose}}”.',
      right: 'Add the row “Purposes” with the group “{{group}}” to a section.',
    },
  },
  check: (site) =>
    site.snapshot.purposes
      .filter(({ group }) => layoutOfGroup(site, group) === undefined)
      .flatMap(({ key, name, group }) =>
        placesLacking({
          site,
          place: { collection: 'purposes', key, field: 'group' },
          has: toldIn(site, { words: (locale) => [name[locale] ?? ''] }),
        }).map((place) => ({
          place,
          values: { purpose: { text: name }, group: { phrase: `purposeGroups.${group}` } },
        })),
      ),
} satisfies Rule
