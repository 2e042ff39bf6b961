import { onSite, without } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [{ name: 'no row of them', snapshot: soundSite(without('requestChannels')), found: [onSite()] }],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'none to show, which another rule has',
      snapshot: soundSite(without('requestChannels'), ({ requestChannels }) => {
        requestChannels?.splice(0)
      }),
    },
  ],
} satisfies RuleCases
