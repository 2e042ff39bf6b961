import { deadWordsIn } from '../dead-words.ts'
import type { Found, Rule } from '../rule.ts'

export default {
  code: 'dead-wording',
  severity: 'note',
  pack: 'consistency',
  implements: ['P10'],
  source: { kind: 'own' },
  texts: {
    lv: {
      title: 'Novecojis formulējums',
      wrong: 'Teksts min to, kā vairs nav: {{said}}.',
      right: 'Tagad ir: {{instead}}.',
    },
    et: {
      title: 'Iganenud sõnastus',
      wrong: 'Tekst nimetab seda, mida enam ei ole: {{said}}.',
      right: 'Nüüd on: {{instead}}.',
    },
    en: {
      title: 'Dead wording',
      wrong: 'The text names what is no more: {{said}}.',
      right: 'Now it is: {{instead}}.',
    },
  },
  check: ({ units, snapshot }) => {
    const inTexts = units.flatMap(({ place, texts }): Found[] => {
      // What an old cookie is for may well be told with the name of its time.
      if (place.collection === 'cookieVendors') return []
      return [...texts].flatMap(([locale, { text }]) => foundIn({ ...place, locale }, text))
    })
    const inNames = snapshot.processors.flatMap(({ key, name, tradeName, legalEntity, eeaEntity }) =>
      Object.entries({ name, tradeName, legalEntity, eeaEntity }).flatMap(([field, text]) =>
        foundIn({ collection: 'processors', key, field }, text),
      ),
    )
    return [...inTexts, ...inNames]
  },
} satisfies Rule

const foundIn = (place: Found['place'], text: string): Found[] => {
  const found = deadWordsIn(text)
  if (found.length === 0) return []
  const values = { said: found.map(({ said }) => said), instead: found.map((each) => ({ text: each.instead })) }
  return [{ place, values }]
}
