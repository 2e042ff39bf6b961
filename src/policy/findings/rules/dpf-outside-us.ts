import type { Rule } from '../rule.ts'
import { isInUnitedStates, recipientsAbroad } from '../transfers-abroad.ts'

export default {
  code: 'dpf-outside-us',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-1-f'],
  implements: ['P01', 'P04'],
  source: { kind: 'law', title: 'Decision (EU) 2023/1795', article: 'Art. 1' },
  texts: {
    lv: {
      title: 'Datu privātuma regulējums uz saņēmēju neattiecas',
      wrong:
        'Saņēmējam „{{recipient}}” ({{country}}) norādīts ES–ASV Datu privātuma regulējums, bet tas neatrodas ASV.',
      right: 'Norādiet citas garantijas vai izlabojiet valsti: regulējumam var pievienoties tikai ASV organizācijas.',
    },
    et: {
      title: 'Andmekaitseraamistik vastuvõtjat ei hõlma',
      wrong:
        'Vastuvõtjale „{{recipient}}“ ({{country}}) on märgitud ELi–USA andmekaitseraamistik, kuid ta ei asu USAs.',
      right: 'Märkige muud kaitsemeetmed või parandage riik: raamistikuga saavad ühineda ainult USA organisatsioonid.',
    },
    en: {
      title: 'Data Privacy Framework does not cover the recipient',
      wrong:
        'The recipient “{{recipient}}” ({{country}}) is given the EU–US Data Privacy Framework, but it is not in the US.',
      right: 'Give other safeguards, or correct the country: only US organisations can join the framework.',
    },
  },
  check: (site) =>
    recipientsAbroad(site)
      .filter((row) => row.transferTools.includes('dpf') && !isInUnitedStates(row))
      .map(({ key, name, country }) => ({
        place: { collection: 'processors', key, field: 'transferTools' },
        values: { recipient: name, country: country.toUpperCase() },
      })),
} satisfies Rule
