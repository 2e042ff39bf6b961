import { describe, expect, it } from 'vitest'
import { unwordedPhrases } from '../../src/policy/more-wording.ts'
import { readMoreWording } from '../../src/policy/read-more-wording.ts'
import { createWording } from '../../src/policy/wording.ts'
import { lt } from '../../src/wording/lt.ts'

const moreWording = readMoreWording({ lt })
const lithuanian = createWording({ locale: 'lt', moreWording })

describe('Lithuanian', () => {
  it('words every phrase', () => {
    expect(unwordedPhrases('lt', moreWording)).toEqual([])
  })

  it.each([
    ['periods.exact.year', '1 metai|2 metai|10 metų|11 metų|21 metai|1,5 metų'],
    ['periods.upTo.year', 'iki 1 metų|iki 2 metų|iki 10 metų|iki 11 metų|iki 21 metų|iki 1,5 metų'],
    ['periods.exact.month', '1 mėnuo|2 mėnesiai|10 mėnesių|11 mėnesių|21 mėnuo|1,5 mėnesio'],
    ['periods.upTo.day', 'iki 1 dienos|iki 2 dienų|iki 10 dienų|iki 11 dienų|iki 21 dienos|iki 1,5 dienos'],
  ] as const)('has its four plural forms: %s', (phrase, expected) => {
    expect([1, 2, 10, 11, 21, 1.5].map((count) => lithuanian(phrase, { count })).join('|')).toBe(expected)
  })

  it('counts a range by its end', () => {
    expect(lithuanian.range('periods.range.day', { from: 30, to: 180 })).toBe('30–180 dienų')
    expect(lithuanian.range('periods.range.month', { from: 2, to: 3 })).toBe('2–3 mėnesiai')
  })

  it('is spoken in its regions, and nowhere else', () => {
    expect(createWording({ locale: 'lt-LT', moreWording })('rights.A15')).toBe('Susipažinti su duomenimis')
    expect(createWording({ locale: 'lt' })('rights.A15')).toBe('Access')
    expect(createWording({ locale: 'lv', moreWording })('rights.A15')).toBe('Piekļuve')
  })
})

describe('standard wording of a host', () => {
  it('may be a part: the rest is English, and named', () => {
    const part = readMoreWording({ fi: { rights: { A15: 'Tarkastusoikeus' } } })
    const wording = createWording({ locale: 'fi', moreWording: part })
    expect([wording('rights.A15'), wording('rights.A16')]).toEqual(['Tarkastusoikeus', 'Rectification'])
    expect(wording('periods.exact.year', { count: 21 })).toBe('21 years')
    expect(unwordedPhrases('fi', part)).toContain('rights.A16')
    expect(unwordedPhrases('fi', part)).not.toContain('rights.A15')
  })

  it.each([
    ['an unknown phrase', { lt: { rights: { A99: 'Teisė' } } }, 'lt: "rights.A99" is no phrase.'],
    [
      'a plural form that is missing',
      {
        lt: {
          periods: {
            exact: { year_one: '{{count}} metai', year_few: '{{count}} metai', year_other: '{{count}} metų' },
          },
        },
      },
      'lt: "periods.exact.year_many" is missing: lt has the plural form "many".',
    ],
    [
      'a plural form that the language does not have',
      {
        fi: {
          periods: {
            exact: { day_one: '{{count}} päivä', day_other: '{{count}} päivää', day_few: '{{count}} päivää' },
          },
        },
      },
      'fi: "periods.exact.day_few": fi has no plural form "few".',
    ],
    [
      'a placeholder that is missing',
      { lt: { requestChannels: { email: 'Parašyti mums' } } },
      'lt: "requestChannels.email" lacks {{email}}.',
    ],
    [
      'a placeholder that nothing fills',
      { lt: { rights: { A15: '{{name}}' } } },
      'lt: "rights.A15" is never given {{name}}.',
    ],
    ['a locale of ours', { et: {} }, 'et: This locale has standard wording of ours.'],
    ['a locale that is none', { lt_LT: {} }, 'lt_LT: A locale is written as in BCP 47'],
    ['an empty text', { lt: { rights: { A15: ' ' } } }, 'lt.rights.A15: A text is needed.'],
  ])('is refused at start for %s, which is named', (_, wording, message) => {
    expect(() => readMoreWording(wording as never)).toThrow(message)
  })
})
