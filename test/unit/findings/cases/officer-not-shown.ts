import type { SnapshotInput } from '../../../../src/policy/snapshot.ts'
import { cardOf, onSite, tokenIn } from '../changes.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

const officer = ({ site }: SnapshotInput) => {
  site.controller.dataProtectionOfficer = { name: 'Anna Bērziņa', email: 'dpo@veikals.example', phone: '+371 20000001' }
}

export default {
  bad: [
    {
      name: 'not on the card',
      snapshot: soundSite(officer),
      found: [onSite('controller.dataProtectionOfficer.email')],
    },
    {
      name: 'a name without a way to reach them',
      snapshot: soundSite(officer, tokenIn('dpo-name', 'lv', 'et', 'en')),
      found: [onSite('controller.dataProtectionOfficer.email')],
    },
    {
      name: 'not in Estonian',
      snapshot: soundSite(officer, tokenIn('dpo-email', 'lv', 'en')),
      found: [{ ...onSite('controller.dataProtectionOfficer.email'), locale: 'et' }],
    },
  ],
  good: [
    { name: 'the sound site', snapshot: soundSite() },
    { name: 'on the card', snapshot: soundSite(officer, cardOf('name', 'email', 'dataProtectionOfficer')) },
    { name: 'by a token', snapshot: soundSite(officer, tokenIn('dpo-phone', 'lv', 'et', 'en')) },
  ],
} satisfies RuleCases
