import type { Rule } from '../rule.ts'
import { isInAdequateCountry, recipientsAbroad } from '../transfers-abroad.ts'

export default {
  code: 'adequacy-not-chosen',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-1-f'],
  implements: ['P01', 'P04'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 13(1)(f), Art. 45' },
  texts: {
    lv: {
      title: 'Nav norādīts, uz kā balstās nosūtīšana',
      wrong:
        'Saņēmējs „{{recipient}}” ({{country}}) ir ārpus EEZ, un nav norādīts, uz kā balstās nosūtīšana. Par šo valsti ir pieņemts lēmums par aizsardzības līmeņa pietiekamību.',
      right: 'Pārliecinieties, ka lēmums attiecas uz šo saņēmēju, un izvēlieties to vai citas garantijas.',
    },
    et: {
      title: 'Edastamise alus on märkimata',
      wrong:
        'Vastuvõtja „{{recipient}}“ ({{country}}) asub väljaspool EMPd ja ei ole märgitud, millel edastamine põhineb. Selle riigi kohta on tehtud kaitse piisavuse otsus.',
      right: 'Veenduge, et otsus hõlmab seda vastuvõtjat, ja valige see või muud kaitsemeetmed.',
    },
    en: {
      title: 'Not stated what the transfer rests on',
      wrong:
        'The recipient “{{recipient}}” ({{country}}) is outside the EEA, and it is not stated what the transfer rests on. There is an adequacy decision for this country.',
      right: 'Make sure that the decision covers this recipient, and choose it or other safeguards.',
    },
  },
  check: (site) =>
    recipientsAbroad(site)
      .filter((row) => row.transferTools.length === 0 && isInAdequateCountry(row))
      .map(({ key, name, country }) => ({
        place: { collection: 'processors', key, field: 'transferTools' },
        values: { recipient: name, country: country.toUpperCase() },
      })),
} satisfies Rule
