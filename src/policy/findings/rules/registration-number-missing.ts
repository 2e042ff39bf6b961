import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'registration-number-missing',
  severity: 'warning',
  pack: 'gdpr',
  items: ['13-1-a'],
  implements: ['P01'],
  source: { kind: 'law', title: 'Directive 2000/31/EC', article: 'Art. 5(1)(d)' },
  texts: {
    lv: {
      title: 'Nav reģistrācijas numura',
      wrong: 'Pārzinim „{{controller}}” nav norādīts reģistrācijas numurs.',
      right:
        'Ja pārzinis ir ierakstīts komercreģistrā vai citā publiskā reģistrā, ierakstiet numuru vietnes cilnē „Pārzinis”.',
    },
    et: {
      title: 'Registrikood puudub',
      wrong: 'Vastutava töötleja „{{controller}}“ registrikood on märkimata.',
      right:
        'Kui vastutav töötleja on kantud äriregistrisse või muusse avalikku registrisse, lisage registrikood saidi vahekaardil „Vastutav töötleja“.',
    },
    en: {
      title: 'No registration number',
      wrong: 'The registration number of the controller “{{controller}}” is not given.',
      right:
        'If the controller is entered in a trade register or another public register, enter the number on the site’s “Controller” tab.',
    },
  },
  check: (site) => {
    const { name, controller } = site.snapshot.site
    if (controller.registrationNumber !== '') return []
    const place = placeOfSite(site, { field: 'controller.registrationNumber' })
    return [{ place, values: { controller: controller.name || name } }]
  },
} satisfies Rule
