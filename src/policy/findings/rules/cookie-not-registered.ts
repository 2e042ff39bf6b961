import { cookieMatcherOf, cookieWordsIn, createCookieLookup } from '../cookies-in-text.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'cookie-not-registered',
  severity: 'error',
  pack: 'consistency',
  implements: ['P02'],
  source: { kind: 'own' },
  texts: {
    lv: {
      title: 'Tekstā nosaukta sīkdatne, kuras nav reģistrā',
      wrong: 'Tekstā minēta sīkdatne: {{cookies}}. Rīku un sīkdatņu reģistrā tās nav.',
      right: 'Pievienojiet sīkdatni tam rīkam, kas to iestata, vai svītrojiet no teksta.',
    },
    et: {
      title: 'Tekstis on küpsis, mida registris ei ole',
      wrong: 'Tekstis on nimetatud küpsis: {{cookies}}. Tööriistade ja küpsiste registris seda ei ole.',
      right: 'Lisage küpsis tööriistale, mis selle salvestab, või kustutage see tekstist.',
    },
    en: {
      title: 'Text names a cookie that the register lacks',
      wrong: 'The text names the cookie {{cookies}}, but the register of cookie vendors does not have it.',
      right: 'Add the cookie to the tool that sets it, or take it out of the text.',
    },
  },
  check: ({ units, knownNames, snapshot }) => {
    const vendorsOf = cookieMatcherOf(knownNames)
    const registered = createCookieLookup(snapshot.cookieVendors.flatMap(({ cookies }) => cookies))
    return units.flatMap(({ place, texts }) =>
      [...texts].flatMap(([locale, { text }]) => {
        const cookies = cookieWordsIn(text).filter(
          (word) => vendorsOf(word).length > 0 && registered(word).length === 0,
        )
        return cookies.length === 0 ? [] : [{ place: { ...place, locale }, values: { cookies: [...new Set(cookies)] } }]
      }),
    )
  },
} satisfies Rule
