import type { Rule } from '../rule.ts'
import { adequacyListOf, isInAdequateCountry, isInUnitedStates, recipientsAbroad } from '../transfers-abroad.ts'

/** For a recipient in the US, the decision is the one on the Data Privacy Framework. */
export default {
  code: 'adequacy-without-decision',
  severity: 'warning',
  pack: 'gdpr',
  items: ['13-1-f'],
  implements: ['P01'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 45(3)' },
  texts: {
    lv: {
      title: 'Par šo valsti nav zināms lēmums',
      wrong:
        'Saņēmējam „{{recipient}}” ({{country}}) norādīts lēmums par aizsardzības līmeņa pietiekamību, bet {{date}} sarakstā šīs valsts nav.',
      right: 'Pārbaudiet Eiropas Komisijas sarakstu un norādiet garantijas, uz kurām nosūtīšana patiešām balstās.',
    },
    et: {
      title: 'Selle riigi kohta ei ole otsust teada',
      wrong:
        'Vastuvõtjale „{{recipient}}“ ({{country}}) on märgitud kaitse piisavuse otsus, kuid {{date}} seisuga seda riiki loetelus ei ole.',
      right: 'Kontrollige Euroopa Komisjoni loetelu ja märkige kaitsemeetmed, millel edastamine tegelikult põhineb.',
    },
    en: {
      title: 'No adequacy decision known for this country',
      wrong:
        'The recipient “{{recipient}}” ({{country}}) is given an adequacy decision, but the list of {{date}} does not have this country.',
      right: 'Look at the list of the European Commission, and give the safeguards that the transfer really rests on.',
    },
  },
  check: (site) =>
    recipientsAbroad(site)
      .filter((row) => row.transferTools.includes('adequacy') && !isInAdequateCountry(row) && !isInUnitedStates(row))
      .map(({ key, name, country }) => ({
        place: { collection: 'processors', key, field: 'transferTools' },
        values: { recipient: name, country: country.toUpperCase(), date: adequacyListOf },
      })),
} satisfies Rule
