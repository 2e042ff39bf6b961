import { languageOf } from '../languages-of-locales.ts'
import type { Language, Rule } from '../rule.ts'

/** Of another language: as in English. */
const quoted: Record<Language, (text: string) => string> = {
  lv: (text) => `„${text}”`,
  et: (text) => `„${text}“`,
  en: (text) => `“${text}”`,
}

export default {
  code: 'term-departs',
  severity: 'warning',
  pack: 'consistency',
  source: { kind: 'own' },
  texts: {
    lv: {
      title: 'Termins atkāpjas no pieņemtā',
      wrong: 'Teksts lieto: {{said}}. Datu aizsardzības tekstos šajā valodā ir pieņemts cits termins.',
      right: 'Lietojiet: {{terms}}.',
    },
    et: {
      title: 'Mõiste erineb tavapärasest',
      wrong: 'Tekstis on: {{said}}. Andmekaitse tekstides on selles keeles tavaks teine mõiste.',
      right: 'Kasutage: {{terms}}.',
    },
    en: {
      title: 'Term departs from the glossary',
      wrong: 'The text says {{said}}. Texts on data protection have another term in this language.',
      right: 'Use {{terms}}.',
    },
  },
  check: ({ units, departures }) =>
    units.flatMap(({ place, texts }) =>
      [...texts].flatMap(([locale, { text }]) => {
        const found = departures(text, locale)
        if (found.length === 0) return []
        const listOf = (words: string[]) => [...new Set(words)].map(quoted[languageOf(locale) ?? 'en'])
        const values = { said: listOf(found.map(({ said }) => said)), terms: listOf(found.map(({ term }) => term)) }
        return [{ place: { ...place, locale }, values }]
      }),
    ),
} satisfies Rule
