import type { RuleCases } from '../rule-cases.ts'
import { saidIn, saying } from '../said-in-prose.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'a period that no rule has, beside the rules',
      snapshot: soundSite(
        saying(
          {
            lv: 'Rezerves kopijas glabājam 90 dienas.',
            et: 'Varukoopiaid säilitame 90 päeva.',
            en: 'Backups are kept for 90 days.',
          },
          'retention',
        ),
      ),
      found: [saidIn('lv', 'retention'), saidIn('et', 'retention'), saidIn('en', 'retention')],
    },
  ],
  good: [
    {
      name: 'elsewhere',
      snapshot: soundSite(
        saying({
          lv: 'Kopijas glabājam 90 dienas.',
          et: 'Koopiaid hoiame 90 päeva.',
          en: 'Copies are kept for 90 days.',
        }),
      ),
    },
    {
      name: 'a rule’s period, no keeping, or how soon',
      snapshot: soundSite(
        saying(
          {
            lv: 'Rēķinus glabājam 5 gadus. Termiņus pārskatām reizi 2 gados.',
            et: 'Arveid säilitame viis aastat. Kontrollime tähtaegu iga 2 aasta tagant.',
            en: 'Invoices are kept for 5 years. We erase data within 30 days on request.',
          },
          'retention',
        ),
      ),
    },
  ],
} satisfies RuleCases
