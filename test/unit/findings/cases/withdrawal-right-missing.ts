import type { SnapshotInput } from '../../../../src/policy/snapshot.ts'
import { onSite } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { rowOf, soundSite } from '../sound-site.ts'

const withoutRight = (key: string) => (site: SnapshotInput) => {
  site.rights = site.rights?.filter((row) => row.key !== key)
}
const withoutConsent = (site: SnapshotInput) => {
  for (const row of site.purposes ?? []) row.legalBases = ['b']
  site.cookieVendors = site.cookieVendors?.filter(({ category }) => category === 'necessary')
}

export default {
  bad: [
    {
      name: 'a purpose rests on consent',
      snapshot: soundSite(withoutRight('withdraw')),
      found: [onSite('rights', 'A7-3')],
    },
    {
      name: 'cookies alone wait for it',
      snapshot: soundSite(withoutRight('withdraw'), ({ purposes }) => {
        for (const row of purposes ?? []) row.legalBases = ['b']
      }),
      found: [onSite('rights', 'A7-3')],
    },
    {
      name: 'data on health by explicit consent',
      snapshot: soundSite(withoutRight('withdraw'), withoutConsent, ({ purposes }) => {
        rowOf(purposes, 'orders').specialBases = ['a']
      }),
      found: [onSite('rights', 'A7-3')],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    { name: 'nothing rests on consent', snapshot: soundSite(withoutRight('withdraw'), withoutConsent) },
  ],
} satisfies RuleCases
