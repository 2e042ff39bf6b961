/** What becomes of texts that a format cannot hold, or that another program would take for something else. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applySegments } from '../../../src/translation/files/apply-segments.ts'
import { contentOfTagged } from '../../../src/translation/files/content-builder.ts'
import { type ExchangeFile, exchangeFormats } from '../../../src/translation/files/exchange.ts'
import { guardFormula, unguardFormula } from '../../../src/translation/files/formula-guard.ts'
import { readTranslations } from '../../../src/translation/files/read-translations.ts'
import { taggedText } from '../../../src/translation/files/tagged-text.ts'
import { parseUnitName, unitName } from '../../../src/translation/files/unit-name.ts'
import { writeTranslations } from '../../../src/translation/files/write-translations.ts'
import { cleanText } from './exchange-arbitrary.ts'

describe.each(exchangeFormats)('%s', (format) => {
  it('leaves out what XML cannot hold, makes all line ends one, and importing that changes nothing', async () => {
    const source = 'a\u0000b\u001bc\r\nd\re\ud800f\uffff'
    const file: ExchangeFile = {
      site: 'shop',
      sourceLocale: 'lv',
      targetLocale: 'et',
      units: [
        {
          collection: 'sections',
          key: 'k',
          path: 'title',
          label: 'L\u0000',
          source,
          target: source,
          state: 'changed',
          sourceFingerprint: 'a'.repeat(64),
        },
      ],
    }
    const read = await readTranslations({ bytes: await writeTranslations({ file, format }) })
    if (read.outcome !== 'read') throw new Error(read.code)
    const [unit] = read.units
    expect(unit?.segments[0]?.target).toEqual(['abc\nd\ne\ufffdf'])
    expect(applySegments({ source, target: source, segments: unit?.segments ?? [] })).toEqual({ outcome: 'unchanged' })
  })
})

it('writes any text and codes as tags and reads them back', () => {
  fc.assert(
    fc.property(cleanText, cleanText, (one, two) => {
      const content = [
        one,
        { id: 'b1', children: [two, { id: 'controller-name2' }].filter((item) => item !== '') },
        two,
      ]
      const given = content.filter((item) => item !== '')
      expect(contentOfTagged(taggedText(given))).toEqual(given)
    }),
  )
})

describe('a cell of CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['-5 %', "'-5 %"],
    ["'=1", "''=1"],
    ["'tis", "'tis"],
    ['a=b', 'a=b'],
    ['＝1', "'＝1"],
  ])('%s is written as %s', (text, cell) => {
    expect(guardFormula(text)).toBe(cell)
  })

  it('is never a formula, and is read as it was', () => {
    fc.assert(
      fc.property(cleanText, (text) => {
        expect(guardFormula(text)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
        expect(unguardFormula(guardFormula(text))).toBe(text)
      }),
    )
  })
})

describe('the name of a unit', () => {
  const part = cleanText.filter((text) => text !== '')

  it('is read back, whatever its parts are, and has nothing in it that ends a reference', () => {
    fc.assert(
      fc.property(
        part,
        part,
        part,
        part,
        part,
        fc.option(part, { nil: undefined }),
        (site, targetLocale, collection, key, path, segment) => {
          const name = { site, targetLocale, collection, key, path, ...(segment === undefined ? {} : { segment }) }
          expect(unitName(name)).not.toMatch(/[\s"<>&%]/)
          expect(parseUnitName(unitName(name))).toEqual(name)
        },
      ),
    )
  })

  it.each(['', 'title', 'a/b/c/d', 'a/b/c/d/', 'a/b/c/d/e/f/g', 'home.title', '~ffffffff~/b/c'])(
    '%s is none',
    (name) => {
      expect(parseUnitName(name)).toBeUndefined()
    },
  )
})
