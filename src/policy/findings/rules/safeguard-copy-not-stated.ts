import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'
import { recipientsAbroad } from '../transfers-abroad.ts'

/** Safeguards of Art. 46 and 47; a decision of the Commission is public, and Art. 49 has no document to copy. */
const withCopy = ['scc', 'bcr'] as const

export default {
  code: 'safeguard-copy-not-stated',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-1-f'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(1)(f)' },
  texts: {
    lv: {
      title: 'Nav norādīts, kā saņemt garantiju kopiju',
      wrong: 'Datus nosūta ārpus EEZ ar garantijām ({{tools}}), bet nav norādīts, kā cilvēks var saņemt to kopiju.',
      right: 'Vietnes cilnē „Pārzinis” norādiet, ka kopiju izsniedz pēc pieprasījuma, vai kur tā ir publicēta.',
    },
    et: {
      title: 'Kaitsemeetmete koopia saamise viis on märkimata',
      wrong:
        'Andmeid edastatakse väljapoole EMPd kaitsemeetmete alusel ({{tools}}), kuid ei ole märgitud, kuidas inimene saab nende koopia.',
      right: 'Märkige saidi vahekaardil „Vastutav töötleja“, et koopia antakse soovi korral, või kus see on avaldatud.',
    },
    en: {
      title: 'Not stated how to get a copy of the safeguards',
      wrong:
        'Data go outside the EEA under safeguards ({{tools}}), but it is not stated how people can get a copy of them.',
      right: 'Say on the site’s “Controller” tab that a copy is given on request, or where it is published.',
    },
  },
  check: (site) => {
    const { way } = site.snapshot.site.safeguardCopy
    const inUse = new Set(recipientsAbroad(site).flatMap(({ transferTools }) => transferTools))
    const tools = withCopy.filter((tool) => inUse.has(tool))
    if (way !== 'not-stated' || tools.length === 0) return []
    const place = placeOfSite(site, { field: 'safeguardCopy.way' })
    return [{ place, values: { tools: tools.map((tool) => ({ phrase: `transferTools.${tool}` })) } }]
  },
} satisfies Rule
