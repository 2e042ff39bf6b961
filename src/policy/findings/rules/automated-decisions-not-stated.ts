import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'

const none = { lv: 'neviens nolūks to nepasaka', et: 'ükski eesmärk seda ei ütle', en: 'no purpose says so' }

/** One for the site where no purpose states anything. A warning: where there are none, saying so is good practice. */
export default {
  code: 'automated-decisions-not-stated',
  severity: 'warning',
  pack: 'gdpr',
  items: ['13-2-f'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(2)(f)' },
  texts: {
    lv: {
      title: 'Nav nekā par automatizētiem lēmumiem',
      wrong: 'Nav norādīts, vai pieņem automatizētus lēmumus ({{purposes}}).',
      right:
        'Katram nolūkam izvēlieties, vai lēmumus pieņem tikai automatizēti (VDAR 22. pants), arī tad, ja tādu nav.',
    },
    et: {
      title: 'Automatiseeritud otsuste kohta ei ole midagi öeldud',
      wrong: 'Ei ole märgitud, kas tehakse automatiseeritud otsuseid ({{purposes}}).',
      right:
        'Valige iga eesmärgi juures, kas otsuseid tehakse üksnes automatiseeritult (IKÜM artikkel 22), ka siis, kui neid ei tehta.',
    },
    en: {
      title: 'Nothing on automated decisions',
      wrong: 'It is not stated whether automated decisions are made ({{purposes}}).',
      right:
        'Choose for each purpose whether decisions are made by automated means alone (Article 22 GDPR), also where there are none.',
    },
  },
  check: (site) => {
    const { purposes } = site.snapshot
    const silent = purposes.filter(({ automatedDecision }) => automatedDecision === 'not-stated')
    if (silent.length > 0 && silent.length === purposes.length) {
      return [{ place: placeOfSite(site), values: { purposes: { text: none } } }]
    }
    return silent.map(({ key, name }) => ({
      place: { collection: 'purposes', key, field: 'automatedDecision' },
      values: { purposes: { text: name } },
    }))
  },
} satisfies Rule
