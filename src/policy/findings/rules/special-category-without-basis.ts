import { fewOf } from '../few-of.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'special-category-without-basis',
  severity: 'error',
  pack: 'gdpr',
  source: { kind: 'law', title: 'GDPR', article: 'Art. 9(2)' },
  texts: {
    lv: {
      title: 'Īpašu kategoriju datiem nav pamata',
      wrong: 'Nolūkam „{{purpose}}” izmanto īpašu kategoriju datus ({{categories}}), bet nav norādīts, kas to atļauj.',
      right: 'Izvēlieties vismaz vienu VDAR 9. panta 2. punkta izņēmumu vai neizmantojiet šos datus.',
    },
    et: {
      title: 'Eriliigilistel isikuandmetel puudub alus',
      wrong:
        'Eesmärgi „{{purpose}}“ jaoks kasutatakse eriliigilisi isikuandmeid ({{categories}}), kuid ei ole märgitud, mis seda lubab.',
      right: 'Valige vähemalt üks IKÜM artikli 9 lõike 2 erand või ärge neid andmeid kasutage.',
    },
    en: {
      title: 'Special categories without a basis',
      wrong:
        'The purpose “{{purpose}}” uses special categories of data ({{categories}}), but it is not stated what allows this.',
      right: 'Choose at least one exception of Article 9(2) GDPR, or do not use these data.',
    },
  },
  check: ({ snapshot }) => {
    const special = snapshot.dataCategories.filter(({ specialCategory }) => specialCategory)
    return snapshot.purposes.flatMap(({ key, name, specialBases, dataCategories }) => {
      const used = special.filter((category) => dataCategories.includes(category.key))
      if (specialBases.length > 0 || used.length === 0) return []
      return [
        {
          place: { collection: 'purposes' as const, key, field: 'specialBases' },
          values: { purpose: { text: name }, categories: fewOf(used.map((category) => ({ text: category.name }))) },
        },
      ]
    })
  },
} satisfies Rule
