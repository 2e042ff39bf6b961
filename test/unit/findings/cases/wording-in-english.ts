import { phraseKeys } from '../../../../src/policy/phrase-keys.ts'
import { lt } from '../../../../src/wording/lt.ts'
import type { RuleCases } from '../rule-cases.ts'
import { soundSite } from '../sound-site.ts'

const inLithuanian = (more: object) => ({
  ...soundSite(({ site }) => {
    site.publishedLocales = ['lv', 'lt']
  }),
  ...more,
})

const ofSite = { collection: 'sites' as const, key: 'veikals', field: 'phrases', locale: 'lt' }

export default {
  bad: [
    { name: 'a language without standard wording', snapshot: inLithuanian({}), found: [ofSite] },
    {
      name: 'a language whose standard wording lacks a phrase',
      snapshot: inLithuanian({ moreWording: { lt: { ...lt, marks: {} } } }),
      found: [ofSite],
    },
    {
      name: 'a language whose standard wording does not tell of differences',
      snapshot: inLithuanian({ moreWording: { lt: { ...lt, difference: {} } } }),
      found: [ofSite],
    },
  ],
  good: [
    { name: 'languages that we word', snapshot: soundSite() },
    { name: 'a language that the installation words', snapshot: inLithuanian({ moreWording: { lt } }) },
    {
      // How differences between releases are told is not for a site to word.
      name: 'a language that only the site words',
      snapshot: soundSite(({ site }) => {
        site.publishedLocales = ['lv', 'lt']
        site.phrases = phraseKeys.map((phrase) => ({ id: phrase, phrase, text: { lt: 'Žodis' } }))
      }),
    },
  ],
} satisfies RuleCases
