import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changeOf } from '../../../src/translation/changes/change-of.ts'
import { plainOf } from '../../../src/translation/changes/plain-of.ts'
import { checkTranslation } from '../../../src/translation/checks/check-translation.ts'
import { sayCheck } from '../../../src/translation/checks/say-check.ts'
import { standardTerms } from '../../../src/translation/terms/standard-terms.ts'
import { processorTime } from '../processor-time.ts'
import { quickest } from '../quickest.ts'
import { link, paragraph, prose, state, text, token } from '../translation-changes/units.ts'

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '5 gadi',
        '1 000',
        '{{x}}',
        '{x}',
        'a@b.lv',
        'https://a.lv',
        '(',
        ')',
        '„',
        'pārzinis',
        'b)',
        '  ',
        '\n',
        '$&',
        '-',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(' ')),
)
const anyUnit = fc.oneof(
  anyText,
  anyText.map((each) => prose(each)),
  fc.tuple(anyText, anyText).map(([one, other]) => state(paragraph(text(one), token(other), link(other, text(one))))),
  fc.jsonValue(),
)
const locale = fc.constantFrom('lv', 'et', 'en', 'lt', 'de-AT')

it('any two units have findings that can be said, at places that are there', () => {
  fc.assert(
    fc.property(anyUnit, anyUnit, locale, locale, (source, target, sourceLocale, targetLocale) => {
      const found = checkTranslation({ source, target, sourceLocale, targetLocale, terms: standardTerms })
      for (const finding of found) {
        const { at } = finding
        if (at) {
          const length = plainOf(at.side === 'source' ? source : target).length
          expect(at.from >= 0 && at.from < at.to && at.to <= length).toBe(true)
        }
        expect(sayCheck({ finding, language: 'lv', tokenName: (name) => name })).toMatch(/\S/)
      }
    }),
    { numRuns: 500 },
  )
})

it('a text beside itself lacks nothing and has nothing more', () => {
  fc.assert(
    fc.property(anyUnit, locale, (unit, of) => {
      const found = checkTranslation({ source: unit, target: unit, sourceLocale: of, targetLocale: of })
      expect(changeOf({ before: unit, after: unit })).toBe('none')
      expect(found.map(({ code }) => code).filter((code) => code !== 'double-space')).toEqual([])
    }),
    { numRuns: 300 },
  )
})

it.each([
  '9 ',
  '(',
  '„',
  'a) ',
  ' ',
  '{{a}}',
  '{',
  'https://a.lv ',
  'a@b.lv ',
  'pārzinis ',
  'datu ',
  'a\n',
  '\\',
  '$&',
])('takes no longer than the text is: %j a hundred thousand characters long', (part) => {
  const long = `x${part.repeat(Math.floor(99_000 / part.length))}x`
  const started = processorTime()
  for (const target of ['a', long, `${long}y`]) {
    const pair = { source: long, target, sourceLocale: 'lv', targetLocale: 'et', terms: standardTerms }
    checkTranslation(pair)
  }
  expect(processorTime() - started).toBeLessThan(6_000)
})

it('a text of no sensible length is let be', () => {
  const long = '5 gadi '.repeat(20_000)
  expect(checkTranslation({ source: long, target: 'x', sourceLocale: 'lv', targetLocale: 'et' })).toEqual([])
})

it('takes no more than in proportion to the text', () => {
  const sentence = 'Pārzinis apstrādā jūsu personas datus 5 gadus, pamatojoties uz piekrišanu (6. pants). '
  const translation = 'Vastutav töötleja töötleb teie isikuandmeid 5 aastat nõusoleku alusel (artikkel 6). '
  const checking = (times: number) => {
    const [source, target] = [sentence.repeat(times).trim(), translation.repeat(times).trim()]
    return () => checkTranslation({ source, target, sourceLocale: 'lv', targetLocale: 'et', terms: standardTerms })
  }
  expect(checking(24)()).toEqual([])
  const [once = 0, twice] = quickest([checking(24), checking(48)], 20)
  expect(twice).toBeLessThan(once * 4)
})
