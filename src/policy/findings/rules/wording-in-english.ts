import { noMoreWording, unwordedPhrases, withoutForm, wordingsFor } from '../../more-wording.ts'
import { isOfSite } from '../../phrase-keys.ts'
import { fewOf } from '../few-of.ts'
import type { Rule } from '../rule.ts'

/** A published locale whose standard wording is not whole; its banner has a rule of its own. */
export default {
  code: 'wording-in-english',
  severity: 'warning',
  pack: 'consistency',
  source: { kind: 'law', title: 'GDPR', article: 'Art. 12(1)' },
  texts: {
    lv: {
      title: 'Standarta formulējumi angļu valodā',
      wrong_zero: 'Politikā ({{language}}) {{count}} standarta formulējumu ir angļu valodā: {{phrases}}.',
      wrong_one: 'Politikā ({{language}}) {{count}} standarta formulējums ir angļu valodā: {{phrases}}.',
      wrong_other: 'Politikā ({{language}}) {{count}} standarta formulējumi ir angļu valodā: {{phrases}}.',
      right: 'Pievienojiet vietnes formulējumus šajā valodā vai lūdziet, lai tos pievieno visai sistēmai.',
    },
    et: {
      title: 'Standardsõnastus inglise keeles',
      wrong_one: 'Põhimõtetes ({{language}}) on {{count}} standardväljend inglise keeles: {{phrases}}.',
      wrong_other: 'Põhimõtetes ({{language}}) on {{count}} standardväljendit inglise keeles: {{phrases}}.',
      right: 'Lisage saidi oma sõnastused selles keeles või paluge lisada need kogu süsteemile.',
    },
    en: {
      title: 'Standard wording in English',
      wrong_one: 'In the policy ({{language}}) {{count}} standard phrase is in English: {{phrases}}.',
      wrong_other: 'In the policy ({{language}}) {{count}} standard phrases are in English: {{phrases}}.',
      right: 'Add the site’s own wording in this language, or have it added for the whole installation.',
    },
  },
  check: ({ snapshot: { site, moreWording }, locales }) =>
    locales.flatMap((locale) => {
      const own = new Set(
        site.phrases.filter(({ text }) => text[locale]?.trim()).map(({ phrase }) => withoutForm(phrase)),
      )
      // What a site cannot word itself is asked of an installation that words the language, and of nobody else.
      const isWorded = Object.keys(wordingsFor(locale, moreWording ?? noMoreWording)).some((name) => name !== 'en')
      const phrases = unwordedPhrases(locale, moreWording).filter(
        (phrase) => (isWorded || isOfSite(phrase)) && !phrase.startsWith('banner.') && !own.has(phrase),
      )
      const place = { collection: 'sites' as const, key: site.slug, field: 'phrases', locale }
      const values = { count: phrases.length, language: { locale }, phrases: fewOf(phrases) }
      return phrases.length > 0 ? [{ place, values }] : []
    }),
} satisfies Rule
