import type { Rule } from '../rule.ts'
import { dayOfCheck, recipientsAbroad, reliesOnFramework } from '../transfers-abroad.ts'

export default {
  code: 'dpf-never-checked',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-1-f'],
  implements: ['P01', 'P04'],
  source: { kind: 'law', title: 'Decision (EU) 2023/1795', article: 'Art. 1' },
  texts: {
    lv: {
      title: 'Dalība Datu privātuma regulējumā nav pārbaudīta',
      wrong:
        'Nosūtīšana saņēmējam „{{recipient}}” balstās uz ES–ASV Datu privātuma regulējumu, bet nav norādīts, kad pārbaudīts, vai saņēmējs ir tā sarakstā.',
      right: 'Pārbaudiet sarakstu vietnē dataprivacyframework.gov un ierakstiet pārbaudes dienu.',
    },
    et: {
      title: 'Osalemine andmekaitseraamistikus on kontrollimata',
      wrong:
        'Edastamine vastuvõtjale „{{recipient}}“ põhineb ELi–USA andmekaitseraamistikul, kuid ei ole märgitud, millal kontrolliti, kas vastuvõtja on selle loetelus.',
      right: 'Kontrollige loetelu aadressil dataprivacyframework.gov ja märkige kontrollimise päev.',
    },
    en: {
      title: 'Data Privacy Framework never checked',
      wrong:
        'The transfer to “{{recipient}}” rests on the EU–US Data Privacy Framework, but it is not stated when the recipient was last found on its list.',
      right: 'Look it up at dataprivacyframework.gov and enter the day of the check.',
    },
  },
  check: (site) =>
    recipientsAbroad(site)
      .filter((row) => reliesOnFramework(row) && dayOfCheck(row) === undefined)
      .map(({ key, name, country }) => ({
        place: { collection: 'processors', key, field: 'transferCheckedAt' },
        values: { recipient: name, country: country.toUpperCase() },
      })),
} satisfies Rule
