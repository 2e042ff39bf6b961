import { misplacedTexts } from '../misplaced-language.ts'
import type { Rule } from '../rule.ts'

export default {
  code: 'text-in-other-language',
  severity: 'error',
  pack: 'consistency',
  implements: ['P05'],
  source: { kind: 'own' },
  texts: {
    lv: {
      title: 'Teksts nav savā valodā',
      wrong: 'Šim tekstam jābūt šajā valodā: {{expected}}, bet tas vai tā daļa ir citā: {{found}}.',
      right: 'Ierakstiet tekstu pareizajā valodā; pārbaudiet, vai valodas nav samainītas.',
    },
    et: {
      title: 'Tekst on vales keeles',
      wrong: 'See tekst peab olema selles keeles: {{expected}}, kuid tekst või osa sellest on teises: {{found}}.',
      right: 'Kirjutage tekst õiges keeles; kontrollige, kas keeled ei ole vahetusse läinud.',
    },
    en: {
      title: 'Text in another language',
      wrong: 'This text should be in {{expected}}, but it or a part of it is in {{found}}.',
      right: 'Write it in the right language; check that languages were not mixed up.',
    },
  },
  check: (site) =>
    misplacedTexts(site)
      .filter(({ isCopy }) => !isCopy)
      .map(({ unit, locale, language }) => ({
        place: { ...unit.place, locale },
        values: { expected: { locale }, found: { locale: language } },
      })),
} satisfies Rule
