import { unwordedPhrases } from '../../more-wording.ts'
import type { Rule } from '../rule.ts'

/** A locale without standard wording needs the site's own; else its banner would speak English. */
export default {
  code: 'banner-wording-missing',
  severity: 'error',
  pack: 'banner',
  implements: ['B09'],
  source: {
    kind: 'guidance',
    authority: 'Datu valsts inspekcija',
    title: 'common mistakes with cookies',
    date: '2024-11-04',
  },
  texts: {
    lv: {
      title: 'Joslai nav tekstu šajā valodā',
      wrong_zero: 'Sīkdatņu joslai ({{language}}) trūkst {{count}} tekstu: tie būtu angļu valodā.',
      wrong_one: 'Sīkdatņu joslai ({{language}}) trūkst {{count}} teksta: tas būtu angļu valodā.',
      wrong_other: 'Sīkdatņu joslai ({{language}}) trūkst {{count}} tekstu: tie būtu angļu valodā.',
      right: 'Pievienojiet vietnes formulējumus šajā valodā; josla runā tajā pašā valodā, kurā lapa.',
    },
    et: {
      title: 'Ribal puuduvad tekstid selles keeles',
      wrong_one: 'Küpsiste teavitusribal ({{language}}) puudub {{count}} tekst: see oleks inglise keeles.',
      wrong_other: 'Küpsiste teavitusribal ({{language}}) puudub {{count}} teksti: need oleksid inglise keeles.',
      right: 'Lisage saidi oma sõnastused selles keeles; riba räägib leheküljega samas keeles.',
    },
    en: {
      title: 'No banner texts in this language',
      wrong_one: 'The banner ({{language}}) lacks {{count}} text: it would be in English.',
      wrong_other: 'The banner ({{language}}) lacks {{count}} texts: they would be in English.',
      right: 'Add the site’s own wording in this language; the banner speaks the language of the page.',
    },
  },
  check: ({ snapshot: { site, moreWording }, locales }) =>
    locales.flatMap((locale) => {
      const own = new Set(site.phrases.filter(({ text }) => text[locale]?.trim()).map(({ phrase }) => phrase))
      const inEnglish = unwordedPhrases(locale, moreWording)
      const count = inEnglish.filter((phrase) => phrase.startsWith('banner.') && !own.has(phrase)).length
      const place = { collection: 'sites' as const, key: site.slug, field: 'phrases', locale }
      return count > 0 ? [{ place, values: { count, language: { locale } } }] : []
    }),
} satisfies Rule
