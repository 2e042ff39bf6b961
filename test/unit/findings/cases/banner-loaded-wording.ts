import type { RuleCases } from '../rule-cases.ts'
import { ownPhrase, soundSite } from '../sound-site.ts'

const at = (locale: string) => ({ collection: 'sites' as const, key: 'veikals', field: 'phrases', row: 'own', locale })

export default {
  bad: [
    {
      name: 'flattery in three languages',
      snapshot: soundSite(
        ownPhrase('banner.consent.title', {
          lv: 'Garšīgas sīkdatnes labākai pieredzei',
          et: 'Maitsvad küpsised',
          en: 'We love cookies',
        }),
      ),
      found: [at('lv'), at('et'), at('en')],
    },
    {
      name: 'a plea',
      snapshot: soundSite(ownPhrase('banner.consent.description', { en: 'Please accept: {{purposes}}' })),
      found: [at('en')],
    },
  ],
  good: [
    { name: 'the standard wording', snapshot: soundSite() },
    {
      name: 'plain information',
      snapshot: soundSite(
        ownPhrase('banner.consent.title', { lv: 'Sīkdatņu izvēle', et: 'Küpsiste valik', en: 'Your cookie choice' }),
      ),
    },
  ],
} satisfies RuleCases
