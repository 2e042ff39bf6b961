import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'no-automated-decisions-not-shown',
  severity: 'warning',
  pack: 'gdpr',
  items: ['13-2-f'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(2)(f)' },
  texts: {
    lv: {
      title: 'Politika nesaka, ka automatizētu lēmumu nav',
      wrong: 'Nevienam nolūkam automatizētus lēmumus nepieņem, bet neviena sadaļa to nesaka.',
      right: 'Pievienojiet kādai sadaļai rindu „Automatizēti lēmumi”: tā to pateiks vienā teikumā.',
    },
    et: {
      title: 'Poliitika ei ütle, et automatiseeritud otsuseid ei tehta',
      wrong: 'Ühegi eesmärgi puhul automatiseeritud otsuseid ei tehta, kuid ükski jaotis seda ei ütle.',
      right: 'Lisage mõnda jaotisse rida „Automatiseeritud otsused“: see ütleb seda ühe lausega.',
    },
    en: {
      title: 'Not said that there are no automated decisions',
      wrong: 'No purpose has automated decisions, but no section has the row that says so.',
      right: 'Add the row “Automated decisions” to a section: it says so in one sentence.',
    },
  },
  check: (site) => {
    const { purposes } = site.snapshot
    const none = purposes.length > 0 && purposes.every(({ automatedDecision }) => automatedDecision === 'none')
    return none && site.blocks('automatedDecisions').length === 0 ? [{ place: placeOfSite(site) }] : []
  },
} satisfies Rule
