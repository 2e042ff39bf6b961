import type { RuleCases } from '../rule-cases.ts'
import { ownPhrase, soundSite } from '../sound-site.ts'

export default {
  bad: [
    {
      name: 'both say the same in Estonian',
      snapshot: soundSite(ownPhrase('banner.consent.rejectAll', { et: 'Nõustu kõigiga!', en: 'Refuse all' })),
      found: [{ collection: 'sites', key: 'veikals', field: 'phrases', locale: 'et' }],
    },
  ],
  good: [
    { name: 'the standard wording', snapshot: soundSite() },
    {
      name: 'own words, each its own',
      snapshot: soundSite(ownPhrase('banner.consent.rejectAll', { lv: 'Atteikties no visa', en: 'Refuse all' })),
    },
  ],
} satisfies RuleCases
