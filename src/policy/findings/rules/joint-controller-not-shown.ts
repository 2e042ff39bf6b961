import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'
import { toldIn } from '../told-in-sections.ts'

export default {
  code: 'joint-controller-not-shown',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-1-a'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(1)(a), Art. 26' },
  texts: {
    lv: {
      title: 'Kopīgais pārzinis nav redzams politikā',
      wrong: 'Neviena sadaļa nenosauc, kas ir kopīgs pārzinis: {{names}}.',
      right: 'Rindā „Ziņas par pārzini” izvēlieties arī „Kopīgie pārziņi”.',
    },
    et: {
      title: 'Kaasvastutavat töötlejat poliitikas ei kuvata',
      wrong: 'Ükski jaotis ei nimeta, kes on kaasvastutav töötleja: {{names}}.',
      right: 'Valige real „Vastutava töötleja andmed“ ka „Kaasvastutavad töötlejad“.',
    },
    en: {
      title: 'Joint controller not shown',
      wrong: 'No section says who is a joint controller: {{names}}.',
      right: 'Choose “Joint controllers” too in the row “Controller’s details”.',
    },
  },
  check: (site) => {
    const untold = site.snapshot.site.controller.jointControllers.flatMap(({ name }) => {
      const told = toldIn(site, { card: ['jointControllers'], words: () => [name] })
      return name === '' || site.locales.every(told) ? [] : [name]
    })
    if (untold.length === 0) return []
    return [{ place: placeOfSite(site, { field: 'controller.jointControllers' }), values: { names: untold } }]
  },
} satisfies Rule
