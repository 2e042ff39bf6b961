import { onSite } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'an empty register',
      snapshot: soundSite(({ requestChannels }) => {
        requestChannels?.splice(0)
      }),
      found: [onSite()],
    },
  ],
  good: [{ name: 'the sound site', snapshot: soundSite() }],
} satisfies RuleCases
