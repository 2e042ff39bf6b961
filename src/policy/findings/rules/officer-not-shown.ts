import { canBeReached, nameOf } from '../contacts.ts'
import { placeOfSite, placesLacking } from '../places.ts'
import type { Rule } from '../rule.ts'
import { toldIn } from '../told-in-sections.ts'

/** GDPR asks for contact details, not for a name. */
export default {
  code: 'officer-not-shown',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-1-b'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(1)(b)' },
  texts: {
    lv: {
      title: 'Datu aizsardzības speciālists nav redzams politikā',
      wrong: 'Neviena sadaļa nepasaka, kā sazināties ar datu aizsardzības speciālistu ({{name}}).',
      right: 'Rindā „Ziņas par pārzini” izvēlieties arī „Datu aizsardzības speciālists”.',
    },
    et: {
      title: 'Andmekaitsespetsialisti poliitikas ei kuvata',
      wrong: 'Ükski jaotis ei ütle, kuidas andmekaitsespetsialistiga ({{name}}) ühendust saada.',
      right: 'Valige real „Vastutava töötleja andmed“ ka „Andmekaitsespetsialist“.',
    },
    en: {
      title: 'Data protection officer not shown',
      wrong: 'No section says how to reach the data protection officer ({{name}}).',
      right: 'Choose “Data protection officer” too in the row “Controller’s details”.',
    },
  },
  check: (site) => {
    const { dataProtectionOfficer: officer } = site.snapshot.site.controller
    if (!canBeReached(officer)) return []
    const has = toldIn(site, {
      card: ['dataProtectionOfficer'],
      tokens: ['dpo-email', 'dpo-phone'],
      words: () => [officer.email, officer.phone, officer.address],
    })
    return placesLacking({
      site,
      place: placeOfSite(site, { field: 'controller.dataProtectionOfficer.email' }),
      has,
    }).map((place) => ({ place, values: { name: nameOf(officer) } }))
  },
} satisfies Rule
