import { placeOfSite } from '../places.ts'
import type { Rule } from '../rule.ts'
import { writtenLocales } from '../written-locales.ts'

export default {
  code: 'locale-empty',
  severity: 'error',
  pack: 'consistency',
  implements: ['P05'],
  waivable: false,
  source: { kind: 'own' },
  texts: {
    lv: {
      title: 'Publicētā valodā nekā nav',
      wrong: 'Vietnei jābūt arī šajā valodā: {{language}}, bet tajā vēl nekas nav uzrakstīts.',
      right: 'Iztulkojiet politiku vai izņemiet valodu no publicētajām.',
    },
    et: {
      title: 'Avaldatavas keeles ei ole midagi',
      wrong: 'Sait avaldatakse ka selles keeles: {{language}}, kuid selles ei ole veel midagi kirjutatud.',
      right: 'Tõlkige poliitika või eemaldage keel avaldatavate seast.',
    },
    en: {
      title: 'Published language without text',
      wrong: 'The site is to be published in {{language}}, but nothing is written in it yet.',
      right: 'Translate the policy, or take the language off the published ones.',
    },
  },
  check: (site) => {
    const written = writtenLocales(site)
    return site.locales
      .filter((locale) => !written.has(locale))
      .map((locale) => ({
        place: { ...placeOfSite(site, { field: 'publishedLocales' }), locale },
        values: { language: { locale } },
      }))
  },
} satisfies Rule
