import { canBeReached } from '../contacts.ts'
import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'representative-without-contact',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-1-a'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(1)(a)' },
  texts: {
    lv: {
      title: 'Pārstāvim nav kontaktinformācijas',
      wrong: 'Pārstāvim „{{name}}” nav norādīta ne adrese, ne e-pasts, ne tālrunis.',
      right: 'Norādiet vismaz vienu saziņas veidu vietnes cilnē „Pārzinis”.',
    },
    et: {
      title: 'Esindajal puuduvad kontaktandmed',
      wrong: 'Esindaja „{{name}}“ kohta ei ole märgitud aadressi, e-posti ega telefoni.',
      right: 'Lisage saidi vahekaardil „Vastutav töötleja“ vähemalt üks kontakt.',
    },
    en: {
      title: 'Representative without contact details',
      wrong: 'Neither address nor email nor phone is given for the representative “{{name}}”.',
      right: 'Give at least one way to reach them on the site’s “Controller” tab.',
    },
  },
  check: (site) => {
    const contact = site.snapshot.site.controller.representative
    if (contact.name === '' || canBeReached(contact)) return []
    return [{ place: placeOfSite(site, { field: 'controller.representative.email' }), values: { name: contact.name } }]
  },
} satisfies Rule
