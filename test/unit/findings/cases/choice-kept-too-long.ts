import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

const keptFor = (days: number) =>
  soundSite(({ site }) => {
    site.banner.days = days
  })

export default {
  bad: [
    {
      name: 'two years',
      snapshot: keptFor(730),
      found: [{ collection: 'sites', key: 'veikals', field: 'banner.days' }],
    },
  ],
  good: [
    { name: 'half a year', snapshot: soundSite() },
    { name: 'a year', snapshot: keptFor(365) },
  ],
} satisfies RuleCases
