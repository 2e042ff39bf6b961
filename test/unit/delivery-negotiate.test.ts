import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { etagOf, hasAlready } from '../../src/delivery/etag.ts'
import { acceptedEncodings, chooseEncoding, chooseLocale } from '../../src/delivery/negotiate.ts'

describe('Accept-Encoding', () => {
  it.each([
    [undefined, ['identity']],
    ['', ['identity']],
    ['gzip, deflate, br', ['br', 'gzip', 'identity']],
    ['gzip, deflate, br, zstd', ['br', 'gzip', 'identity']],
    ['gzip', ['gzip', 'identity']],
    ['GZIP', ['gzip', 'identity']],
    ['x-gzip', ['gzip', 'identity']],
    ['*', ['br', 'gzip', 'identity']],
    ['gzip;q=1.0, br;q=0.5', ['gzip', 'br', 'identity']],
    ['identity, gzip;q=0.5', ['identity', 'gzip']],
    ['br;q=0, gzip', ['gzip', 'identity']],
    ['gzip;q=0', ['identity']],
    ['gzip; q=0 , br ; q=0.000', ['identity']],
    ['identity;q=0', []],
    ['identity;q=0, gzip', ['gzip']],
    ['*;q=0', []],
    ['*;q=0, br', ['br']],
    ['gzip;q=0, *', ['br', 'identity']],
    ['gzip;q=2', ['identity']],
    ['gzip;q=x', ['identity']],
    ['zstd', ['identity']],
    [',,;;,', ['identity']],
  ])('%j → %j', (header, expected) => {
    expect(acceptedEncodings(header)).toEqual(expected)
  })

  it.each([
    [['br', 'gzip', 'identity'], ['br', 'gzip'], 'br'],
    [['br', 'gzip', 'identity'], [], 'identity'],
    [['gzip', 'br'], ['br'], 'br'],
    [['gzip'], [], 'gzip'],
    [[], ['br', 'gzip'], undefined],
  ] as const)('of %j, with %j stored: %j', (accepted, stored, expected) => {
    expect(chooseEncoding(accepted, stored)).toBe(expected)
  })

  it('takes any text without failing, and never what was refused', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (header) => {
        expect(acceptedEncodings(`${header}, br;q=0`)).not.toContain('zstd')
        expect(acceptedEncodings('identity;q=0, br;q=0, gzip;q=0')).toEqual([])
      }),
    )
  })
})

describe('Accept-Language', () => {
  const locales = ['lv', 'et', 'en']
  it.each([
    [undefined, 'lv'],
    ['', 'lv'],
    ['et', 'et'],
    ['et-EE, en;q=0.5', 'et'],
    ['en-GB,en;q=0.9', 'en'],
    ['fr, de', 'lv'],
    ['fr, en;q=0.1', 'en'],
    ['et;q=0.2, en;q=0.8', 'en'],
    ['et;q=0, en;q=0.1', 'en'],
    ['*', 'lv'],
    ['EN', 'en'],
    ['x'.repeat(5000), 'lv'],
  ])('%j → %s', (header, expected) => {
    expect(chooseLocale(locales, header)).toBe(expected)
  })

  it('always answers with one of the locales', () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(locales).toContain(chooseLocale(locales, header))
      }),
    )
  })
})

describe('If-None-Match', () => {
  const sha = 'ab'.repeat(32)
  const etag = etagOf(sha, 'gzip')

  it('is compared with a tag of the bytes, which differ by encoding', () => {
    const tags = (['br', 'gzip', 'identity'] as const).map((encoding) => etagOf(sha, encoding))
    expect(new Set(tags).size).toBe(3)
    for (const tag of tags) expect(tag).toMatch(/^"[a-z0-9-]+"$/)
  })

  it.each([
    [etag, true],
    [`W/${etag}`, true],
    ['*', true],
    [`"other", ${etag}`, true],
    [`"other",W/${etag} , "third"`, true],
    ['"other"', false],
    [etagOf(sha, 'br'), false],
    [etag.slice(1, -1), false],
    [etag.toUpperCase(), false],
    ['', false],
    ['W/', false],
  ])('%s → %s', (header, expected) => {
    expect(hasAlready(header, etag)).toBe(expected)
  })
})
