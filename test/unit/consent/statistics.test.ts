import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelled, roundAbove, shareOf } from '../../../src/admin/consents/chart-scale.ts'
import { canBeAsked, lastDays, startIn } from '../../../src/admin/consents/periods.ts'
import { consentColumns, consentLines, consentsHeading } from '../../../src/consent/consents-csv.ts'
import { stateOf } from '../../../src/consent/read-consents.ts'
import { consentStatistics } from '../../../src/consent/statistics/consent-statistics.ts'
import { dayAfter, daysOf, startOf, startsOf, stepOf } from '../../../src/consent/statistics/period.ts'

const day = fc
  .date({ min: new Date('2001-01-01'), max: new Date('2098-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const period = fc.tuple(day, fc.integer({ min: 1, max: 3_660 })).map(([from, days]) => {
  const to = new Date(Date.parse(from) + (days - 1) * 86_400_000).toISOString().slice(0, 10)
  return { from, to, days }
})

describe('a period', () => {
  it('has steps that hold each of its days once, and not more than a screen has room for', () => {
    fc.assert(
      fc.property(period, ({ from, to, days }) => {
        const step = stepOf({ from, to })
        const starts = startsOf({ from, to })
        expect(daysOf({ from, to })).toBe(days)
        expect(starts.length).toBeLessThanOrEqual(122)
        expect([...starts].sort()).toEqual(starts)
        const ofDays = new Set<string>()
        for (let at = from; at <= to; at = dayAfter(at)) ofDays.add(startOf(at, step))
        expect([...ofDays]).toEqual(starts)
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    ['2026-11-27', 'week', '2026-11-23'],
    ['2026-11-23', 'week', '2026-11-23'],
    ['2026-11-22', 'week', '2026-11-16'],
    ['2027-01-01', 'week', '2026-12-28'],
    ['2028-02-29', 'month', '2028-02-01'],
  ] as const)('%s is in the %s of %s', (date, step, start) => expect(startOf(date, step)).toBe(start))

  it('is offered up to today, and asked for only where it is one', () => {
    expect(lastDays(30, new Date('2026-11-30T23:59:59Z'))).toEqual({ from: '2026-11-01', to: '2026-11-30' })
    expect(canBeAsked({ from: '2026-11-01', to: '2026-11-01' })).toBe(true)
    for (const [from, to] of [
      ['2026-11-02', '2026-11-01'],
      ['', '2026-11-01'],
      ['2026-11-01', ''],
      ['2010-01-01', '2026-01-01'],
      ['0202-01-01', '2026-01-01'],
    ])
      expect(canBeAsked({ from: from ?? '', to: to ?? '' }), `${from} ${to}`).toBe(false)
  })

  it('is named as the reader writes it', () => {
    expect(startIn({ start: '2026-11-01', step: 'day', language: 'lv' })).toBe('1. nov.')
    expect(startIn({ start: '2026-11-01', step: 'month', language: 'en' })).toBe('Nov 2026')
  })
})

describe('a chart', () => {
  it.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [3, 5],
    [7, 10],
    [137, 200],
    [5_000, 5_000],
    [5_001, 10_000],
  ])('of up to %d ends at %d', (largest, top) => expect(roundAbove(largest)).toBe(top))
  it('names its ends and its middle', () => {
    expect(labelled([1, 2, 3, 4, 5])).toEqual([1, 3, 5])
    expect(labelled([1])).toEqual([1])
    expect(labelled([])).toEqual([])
    expect(shareOf(1, 0)).toBe(0)
  })
  it('of nothing has a point for each day, and no category', () => {
    const asked = { from: '2026-11-01', to: '2026-11-03' }
    const { points, total, categories } = consentStatistics({ counts: { choices: [], views: [] }, period: asked })
    expect(points.map(({ start }) => start)).toEqual(['2026-11-01', '2026-11-02', '2026-11-03'])
    expect({ total, categories }).toMatchObject({ total: { choices: 0, shown: 0, accepted: {} }, categories: [] })
  })
  it('has the categories in the order of the banner, and one it does not know behind them', () => {
    const choices = [['necessary', 'marketing', 'chat'], ['necessary'], ['necessary', 'preferences', 'marketing']].map(
      (chosen) => ({
        ...{ start: '2026-11-01', release: 1, locale: 'lv', action: 'custom' as const, choices: 1, answers: 1 },
        categories: chosen,
      }),
    )
    const { categories, total } = consentStatistics({
      counts: { choices, views: [] },
      period: { from: '2026-11-01', to: '2026-11-01' },
    })
    expect(categories).toEqual(['preferences', 'marketing', 'chat'])
    expect(total).toMatchObject({ choices: 3, accepted: { marketing: 2, chat: 1, preferences: 1 } })
  })
})

describe('what holds of a choice', () => {
  const latest = { action: 'custom' as const, categories: ['necessary', 'statistics'], expiresAt: 10 }
  it.each([
    [latest, 9, 'given'],
    [latest, 10, 'expired'],
    [{ ...latest, categories: ['necessary'] }, 1, 'refused'],
    [{ ...latest, action: 'withdraw' as const, categories: ['necessary'] }, 1, 'withdrawn'],
    // One category was taken back, another is still accepted.
    [{ ...latest, action: 'withdraw' as const }, 1, 'given'],
  ])('%j at %d is %s', (choice, now, state) => expect(stateOf(choice, now)).toBe(state))
})

it('a line of the file has as many cells as the heading, and begins no formula', () => {
  const line = consentLines([
    {
      ...{
        receipt: 'r',
        at: 0,
        site: '=1+1',
        release: 1,
        manifestSha256: 'ab',
        revision: 1,
        locale: '@lv',
        subject: 's',
      },
      ...{
        action: 'custom',
        categories: ['-1', 'b'],
        vendors: ['\tx'],
        surface: '+x',
        gpc: true,
        expiresAt: 86_400_000,
      },
    },
  ])
  expect(consentsHeading()).toBe(`\ufeff${consentColumns.join()}\r\n`)
  expect(line).toBe(
    `r,1970-01-01T00:00:00.000Z,'=1+1,1,ab,1,'@lv,s,custom,dpv:ConsentGiven,'-1 b,'\tx,'+x,true,1970-01-02T00:00:00.000Z\r\n`,
  )
})
