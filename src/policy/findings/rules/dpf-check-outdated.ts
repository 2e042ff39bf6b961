import type { Rule } from '../rule.ts'
import { aYearBefore, dayOfCheck, recipientsAbroad, reliesOnFramework } from '../transfers-abroad.ts'

export default {
  code: 'dpf-check-outdated',
  severity: 'error',
  pack: 'gdpr',
  items: ['13-1-f'],
  implements: ['P01', 'P04'],
  source: { kind: 'law', title: 'Decision (EU) 2023/1795', article: 'Art. 1' },
  texts: {
    lv: {
      title: 'Dalība Datu privātuma regulējumā sen nav pārbaudīta',
      wrong:
        'Saņēmēja „{{recipient}}” dalība ES–ASV Datu privātuma regulējumā pēdējoreiz pārbaudīta {{date}}, pirms vairāk nekā divpadsmit mēnešiem.',
      right: 'Pārbaudiet sarakstu vēlreiz: organizācijām dalība jāapliecina katru gadu no jauna.',
    },
    et: {
      title: 'Osalemist andmekaitseraamistikus ei ole ammu kontrollitud',
      wrong:
        'Vastuvõtja „{{recipient}}“ osalemist ELi–USA andmekaitseraamistikus kontrolliti viimati {{date}}, rohkem kui kaksteist kuud tagasi.',
      right: 'Kontrollige loetelu uuesti: organisatsioonid peavad osalemist igal aastal kinnitama.',
    },
    en: {
      title: 'Data Privacy Framework checked too long ago',
      wrong:
        'That “{{recipient}}” is on the list of the EU–US Data Privacy Framework was last checked on {{date}}, over twelve months ago.',
      right: 'Look it up again: organisations must certify anew every year.',
    },
  },
  check: (site) =>
    recipientsAbroad(site)
      .filter(reliesOnFramework)
      .flatMap((row) => {
        const date = dayOfCheck(row)
        if (date === undefined || date >= aYearBefore(site.today)) return []
        const place = { collection: 'processors' as const, key: row.key, field: 'transferCheckedAt' }
        return [{ place, values: { recipient: row.name, date } }]
      }),
} satisfies Rule
