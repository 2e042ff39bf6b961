import type { RuleCases } from '../rule-cases.ts'
import { ownPhrase, soundSite } from '../sound-site.ts'

const place = { collection: 'sites' as const, key: 'veikals', field: 'publishedLocales' }

export default {
  bad: [
    {
      name: 'a language that nobody has begun with',
      snapshot: soundSite((site) => {
        site.site.publishedLocales = ['lv', 'et', 'en', 'lt', 'ru']
      }),
      found: [
        { ...place, locale: 'lt' },
        { ...place, locale: 'ru' },
      ],
    },
    {
      name: 'with words of the banner alone',
      snapshot: soundSite(
        (site) => {
          site.site.publishedLocales = ['lv', 'et', 'en', 'lt']
        },
        ownPhrase('banner.consent.acceptAll', { lt: 'Priimti visus' }),
      ),
      found: [{ ...place, locale: 'lt' }],
    },
  ],
  good: [{ name: 'every published language has text', snapshot: soundSite() }],
} satisfies RuleCases
