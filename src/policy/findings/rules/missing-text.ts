import type { CheckedSite } from '../checked-site.ts'
import type { Place, Rule } from '../rule.ts'
import { writtenLocales } from '../written-locales.ts'

/** What every row needs, also where no locale has it: then there is no text to miss it from. */
const unwritten = ({ snapshot }: CheckedSite): Place[] => {
  const { site, dataCategories, retentionRules, purposes, securityMeasures, sections } = snapshot
  const lacks = (leaf: Readonly<Record<string, string>>): boolean =>
    Object.values(leaf).every((text) => text.trim() === '')
  const rows = [
    { collection: 'sites', key: site.slug, field: 'title', leaf: site.title },
    ...dataCategories.map(
      ({ key, name }) => ({ collection: 'dataCategories', key, field: 'name', leaf: name }) as const,
    ),
    ...retentionRules.map(
      ({ key, subject }) => ({ collection: 'retentionRules', key, field: 'subject', leaf: subject }) as const,
    ),
    ...purposes.map(({ key, name }) => ({ collection: 'purposes', key, field: 'name', leaf: name }) as const),
    ...securityMeasures.map(
      ({ key, name }) => ({ collection: 'securityMeasures', key, field: 'name', leaf: name }) as const,
    ),
    ...sections.map(({ key, title }) => ({ collection: 'sections', key, field: 'title', leaf: title }) as const),
  ] as const
  return rows.filter(({ leaf }) => lacks(leaf)).map(({ collection, key, field }) => ({ collection, key, field }))
}

export default {
  code: 'missing-text',
  severity: 'error',
  pack: 'consistency',
  implements: ['P05'],
  waivable: false,
  source: { kind: 'own' },
  texts: {
    lv: {
      title: 'Trūkst teksta',
      wrong: 'Šajā valodā ({{language}}) nav teksta, bez kura politika nav pilnīga.',
      right: 'Ierakstiet tekstu šajā valodā.',
    },
    et: {
      title: 'Tekst puudub',
      wrong: 'Selles keeles ({{language}}) puudub tekst, ilma milleta poliitika ei ole täielik.',
      right: 'Kirjutage tekst selles keeles.',
    },
    en: {
      title: 'Text missing',
      wrong: 'There is no text in {{language}}; without it the policy is not complete.',
      right: 'Write the text in this language.',
    },
  },
  check: (site) => {
    const written = writtenLocales(site)
    // A locale with nothing in it is one finding, not one a text.
    const locales = site.locales.filter((locale) => written.has(locale))
    const { sourceLocale } = site.snapshot.site
    return [
      ...unwritten(site).map((place) => ({ place: { ...place, locale: sourceLocale } })),
      ...site.units.flatMap(({ place, texts, optional }) =>
        optional
          ? []
          : locales.filter((locale) => !texts.has(locale)).map((locale) => ({ place: { ...place, locale } })),
      ),
    ].map(({ place }) => ({ place, values: { language: { locale: place.locale } } }))
  },
} satisfies Rule
