import { isGiven, nameOf } from '../contacts.ts'
import { placeOfSite, placesLacking } from '../places.ts'
import type { Rule } from '../rule.ts'
import { toldIn } from '../told-in-sections.ts'

export default {
  code: 'representative-not-shown',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-1-a'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(1)(a)' },
  texts: {
    lv: {
      title: 'Pārstāvis nav redzams politikā',
      wrong: 'Pārstāvi Savienībā ({{name}}) nerāda neviena sadaļa.',
      right: 'Rindā „Ziņas par pārzini” izvēlieties arī „Pārstāvis”.',
    },
    et: {
      title: 'Esindajat poliitikas ei kuvata',
      wrong: 'Ükski jaotis ei näita esindajat liidus ({{name}}).',
      right: 'Valige real „Vastutava töötleja andmed“ ka „Esindaja“.',
    },
    en: {
      title: 'Representative not shown',
      wrong: 'No section shows the representative in the Union ({{name}}).',
      right: 'Choose “Representative” too in the row “Controller’s details”.',
    },
  },
  check: (site) => {
    const { representative } = site.snapshot.site.controller
    if (!isGiven(representative)) return []
    const { name, email, address, phone } = representative
    const has = toldIn(site, {
      card: ['representative'],
      tokens: ['representative-name', 'representative-email'],
      words: () => (name ? [name] : [email, address, phone]),
    })
    return placesLacking({ site, place: placeOfSite(site, { field: 'controller.representative.name' }), has }).map(
      (place) => ({ place, values: { name: nameOf(representative) } }),
    )
  },
} satisfies Rule
