import type { Rule } from '../rule.ts'

export default {
  code: 'data-category-without-purpose',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-1-c', '13-2-a'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(1)(c)' },
  texts: {
    lv: {
      title: 'Datu kategorijai nav nolūka',
      wrong:
        'Datu kategoriju „{{category}}” neizmanto neviens nolūks: nav zināms, kam šos datus vajag un kāds glabāšanas termiņš uz tiem attiecas.',
      right: 'Pievienojiet kategoriju nolūkam vai izņemiet to no reģistra, ja šādus datus neapstrādā.',
    },
    et: {
      title: 'Andmeliigil puudub eesmärk',
      wrong:
        'Andmeliiki „{{category}}“ ei kasuta ükski eesmärk: pole teada, milleks neid andmeid vaja on ja milline säilitamise tähtaeg neile kehtib.',
      right: 'Lisage andmeliik eesmärgile või eemaldage see registrist, kui selliseid andmeid ei töödelda.',
    },
    en: {
      title: 'Data category without a purpose',
      wrong:
        'No purpose uses the data category “{{category}}”: it is not known what these data are for, nor which storage period applies to them.',
      right: 'Add the category to a purpose, or remove it from the register if no such data are processed.',
    },
  },
  check: ({ snapshot }) => {
    const used = new Set(snapshot.purposes.flatMap(({ dataCategories }) => dataCategories))
    return snapshot.dataCategories
      .filter(({ key }) => !used.has(key))
      .map(({ key, name }) => ({
        place: { collection: 'dataCategories', key },
        values: { category: { text: name } },
      }))
  },
} satisfies Rule
