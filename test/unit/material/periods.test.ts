import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLonger } from '../../../src/policy/material/length.ts'
import { periodsInText } from '../../../src/policy/material/text-periods.ts'
import { periodUnits } from '../../../src/policy/register-choices.ts'
import { processorTime } from '../processor-time.ts'

describe('a length of time', () => {
  const length = (text: string) => {
    const [amount = '', unit = ''] = text.split(' ')
    const [least, most] = amount.split('-').map(Number)
    return { amount: least ?? 0, ...(most === undefined ? {} : { amountMax: most }), unit }
  }

  it.each([
    ['1 year', '2 year', true],
    ['2 year', '1 year', false],
    ['12 month', '1 year', false],
    ['1 year', '12 month', false],
    ['1 year', '13 month', true],
    ['365 day', '1 year', false],
    ['1 year', '365 day', false],
    ['1 month', '30 day', false],
    ['30 day', '1 month', false],
    ['4 week', '1 month', true],
    ['24 hour', '1 day', false],
    ['24 hour', '25 hour', true],
    ['30 day', '30-180 day', true],
    ['30-180 day', '180 day', false],
    ['30-180 day', '6 month', false],
    ['1 moon', '2 moon', true],
    ['2 moon', '2 moon', false],
    ['2 moon', '1 year', true],
  ])('from %s to %s: longer is %s', (before, after, longer) => {
    expect(isLonger({ before: length(before), after: length(after) })).toBe(longer)
  })

  it('is never longer than itself, nor both longer than another and shorter', () => {
    const any = fc.record({
      amount: fc.integer({ min: 0, max: 1000 }),
      amountMax: fc.option(fc.integer({ min: 0, max: 1000 }), { nil: undefined }),
      unit: fc.constantFrom(...periodUnits),
    })
    fc.assert(
      fc.property(any, any, ({ amountMax: a, ...one }, { amountMax: b, ...two }) => {
        const before = { ...one, ...(a === undefined ? {} : { amountMax: a }) }
        const after = { ...two, ...(b === undefined ? {} : { amountMax: b }) }
        expect(isLonger({ before, after: before })).toBe(false)
        expect(isLonger({ before, after }) && isLonger({ before: after, after: before })).toBe(false)
      }),
    )
  })
})

describe('periods in running text', () => {
  it.each<[string, string, string[]]>([
    ['lv', 'Dati tiek glabāti 12 mēnešus.', ['12 month']],
    ['lv', 'Dati glabājas 12 (divpadsmit) mēnešus, bet ne ilgāk par 2 gadiem', ['12 month', '2 year']],
    ['lv', 'divu gadu laikā vai divdesmit četras stundas', ['2 year', '24 hour']],
    ['lv', 'atbildam 30 kalendāro dienu laikā, parasti 5 darba dienās', ['30 day', '5 day']],
    ['lv', 'žurnāli: 30–180 dienas; rezerves kopijas: 14\u00a0dienas', ['180 day', '14 day']],
    ['lv', 'līdz 1 000 dienām', ['1000 day']],
    ['lv', 'kopš 2024. gada 1. janvāra, 2 gadījumos, 3 reizes gadā, 5. pants', []],
    ['lv', 'personas, kas jaunākas par 16 gadiem; vismaz 18 gadus vecas', []],
    ['et', 'Andmeid säilitatakse 12 kuud, seejärel 30 päeva.', ['12 month', '30 day']],
    ['et', 'kahe aasta jooksul, hiljemalt kolmekümne päevaga', ['2 year', '30 day']],
    ['et', '24 tunni jooksul või 5 tööpäeva; kuus kuud', ['24 hour', '5 day', '6 month']],
    ['et', 'alla 16 aasta vanused lapsed, 2024. aasta', []],
    [
      'en',
      'We keep it for twelve months, logs for a 30-day period and backups for 1.5 years.',
      ['12 month', '30 day', '1.5 year'],
    ],
    ['en', 'within thirty (30) calendar days; twenty-four hours', ['30 day', '24 hour']],
    ['en', 'children younger than 16 years, 18 years of age, 2 daylight hours', []],
    ['de', 'für 12 Monate, höchstens 2 Jahre und 14 Tagen', ['12 month', '2 year', '14 day']],
    ['lt', 'saugome 24 mėnesius arba 3 metus', ['24 month', '3 year']],
  ])('%s: %s', (locale, text, periods) => {
    expect(periodsInText({ text, locale }).map(({ amount, unit }) => `${amount} ${unit}`)).toEqual(periods)
  })

  it('are read from any text in time', () => {
    for (const text of [`${'12 '.repeat(20_000)}mēneši`, `12${' '.repeat(50_000)}`, `${'12 ('.repeat(20_000)}`]) {
      const start = processorTime()
      periodsInText({ text, locale: 'lv' })
      expect(processorTime() - start).toBeLessThan(2000)
    }
  })

  it('are never misread into an error, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('lv', 'et', 'en', 'zh', 'ar'), (text, locale) => {
        for (const { amount } of periodsInText({ text, locale })) expect(amount).not.toBeNaN()
      }),
    )
  })
})
