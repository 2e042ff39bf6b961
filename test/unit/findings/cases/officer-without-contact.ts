import { onSite } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'a name alone',
      snapshot: soundSite(({ site }) => {
        site.controller.dataProtectionOfficer = { name: 'Anna Bērziņa', email: ' ' }
      }),
      found: [onSite('controller.dataProtectionOfficer.email')],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    {
      name: 'an address without a name',
      snapshot: soundSite(({ site }) => {
        site.controller.dataProtectionOfficer = { email: 'dpo@veikals.example' }
      }),
    },
  ],
} satisfies RuleCases
