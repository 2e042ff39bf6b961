import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cookiePattern } from '../../src/banner/cookie-pattern.ts'
import { processorTime } from './processor-time.ts'

describe('cookie patterns', () => {
  const exact = { pattern: '^N\\.x\\[1\\]$', flags: '' }

  it.each([
    '^_ga_',
    '^_*tawk',
    '^mc_(c|e)id$',
    '^_hj',
    '^sbjs_(first|current)(_add)?$',
    '^ts$|^ts_c$',
    '^id-[0-9a-f]{8}$',
    '^crisp-client/',
  ])('%s is kept', (pattern) => {
    expect(cookiePattern({ name: 'N.x[1]', pattern, flags: '' })).toEqual({ pattern, flags: '' })
  })

  it.each([
    '',
    '[',
    '(',
    '*',
    '.*',
    '^.*$',
    '_*',
    '(a+)+$',
    '(a|a)*$',
    '^(a|aa)+$',
    '^a*a*a*a*$',
    'a*a*b',
    '^a?a?a?a?a?aaaaa$',
    '(?=x)x',
    '(?<!x)y',
    '(a)\\1',
    '\\p{L}',
    `${'[^a]'.repeat(49)}(`,
    'x'.repeat(300),
    '^ā$',
  ])('%s is replaced by the exact name', (pattern) => {
    expect(cookiePattern({ name: 'N.x[1]', pattern, flags: 'gimsuy' })).toEqual(exact)
  })

  it('the exact name matches itself and nothing else', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (name, other) => {
        const { pattern, flags } = cookiePattern({ name, pattern: '', flags: '' })
        const regexp = new RegExp(pattern, flags)
        expect([regexp.test(name), regexp.test(other)]).toEqual([true, other === name])
      }),
    )
  })

  it('whatever gets out works, leaves the empty name alone and is quick on a long one', () => {
    const piece = fc.constantFrom(
      'a',
      '_',
      '.',
      '*',
      '+',
      '?',
      '(',
      ')',
      '|',
      '[a-z]',
      '[',
      '^',
      '$',
      '\\d',
      '{1,9}',
      '\\',
      '(?:',
    )
    const names = ['a'.repeat(2000), `${'a_1'.repeat(600)}!`, '_'.repeat(2000)]
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('', 'i', 'gy'), (pieces, flags) => {
        const out = cookiePattern({ name: 'n', pattern: pieces.join(''), flags })
        const regexp = new RegExp(out.pattern, out.flags)
        expect(regexp.test('')).toBe(false)
        const start = processorTime()
        for (const name of names) regexp.test(name)
        expect(processorTime() - start).toBeLessThan(500)
      }),
      { numRuns: 2000 },
    )
  }, 60_000)
})
