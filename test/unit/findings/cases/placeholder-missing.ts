import type { RuleCases } from '../rule-cases.ts'
import { ownPhrase, soundSite } from '../sound-site.ts'

const at = (locale: string) => ({ collection: 'sites' as const, key: 'veikals', field: 'phrases', row: 'own', locale })

export default {
  bad: [
    {
      name: 'the address is lost',
      snapshot: soundSite(
        ownPhrase('requestChannels.email', { lv: 'Rakstiet mums', et: 'Kirjutage meile', en: 'Write to us' }),
      ),
      found: [at('lv'), at('et'), at('en')],
    },
    {
      name: 'the number of a plural form',
      snapshot: soundSite(ownPhrase('periods.exact.year', { en: 'years' })),
      found: [at('en')],
    },
  ],
  good: [
    {
      name: 'all there',
      snapshot: soundSite(ownPhrase('requestChannels.email', { lv: 'Rakstiet uz {{email}}', en: 'Mail {{email}}' })),
    },
    { name: 'for one alone', snapshot: soundSite(ownPhrase('periods.exact.year_one', { en: 'a year', et: 'aasta' })) },
    { name: 'nothing to fill in', snapshot: soundSite(ownPhrase('banner.consent.acceptAll', { lv: 'Pieņemt visas' })) },
  ],
} satisfies RuleCases
