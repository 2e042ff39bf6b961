import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTermBase } from '../../../src/translation/files/read-term-base.ts'
import { type TermConcept, writeTermBase } from '../../../src/translation/files/term-base.ts'
import { conceptOf } from '../../../src/translation/files/term-concepts.ts'
import type { OwnTerm } from '../../../src/translation/term-base/own-terms.ts'
import { planTerms } from '../../../src/translation/term-base/plan-terms.ts'
import { type SiteTerm, termsOfSite } from '../../../src/translation/terms/site-terms.ts'
import { standardTerms } from '../../../src/translation/terms/standard-terms.ts'
import type { TermTexts } from '../../../src/translation/terms/term.ts'

const locales = ['lv', 'et', 'en']

const stored = ({ texts, ...term }: SiteTerm, document = 1): OwnTerm => ({
  document,
  term: {
    isOff: false,
    definition: undefined,
    use: undefined,
    ...term,
    texts: Object.fromEntries(
      Object.entries(texts).map(([locale, { preferred, admitted = [], avoid = [] }]) => [
        locale,
        { preferred, admitted: [...admitted], avoid: [...avoid] },
      ]),
    ),
  } as OwnTerm['term'],
})

const word = (locale: string, term: string, status: 'preferred' | 'admitted' | 'deprecated' = 'preferred') => ({
  locale,
  term,
  status,
})

const plan = (concepts: TermConcept[], own: OwnTerm[] = []) => planTerms({ concepts, own, locales })

describe('a file of terms', () => {
  it('adds what the site does not have, and nothing of what holds already', () => {
    const gift = {
      id: 'Gift Card',
      definition: 'Prepaid.',
      terms: [word('lv', 'dāvanu karte'), word('et', 'kinkekaart')],
    }
    const cookies = { id: 'cookies', terms: [word('lv', 'sīkdatnes')] }
    const { terms, ready } = plan([gift, cookies])
    expect(terms).toMatchObject([
      {
        key: 'gift-card',
        action: 'add',
        texts: [{ locale: 'lv' }, { locale: 'et', after: { preferred: 'kinkekaart' } }],
      },
      { key: 'cookies', action: 'keep' },
    ])
    expect(ready).toMatchObject([{ document: undefined, term: { id: 'gift-card', definition: 'Prepaid.' } }])
  })

  it('changes the languages that it names, and leaves the others of the product to the product', () => {
    const { terms, ready } = plan([{ id: 'cookies', terms: [word('lv', 'sīkdatnes'), word('et', 'präänikud')] }])
    expect(terms).toMatchObject([
      {
        action: 'change',
        texts: [{ locale: 'et', before: { preferred: 'küpsised' }, after: { preferred: 'präänikud' } }],
      },
    ])
    expect(Object.keys(ready[0]?.term.texts ?? {})).toEqual(['et'])
  })

  it('keeps what of an own term it does not name', () => {
    const own = stored({
      id: 'gift',
      use: 'label',
      definition: 'Prepaid.',
      texts: { lv: { preferred: 'dāvanu karte' }, en: { preferred: 'gift card' } },
    })
    const { ready } = plan([{ id: 'gift', terms: [word('lv', 'dāvanu kartes')] }], [own])
    expect(ready).toEqual([
      {
        document: 1,
        term: {
          id: 'gift',
          use: 'label',
          definition: 'Prepaid.',
          texts: { lv: expect.objectContaining({ preferred: 'dāvanu kartes' }), en: own.term.texts.en },
        },
      },
    ])
  })

  it('of a program without states, or with other names of languages, is read as well', () => {
    const { terms, otherLanguages } = plan([
      {
        id: 'c12',
        terms: [
          word('en-GB', 'gift card', 'admitted'),
          word('en-US', 'gift voucher', 'admitted'),
          word('EN', 'token', 'deprecated'),
          word('fi', 'lahjakortti'),
        ],
      },
    ])
    expect(terms).toMatchObject([
      { texts: [{ locale: 'en', after: { preferred: 'gift card', admitted: ['gift voucher'], avoid: ['token'] } }] },
    ])
    expect(otherLanguages).toEqual(['fi'])
  })

  it.each<[string, TermConcept, OwnTerm[]]>([
    ['no-key', { id: '条', terms: [word('lv', 'dāvanu karte')] }, []],
    ['no-language', { id: 'gift', terms: [word('fi', 'lahjakortti')] }, []],
    ['no-right-word', { id: 'gift', terms: [word('lv', 'talons', 'deprecated')] }, []],
    ['too-long', { id: 'gift', terms: [word('lv', 'a'.repeat(201))] }, []],
    ['too-long', { id: 'gift', definition: 'a'.repeat(2001), terms: [word('lv', 'dāvanu karte')] }, []],
    [
      'too-long',
      { id: 'gift', terms: Array.from({ length: 52 }, (_, at) => word('lv', `vārds ${at}`, 'admitted')) },
      [],
    ],
    ['off', { id: 'cookies', terms: [word('lv', 'sīkfaili')] }, [stored({ id: 'cookies', texts: {}, isOff: true })]],
  ])('is refused term by term: %s', (code, concept, own) => {
    expect(plan([concept], own)).toMatchObject({ terms: [{ action: 'refuse', code }], ready: [] })
  })

  it('cannot say two things of one term', () => {
    const concepts = [
      { id: 'Gift', terms: [word('lv', 'dāvanu karte')] },
      { id: 'gift', terms: [word('lv', 'talons')] },
    ]
    expect(plan(concepts)).toMatchObject({ terms: [{ action: 'add' }, { action: 'refuse', code: 'same-key' }] })
  })
})

const words = fc.stringMatching(/^[a-zāčēģīķļņšūž]{1,12}(?: [a-zāčēģīķļņšūž]{1,12}){0,2}$/)
const texts: fc.Arbitrary<TermTexts> = fc
  .uniqueArray(words, { minLength: 1, maxLength: 5 })
  .chain(([preferred = 'a', ...others]) =>
    fc.nat(others.length).map((cut) => ({ preferred, admitted: others.slice(0, cut), avoid: others.slice(cut) })),
  )
const ownTerms = fc
  .uniqueArray(
    fc.record({
      id: fc.oneof(
        fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,2}$/),
        fc.constantFrom(...standardTerms.map(({ id }) => id)),
      ),
      definition: fc.option(words, { nil: undefined }),
      use: fc.option(fc.constantFrom('text' as const, 'label' as const), { nil: undefined }),
      texts: fc.dictionary(fc.constantFrom(...locales), texts, { minKeys: 1, maxKeys: 3 }),
    }),
    { maxLength: 6, selector: ({ id }) => id },
  )
  .map((list) => list.map(stored))

it('whatever a site has, its own file brings in nothing new', () => {
  fc.assert(
    fc.property(ownTerms, (own) => {
      const concepts = termsOfSite(own.map(({ term }) => term)).map(conceptOf)
      const read = readTermBase(writeTermBase({ title: 'shop', language: 'lv', concepts }))
      if (read.outcome === 'refused') throw new Error(read.code)
      expect(
        planTerms({ concepts: read.concepts, own, locales }).terms.filter(({ action }) => action !== 'keep'),
      ).toEqual([])
    }),
  )
})

it('what a file adds to a site is what the site then has', () => {
  fc.assert(
    fc.property(ownTerms, (theirs) => {
      const concepts = theirs.map(({ term }) => conceptOf(term))
      const { ready } = planTerms({ concepts, own: [], locales, standard: [] })
      const own = ready.map(({ term }, at) => stored(term, at))
      expect(planTerms({ concepts, own, locales, standard: [] }).terms.map(({ action }) => action)).toEqual(
        concepts.map(() => 'keep'),
      )
    }),
  )
})
