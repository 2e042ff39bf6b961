import type { SnapshotInput } from '../../../../src/policy/snapshot.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

type RetentionRule = NonNullable<SnapshotInput['retentionRules']>[number]

const keeping = (months: number | null, rule: Partial<RetentionRule>) =>
  soundSite((site) => {
    site.site.consents = { months }
    site.retentionRules = [
      ...(site.retentionRules ?? []),
      { key: 'choices', subject: { lv: 'Piekrišanu ieraksti' }, mode: 'exact', amount: 3, unit: 'year', ...rule },
    ]
  })
const found = [{ collection: 'retentionRules' as const, key: 'choices' }]

export default {
  bad: [
    { name: 'three years, and two', snapshot: keeping(24, {}), found },
    { name: 'until something happens', snapshot: keeping(24, { mode: 'until-event', event: 'erasure' }), found },
    {
      name: 'in Estonian and in English',
      snapshot: keeping(60, { subject: { et: 'Nõusolekute kirjed', en: 'Proof of cookie choices' } }),
      found,
    },
  ],
  good: [
    { name: 'as long as the installation keeps them', snapshot: keeping(null, {}) },
    { name: 'three years, in months', snapshot: keeping(36, {}) },
    { name: 'up to two years, in days', snapshot: keeping(24, { mode: 'up-to', amount: 730, unit: 'day' }) },
    {
      name: 'what was said with consent, and no proof of it',
      snapshot: keeping(24, { subject: { en: 'Newsletter, with your consent' } }),
    },
  ],
} satisfies RuleCases
