import type { RuleCases } from '../rule-cases.ts'
import { ownPhrase, soundSite } from '../sound-site.ts'

const at = (locale: string) => ({ collection: 'sites' as const, key: 'veikals', field: 'phrases', row: 'own', locale })
const phrase = 'banner.consent.description'

export default {
  bad: [
    {
      name: 'a text without purposes',
      snapshot: soundSite(
        ownPhrase(phrase, { lv: 'Mēs izmantojam sīkdatnes.', en: 'We use cookies for {{ purposes }}.' }),
      ),
      found: [at('lv')],
    },
  ],
  good: [
    { name: 'the standard wording', snapshot: soundSite() },
    { name: 'an own text with purposes', snapshot: soundSite(ownPhrase(phrase, { et: 'Küpsised: {{purposes}}.' })) },
  ],
} satisfies RuleCases
