import type { Rule } from '../rule.ts'
import { isInAdequateCountry, recipientsAbroad } from '../transfers-abroad.ts'

export default {
  code: 'transfer-without-tool',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-1-f'],
  implements: ['P01', 'P04'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(1)(f), Art. 46' },
  texts: {
    lv: {
      title: 'Nosūtīšanai nav garantiju',
      wrong:
        'Saņēmējs „{{recipient}}” ({{country}}) ir ārpus EEZ, bet nav norādīts, ar kādām garantijām tam nosūta datus.',
      right: 'Norādiet nosūtīšanas garantijas, piemēram, līguma standartklauzulas; bez tām datus nosūtīt nedrīkst.',
    },
    et: {
      title: 'Edastamisel puuduvad kaitsemeetmed',
      wrong:
        'Vastuvõtja „{{recipient}}“ ({{country}}) asub väljaspool EMPd, kuid ei ole märgitud, milliste kaitsemeetmetega talle andmeid edastatakse.',
      right: 'Märkige edastamise kaitsemeetmed, näiteks lepingu tüüptingimused; ilma nendeta ei tohi andmeid edastada.',
    },
    en: {
      title: 'Transfer without a safeguard',
      wrong:
        'The recipient “{{recipient}}” ({{country}}) is outside the EEA, but it is not stated with which safeguards data go there.',
      right: 'Give the safeguards, such as standard contractual clauses; without any, data may not be transferred.',
    },
  },
  check: (site) =>
    recipientsAbroad(site)
      .filter((row) => row.transferTools.length === 0 && !isInAdequateCountry(row))
      .map(({ key, name, country }) => ({
        place: { collection: 'processors', key, field: 'transferTools' },
        values: { recipient: name, country: country.toUpperCase() },
      })),
} satisfies Rule
