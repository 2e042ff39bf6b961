import { canBeReached } from '../contacts.ts'
import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'officer-without-contact',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-1-b'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(1)(b)' },
  texts: {
    lv: {
      title: 'Datu aizsardzības speciālistam nav kontaktinformācijas',
      wrong: 'Datu aizsardzības speciālistam „{{name}}” nav norādīta ne adrese, ne e-pasts, ne tālrunis.',
      right: 'Norādiet vismaz vienu saziņas veidu vietnes cilnē „Pārzinis”.',
    },
    et: {
      title: 'Andmekaitsespetsialistil puuduvad kontaktandmed',
      wrong: 'Andmekaitsespetsialisti „{{name}}“ kohta ei ole märgitud aadressi, e-posti ega telefoni.',
      right: 'Lisage saidi vahekaardil „Vastutav töötleja“ vähemalt üks kontakt.',
    },
    en: {
      title: 'Data protection officer without contact details',
      wrong: 'Neither address nor email nor phone is given for the data protection officer “{{name}}”.',
      right: 'Give at least one way to reach them on the site’s “Controller” tab.',
    },
  },
  check: (site) => {
    const contact = site.snapshot.site.controller.dataProtectionOfficer
    if (contact.name === '' || canBeReached(contact)) return []
    return [
      { place: placeOfSite(site, { field: 'controller.dataProtectionOfficer.email' }), values: { name: contact.name } },
    ]
  },
} satisfies Rule
