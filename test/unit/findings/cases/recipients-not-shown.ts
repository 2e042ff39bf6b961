import { onSite, purposesAs, saying, without } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'no list of them, and one in no table',
      snapshot: soundSite(without('recipients'), purposesAs('list'), without('vendors')),
      found: [onSite()],
    },
    {
      name: 'only the provider of a listed tool is named',
      snapshot: soundSite(without('recipients'), purposesAs('list')),
      found: [onSite()],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    { name: 'tables of purposes name them', snapshot: soundSite(without('recipients'), without('vendors')) },
    {
      name: 'running text names them',
      snapshot: soundSite(
        without('recipients'),
        without('vendors'),
        purposesAs('list'),
        saying({
          lv: 'Datus saņem Omniva un Google.',
          et: 'Andmeid saavad Omniva ja Google.',
          en: 'Omniva and Google receive data.',
        }),
      ),
    },
    {
      name: 'nobody receives data',
      snapshot: soundSite(without('recipients'), ({ processors, purposes, cookieVendors }) => {
        processors?.splice(0)
        for (const row of purposes ?? []) row.recipients = []
        rowOf(cookieVendors, 'google-analytics').provider = undefined
      }),
    },
  ],
} satisfies RuleCases
