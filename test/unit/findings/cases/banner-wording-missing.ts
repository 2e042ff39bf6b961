import { phraseKeys } from '../../../../src/policy/phrase-keys.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

const inLithuanian = (keys: readonly string[]) =>
  soundSite(({ site }) => {
    site.publishedLocales = ['lv', 'lt']
    site.phrases = keys.map((phrase) => ({ id: phrase, phrase, text: { lt: 'Slapukai' } }))
  })

export default {
  bad: [
    {
      name: 'a language without our wording',
      snapshot: inLithuanian([]),
      found: [{ collection: 'sites', key: 'veikals', field: 'phrases', locale: 'lt' }],
    },
  ],
  good: [
    { name: 'languages that we word', snapshot: soundSite() },
    {
      name: 'a language that the site words itself',
      snapshot: inLithuanian(phraseKeys.filter((key) => key.startsWith('banner.'))),
    },
  ],
} satisfies RuleCases
