import { fewOf } from '../few-of.ts'
import { rulesOf } from '../retention-length.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'data-category-without-retention',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-2-a'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(2)(a)' },
  texts: {
    lv: {
      title: 'Datu kategorijai nav glabāšanas termiņa',
      wrong: 'Nevienam nolūkam, kas izmanto datu kategoriju „{{category}}”, nav glabāšanas termiņa ({{purposes}}).',
      right: 'Pievienojiet glabāšanas termiņu vismaz vienam no šiem nolūkiem.',
    },
    et: {
      title: 'Andmeliigil puudub säilitamise tähtaeg',
      wrong: 'Ühelgi eesmärgil, mis kasutab andmeliiki „{{category}}“, ei ole säilitamise tähtaega ({{purposes}}).',
      right: 'Lisage säilitamise tähtaeg vähemalt ühele neist eesmärkidest.',
    },
    en: {
      title: 'Data category without a storage period',
      wrong: 'No purpose that uses the data category “{{category}}” has a retention rule ({{purposes}}).',
      right: 'Add a retention rule to one of these purposes at least.',
    },
  },
  check: ({ snapshot }) => {
    const rules = rulesOf(snapshot)
    return snapshot.dataCategories.flatMap(({ key, name }) => {
      const users = snapshot.purposes.filter(({ dataCategories }) => dataCategories.includes(key))
      if (users.length === 0 || users.some((purpose) => rules(purpose).length > 0)) return []
      return [
        {
          place: { collection: 'dataCategories' as const, key },
          values: { category: { text: name }, purposes: fewOf(users.map((purpose) => ({ text: purpose.name }))) },
        },
      ]
    })
  },
} satisfies Rule
