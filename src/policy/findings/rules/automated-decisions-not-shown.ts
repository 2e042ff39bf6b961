import { fewOf } from '../few-of.ts'
import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'automated-decisions-not-shown',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-2-f'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(2)(f)' },
  texts: {
    lv: {
      title: 'Automatizētie lēmumi nav redzami politikā',
      wrong: 'Automatizētus lēmumus pieņem ({{purposes}}), bet nevienā sadaļā par tiem nav rindas.',
      right: 'Pievienojiet kādai sadaļai rindu „Automatizēti lēmumi”.',
    },
    et: {
      title: 'Automatiseeritud otsuseid poliitikas ei kuvata',
      wrong: 'Automatiseeritud otsuseid tehakse ({{purposes}}), kuid üheski jaotises ei ole nende kohta rida.',
      right: 'Lisage mõnda jaotisse rida „Automatiseeritud otsused“.',
    },
    en: {
      title: 'Automated decisions not shown',
      wrong: 'Automated decisions are made ({{purposes}}), but no section has a row on them.',
      right: 'Add the row “Automated decisions” to a section.',
    },
  },
  check: (site) => {
    const used = site.snapshot.purposes.filter(({ automatedDecision }) => automatedDecision === 'used')
    if (used.length === 0 || site.blocks('automatedDecisions').length > 0) return []
    return [{ place: placeOfSite(site), values: { purposes: fewOf(used.map(({ name }) => ({ text: name }))) } }]
  },
} satisfies Rule
