import { placesLacking } from '../places.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'consequence-not-stated',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-2-e'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(2)(e)' },
  texts: {
    lv: {
      title: 'Nav norādīts, kas notiek, ja datus nesniedz',
      wrong: 'Dati „{{category}}” ir jāsniedz, bet nav pateikts, kādas ir sekas, ja tos nesniedz.',
      right: 'Uzrakstiet sekas, piemēram, „bez tiem pasūtījumu nevar izpildīt”.',
    },
    et: {
      title: 'Esitamata jätmise tagajärg on märkimata',
      wrong: 'Andmed „{{category}}“ tuleb esitada, kuid ei ole öeldud, mis juhtub, kui neid ei esitata.',
      right: 'Kirjutage tagajärg, näiteks „ilma nendeta ei saa tellimust täita“.',
    },
    en: {
      title: 'Not stated what follows if data are not given',
      wrong: 'The data “{{category}}” must be given, but it is not said what follows if they are not.',
      right: 'Write what follows, such as “without them the order cannot be fulfilled”.',
    },
  },
  check: (site) =>
    site.snapshot.dataCategories
      .filter(
        ({ source, obligation }) => source !== 'third-party' && (obligation === 'law' || obligation === 'contract'),
      )
      .flatMap(({ key, name, consequence }) =>
        placesLacking({
          site,
          place: { collection: 'dataCategories', key, field: 'consequence' },
          has: (locale) => Boolean(consequence[locale]?.trim()),
        }).map((place) => ({ place, values: { category: { text: name } } })),
      ),
} satisfies Rule
