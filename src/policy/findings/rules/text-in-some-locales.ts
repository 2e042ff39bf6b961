import type { Rule } from '../rule.ts'
import { writtenLocales } from '../written-locales.ts'

/** Optional, and nothing stands in for it: readers of one language would be told less. */
const fields = new Set([
  'displayGroups.title',
  'dataCategories.details',
  'dataCategories.consequence',
  'retentionRules.legalSource',
  'securityMeasures.description',
])

export default {
  code: 'text-in-some-locales',
  severity: 'error',
  pack: 'consistency',
  implements: ['P05'],
  source: { kind: 'own' },
  texts: {
    lv: {
      title: 'Teksts ir tikai dažās valodās',
      wrong: 'Šī teksta šajā valodā ({{language}}) nav, bet citās ir: tās lasītājs uzzina mazāk.',
      right: 'Pievienojiet tekstu šajā valodā vai izņemiet to pārējās.',
    },
    et: {
      title: 'Tekst on ainult mõnes keeles',
      wrong: 'Seda teksti selles keeles ({{language}}) ei ole, kuid teistes on: selle lugeja saab teada vähem.',
      right: 'Lisage tekst selles keeles või eemaldage see teistest.',
    },
    en: {
      title: 'Text in some languages only',
      wrong: 'This text is missing in {{language}}, while other languages have it: its readers are told less.',
      right: 'Add the text in this language, or take it out of the others.',
    },
  },
  check: (site) => {
    const written = writtenLocales(site)
    const locales = site.locales.filter((locale) => written.has(locale))
    // Of data that must be given, a rule of its own asks what follows otherwise.
    const asked = new Set(
      site.snapshot.dataCategories.flatMap(({ key, obligation }) =>
        obligation === 'law' || obligation === 'contract' ? key : [],
      ),
    )
    return site.units
      .filter(({ place }) => fields.has(`${place.collection}.${place.field}`))
      .filter(({ place }) => !(place.field === 'consequence' && asked.has(place.key)))
      .flatMap(({ place, texts }) =>
        locales
          .filter((locale) => !texts.has(locale))
          .map((locale) => ({ place: { ...place, locale }, values: { language: { locale } } })),
      )
  },
} satisfies Rule
