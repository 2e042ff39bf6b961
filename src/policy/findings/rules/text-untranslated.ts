import { misplacedTexts } from '../misplaced-language.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'text-untranslated',
  severity: 'error',
  pack: 'consistency',
  implements: ['P05'],
  source: { kind: 'own' },
  texts: {
    lv: {
      title: 'Teksts nav tulkots',
      wrong: 'Šeit ({{here}}) ir tas pats teksts, kas avota valodā ({{source}}).',
      right: 'Iztulkojiet tekstu.',
    },
    et: {
      title: 'Tekst on tõlkimata',
      wrong: 'Siin ({{here}}) on sama tekst mis lähtekeeles ({{source}}).',
      right: 'Tõlkige tekst ära.',
    },
    en: {
      title: 'Text not translated',
      wrong: 'The text here ({{here}}) is that of the source language ({{source}}).',
      right: 'Translate the text.',
    },
  },
  check: (site) =>
    misplacedTexts(site)
      .filter(({ isCopy }) => isCopy)
      .map(({ unit, locale }) => ({
        place: { ...unit.place, locale },
        values: { here: { locale }, source: { locale: site.snapshot.site.sourceLocale } },
      })),
} satisfies Rule
