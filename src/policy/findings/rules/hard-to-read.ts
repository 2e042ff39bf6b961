import { languageOf } from '../languages-of-locales.ts'
import { readabilityOf } from '../readability.ts'
import type { Rule } from '../rule.ts'
import { readablePart } from '../text-limit.ts'

export default {
  code: 'hard-to-read',
  severity: 'warning',
  pack: 'consistency',
  implements: ['P09'],
  source: { kind: 'law', title: 'GDPR', article: 'Art. 12(1)' },
  texts: {
    lv: {
      title: 'Teksts ir grūti lasāms',
      wrong: 'Vidējais teikuma garums vārdos: {{words}}; garu vārdu īpatsvars: {{long}} %.',
      right: 'Sadaliet garos teikumus un rakstiet vienkāršiem vārdiem: informācijai jābūt skaidri saprotamai.',
    },
    et: {
      title: 'Teksti on raske lugeda',
      wrong: 'Lause keskmine pikkus sõnades: {{words}}; pikkade sõnade osakaal: {{long}} %.',
      right: 'Jagage pikad laused osadeks ja kasutage lihtsaid sõnu: teave peab olema selgesti arusaadav.',
    },
    en: {
      title: 'Text is hard to read',
      wrong: 'Average words in a sentence: {{words}}; share of long words: {{long}}%.',
      right: 'Split the long sentences and use plain words: information must be easy to understand.',
    },
  },
  check: ({ units }) =>
    units
      .filter(({ kind }) => kind === 'prose')
      .flatMap(({ place, texts }) =>
        [...texts].flatMap(([locale, { text }]) => {
          const language = languageOf(locale)
          const found = language && readabilityOf(readablePart(text), language)
          if (!found?.isHard) return []
          return [{ place: { ...place, locale }, values: { words: found.wordsPerSentence, long: found.longWords } }]
        }),
      ),
} satisfies Rule
