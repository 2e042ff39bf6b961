import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datesIn } from '../../../src/policy/findings/dates.ts'
import { differingFigures, figuresOf } from '../../../src/policy/findings/figures.ts'
import { lengthKey, periodsIn } from '../../../src/policy/findings/periods-in-text.ts'
import { type Language, languages } from '../../../src/policy/findings/rule.ts'
import { processorTime } from '../processor-time.ts'

type Said = readonly [locale: string, text: string]
const figures = ([locale, text]: Said) =>
  figuresOf(
    text,
    languages.find((each) => each === locale),
  )
const differing = (source: Said, target: Said) => differingFigures(figures(source), figures(target))

describe('dates', () => {
  it.each<[Language, string, string[]]>([
    ['lv', 'Spēkā no 2026. gada 5. janvāra.', ['2026-01-05']],
    ['lv', '2026. gada 5. janvārī un 2025. gada 30. aprīļa rīkojums', ['2026-01-05', '2025-04-30']],
    ['lv', 'no 2026. gada marta', ['2026-03']],
    ['lv', 'katru gadu 1. maijā', ['--05-01']],
    ['lv', '05.01.2026. un 2026-01-06', ['2026-01-06', '2026-01-05']],
    ['et', 'Kehtib alates 5. jaanuarist 2026.', ['2026-01-05']],
    ['et', '2026. aasta 5. jaanuaril', ['2026-01-05']],
    ['et', 'alates mai 2026', ['2026-05']],
    ['et', '30. aprilli 2025 korraldus, 5.1.2026', ['2026-01-05', '2025-04-30']],
    ['en', 'In force from 5 January 2026.', ['2026-01-05']],
    ['en', 'January 5, 2026 and the 30th of April 2025', ['2025-04-30', '2026-01-05']],
    ['en', 'from May 2026; you may 2 times', ['2026-05']],
    ['en', 'every year on 1 May', ['--05-01']],
    ['en', 'Marketing 2026', []],
    ['lv', 'Regula (ES) 2016/679, 99.99.2026', []],
  ])('%s: %s', (language, text, readings) => {
    expect(datesIn({ text, language }).dates.flatMap((date) => date.readings)).toEqual(readings)
  })

  it('day and month that cannot be told apart have both readings', () => {
    expect(datesIn({ text: '01/05/2026', language: 'en' }).dates[0]?.readings).toEqual(['2026-05-01', '2026-01-05'])
  })
})

describe('periods', () => {
  it.each<[Language, string, string[]]>([
    ['lv', 'viena mēneša laikā', ['1 months']],
    ['lv', 'Glabājam 5 gadus, bet žurnālus 30–180 dienas', ['60 months', `${180 * 1440} minutes`]],
    ['lv', '30 (trīsdesmit) kalendāro dienu laikā', [`${30 * 1440} minutes`]],
    ['lv', 'divos gados un pusotra gada laikā', ['18 months', '24 months']],
    ['lv', '2018. gads, 3. dienā, 2018 gadi', []],
    ['lv', '10 darba dienas un 10 darbdienas', ['10 workday', '10 workday']],
    ['et', 'üks kuu, ühe kuu jooksul', ['1 months', '1 months']],
    ['et', 'kuus kuud; 6 kuud', ['6 months', '6 months']],
    ['et', 'kolmeaastane tähtaeg ja 30-päevane tähtaeg', ['36 months', `${30 * 1440} minutes`]],
    ['et', 'viisil, kuus korda, esimesel aastal', []],
    ['et', '24 tundi ehk üks ööpäev', ['1440 minutes', '1440 minutes']],
    ['en', 'within one (1) month', ['1 months']],
    ['en', 'thirty (30) calendar days', [`${30 * 1440} minutes`]],
    ['en', 'a 12-month period, 1.5 years, half a year', ['6 months', '12 months', '18 months']],
    ['en', 'in the year 2018, day 3, the 30th day', []],
    ['lv', 'divdesmit četras stundas', ['1440 minutes']],
    ['en', 'twenty-four hours, thirty 6 months', ['1440 minutes', '6 months']],
    ['en', '10 working days, one fortnight', [`${14 * 1440} minutes`, '10 workday']],
  ])('%s: %s', (language, text, keys) => {
    expect(periodsIn({ text, language }).periods.map(lengthKey)).toEqual(keys)
  })
})

describe('figures of a translation', () => {
  it.each<[string, Said, Said]>([
    ['a period as word and as figure', ['lv', 'viena mēneša laikā'], ['et', '1 kuu jooksul']],
    ['a month without its number', ['lv', 'mēneša laikā'], ['en', 'within one month']],
    ['a year and twelve months', ['lv', '1 gads'], ['en', '12 months']],
    ['a day and 24 hours', ['lv', 'diennakts laikā'], ['et', '24 tunni jooksul']],
    ['two weeks and 14 days', ['et', 'kaks nädalat'], ['en', '14 days']],
    ['half a year', ['lv', 'pusgada laikā'], ['en', 'within six months']],
    ['thousands', ['lv', '1 000 eiro'], ['en', '€1,000']],
    ['thousands with points', ['lv', '1.000'], ['et', '1000']],
    ['decimals', ['lv', '1,5 %'], ['en', '1.5%']],
    ['dates', ['lv', '2026. gada 5. janvāris'], ['et', '5. jaanuar 2026']],
    ['dates in figures', ['lv', '2026. gada 5. janvāris'], ['en', '2026-01-05']],
    ['articles', ['lv', 'VDAR 6. panta 1. punkta b) apakšpunkts'], ['en', 'Article 6(1)(b) GDPR']],
    ['articles named twice', ['lv', '6. panta 1. punkta a) un b)'], ['en', 'Article 6(1)(a) and Article 6(1)(b)']],
    ['an ordinal as word', ['lv', '1. punkts'], ['en', 'the first paragraph']],
    ['a number as word', ['lv', '3 kategorijas'], ['et', 'kolm liiki']],
    ['an age as word', ['lv', 'līdz 16 gadu vecumam'], ['en', 'under the age of sixteen']],
    ['a telephone number', ['lv', '6722 3131'], ['en', '67223131']],
    ['hours of the day', ['lv', 'plkst. 9.00–17.00'], ['en', '9 am to 5 pm']],
    ['names with figures', ['lv', 'izmantojam GA4'], ['en', 'we use Analytics']],
    ['addresses', ['lv', 'a1@shop24.lv, https://x.lv/2024/1'], ['en', 'b2@shop25.lv']],
    [
      'a language whose words are not known',
      ['lv', 'viena mēneša laikā, 2026. gada 5. janvārī'],
      ['de', 'am 5. Januar 2026'],
    ],
    ['a period in such a language', ['lv', '24 mēneši'], ['de', '2 Jahre']],
  ])('agree: %s', (_, source, target) => {
    expect(differing(source, target)).toBeUndefined()
    expect(differing(target, source)).toBeUndefined()
  })

  it.each<[string, Said, Said, string[], string[]]>([
    ['a period', ['lv', 'Glabājam 5 gadus.'], ['et', 'Säilitame 7 aastat.'], ['7 aastat'], ['5 gadus']],
    ['the unit of a period', ['lv', '30 dienas'], ['en', '30 months'], ['30 months'], ['30 dienas']],
    ['a month and 30 days', ['lv', '1 mēnesis'], ['en', '30 days'], ['30 days'], ['1 mēnesis']],
    ['a period in words', ['lv', 'divu mēnešu laikā'], ['en', 'within one month'], ['one month'], ['divu mēnešu']],
    [
      'a date',
      ['lv', '2026. gada 5. janvārī'],
      ['en', 'on 6 January 2026'],
      ['6 January 2026'],
      ['2026. gada 5. janvārī'],
    ],
    ['an article', ['lv', '13. pants'], ['et', 'artikkel 15'], ['15'], ['13']],
    ['a decimal comma', ['lv', '1,5 %'], ['en', '15%'], ['15'], ['1,5']],
    ['an amount left out', ['lv', 'maksa ir 25 eiro'], ['en', 'a fee is charged'], [], ['25']],
    ['an amount in a language that is not known', ['lv', '5 gadi'], ['de', '7 Jahre'], ['7'], ['5 gadi']],
  ])('differ: %s', (_, source, target, onlyHere, onlyThere) => {
    expect(differing(source, target)).toEqual({ onlyHere, onlyThere })
  })

  it('a text agrees with itself, whatever it says', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc
        .array(
          fc.constantFrom(
            '5 gadi',
            '05.01.2026',
            '1 000',
            '1,5',
            '+371 20000000',
            '{x}',
            'a@b.lv',
            '9:00',
            '5 pm',
            'III',
            'viens',
            '–',
            ' ',
          ),
          { maxLength: 8 },
        )
        .map((parts) => parts.join(' ')),
    )
    fc.assert(
      fc.property(anyText, fc.constantFrom<Language | undefined>('lv', 'et', 'en', undefined), (text, language) => {
        expect(differingFigures(figuresOf(text, language), figuresOf(text, language))).toBeUndefined()
      }),
      { numRuns: 500 },
    )
  })

  it.each(['9', '9 ', '9.', '1,000,', 'a', 'a@', 'a.', '{', 'viens ', '5 gadi ', '+1', '(', '1/', 'January 1 ', ' '])(
    'takes no longer than the text is: %j a hundred thousand times over',
    (part) => {
      const text = part.repeat(Math.ceil(100_000 / part.length))
      const started = processorTime()
      for (const language of [...languages, undefined]) figuresOf(text, language)
      expect(processorTime() - started).toBeLessThan(3_000)
    },
  )
})
