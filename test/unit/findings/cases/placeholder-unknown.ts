import type { RuleCases } from '../rule-cases.ts'
import { ownPhrase, soundSite } from '../sound-site.ts'

const at = (locale: string) => ({ collection: 'sites' as const, key: 'veikals', field: 'phrases', row: 'own', locale })

export default {
  bad: [
    {
      name: 'a name that the phrase does not have',
      snapshot: soundSite(
        ownPhrase('requestChannels.email', {
          lv: 'Rakstiet uz {{epasts}}',
          et: 'Kirjutage {{email}} {{nimi}}',
          en: 'Write to {{mail}}',
        }),
      ),
      found: [at('lv'), at('et'), at('en')],
    },
  ],
  good: [
    {
      name: 'names of the phrase, with spaces and formats',
      snapshot: soundSite(ownPhrase('requestChannels.email', { lv: 'Rakstiet: {{ email }}', en: '{{- email}}' })),
    },
    {
      name: 'of a form for one number',
      snapshot: soundSite(
        ownPhrase('periods.upTo.year_other', {
          lv: 'ne ilgāk par {{count}} gadiem',
          en: '{{count, number}} years at most',
        }),
      ),
    },
  ],
} satisfies RuleCases
