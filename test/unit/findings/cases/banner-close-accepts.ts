import type { RuleCases } from '../rule-cases.ts'
import { ownPhrase, soundSite } from '../sound-site.ts'

const at = (locale: string) => ({ collection: 'sites' as const, key: 'veikals', field: 'phrases', row: 'own', locale })

export default {
  bad: [
    {
      name: 'closing agrees, in three languages',
      snapshot: soundSite(
        ownPhrase('banner.preferences.close', {
          lv: 'Piekrist un aizvērt',
          et: 'Nõustu ja sulge',
          en: 'Close and accept',
        }),
      ),
      found: [at('lv'), at('et'), at('en')],
    },
  ],
  good: [
    {
      name: 'closing closes',
      snapshot: soundSite(ownPhrase('banner.preferences.close', { lv: 'Aizvērt logu', et: 'Sulge aken', en: 'Close' })),
    },
  ],
} satisfies RuleCases
