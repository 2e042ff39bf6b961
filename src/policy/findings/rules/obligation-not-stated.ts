import type { Rule } from '../rule.ts'

export default {
  code: 'obligation-not-stated',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-2-e'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(2)(e)' },
  texts: {
    lv: {
      title: 'Nav norādīts, vai dati jāsniedz',
      wrong: 'Datu kategorijai „{{category}}” nav norādīts, vai cilvēkam šie dati jāsniedz.',
      right: 'Izvēlieties, vai datu sniegšanu prasa likums, vai tā vajadzīga līgumam, vai tā ir brīvprātīga.',
    },
    et: {
      title: 'Ei ole märgitud, kas andmed tuleb esitada',
      wrong: 'Andmeliigi „{{category}}“ juures ei ole märgitud, kas inimene peab need andmed esitama.',
      right: 'Valige, kas andmete esitamine on seadusest tulenev kohustus, lepingu jaoks vajalik või vabatahtlik.',
    },
    en: {
      title: 'Not stated whether data must be given',
      wrong: 'It is not stated whether people must give the data “{{category}}”.',
      right: 'Choose whether they are required by law, required for a contract, or voluntary.',
    },
  },
  check: ({ snapshot }) =>
    snapshot.dataCategories
      .filter(({ source, obligation }) => source === 'provided' && obligation === 'not-stated')
      .map(({ key, name }) => ({
        place: { collection: 'dataCategories', key, field: 'obligation' },
        values: { category: { text: name } },
      })),
} satisfies Rule
