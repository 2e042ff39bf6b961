import { TZDate } from '@date-fns/tz'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Frequency, frequencies } from '../../../src/translation/digests/frequencies.ts'
import { nextDigestAt, retryAt } from '../../../src/translation/digests/schedule.ts'

const day = 24 * 60 * 60 * 1000
const timeZones = ['Europe/Riga', 'Europe/Tallinn', 'UTC', 'America/New_York', 'Pacific/Auckland', 'Asia/Kathmandu']

describe('a digest is due', () => {
  it.each<[Frequency, string, string, string, string]>([
    ['daily', 'Europe/Riga', '2026-11-27T04:59:59Z', '2026-11-27T05:00:00.000Z', 'this morning'],
    ['daily', 'Europe/Riga', '2026-11-27T05:00:00Z', '2026-11-30T05:00:00.000Z', 'not on a weekend, and not twice'],
    ['weekly', 'Europe/Riga', '2026-11-27T04:00:00Z', '2026-11-30T05:00:00.000Z', 'on Monday'],
    ['weekly', 'Europe/Riga', '2026-11-30T05:00:00Z', '2026-12-07T05:00:00.000Z', 'the Monday after'],
    ['daily', 'Europe/Riga', '2026-03-27T06:00:00Z', '2026-03-30T04:00:00.000Z', 'by the clock of summer'],
    ['daily', 'Europe/Riga', '2026-10-23T06:00:00Z', '2026-10-26T05:00:00.000Z', 'by the clock of winter'],
    ['daily', 'America/New_York', '2026-11-30T05:00:00Z', '2026-11-30T12:00:00.000Z', 'where the site is'],
    ['daily', 'Pacific/Auckland', '2026-11-29T17:00:00Z', '2026-11-29T18:00:00.000Z', 'on the Monday of that place'],
  ])('%s in %s after %s at %s: %s', (frequency, timeZone, after, at, _) => {
    expect(nextDigestAt({ frequency, timeZone, after: new Date(after) }).toISOString()).toBe(at)
  })

  const anything = fc.record({
    frequency: fc.constantFrom(...frequencies),
    timeZone: fc.constantFrom(...timeZones),
    after: fc.date({ min: new Date('2024-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
  })

  it('always later, at seven on a day of its own, and with none left out in between', () => {
    fc.assert(
      fc.property(anything, (asked) => {
        const at = nextDigestAt(asked)
        const local = new TZDate(at.getTime(), asked.timeZone)
        expect(at.getTime()).toBeGreaterThan(asked.after.getTime())
        expect([local.getHours(), local.getMinutes(), local.getSeconds()]).toEqual([7, 0, 0])
        expect(asked.frequency === 'weekly' ? [1] : [1, 2, 3, 4, 5]).toContain(local.getDay())
        // A day of a change of clocks has an hour more.
        const longest = (asked.frequency === 'weekly' ? 7 : 3) * day + 60 * 60 * 1000
        expect(at.getTime() - asked.after.getTime()).toBeLessThanOrEqual(longest)
        const before = new Date(at.getTime() - 1)
        expect(nextDigestAt({ ...asked, after: before }).getTime()).toBe(at.getTime())
      }),
    )
  })

  it('is refused a time zone that there is not', () => {
    const asked = { frequency: 'daily', timeZone: 'Europe/Nowhere', after: new Date() } as const
    expect(() => nextDigestAt(asked)).toThrow(RangeError)
  })
})

describe('a digest that could not be sent', () => {
  const now = new Date('2026-11-30T05:00:00Z')
  const of = { frequency: 'daily', timeZone: 'Europe/Riga' } as const

  it('is tried again later and later, and then as the next one', () => {
    const tries = [1, 2, 3, 4, 5].map((attempt) => retryAt({ ...of, attempt, now }))
    expect(tries.map(({ at }) => at.toISOString())).toEqual([
      '2026-11-30T05:05:00.000Z',
      '2026-11-30T05:15:00.000Z',
      '2026-11-30T06:00:00.000Z',
      '2026-11-30T08:00:00.000Z',
      '2026-12-01T05:00:00.000Z',
    ])
    expect(tries.map(({ isLast }) => isLast)).toEqual([false, false, false, false, true])
  })

  it('is never tried later than the next one', () => {
    const late = new Date('2026-12-01T04:00:00Z')
    expect(retryAt({ ...of, attempt: 4, now: late })).toEqual({ at: new Date('2026-12-01T05:00:00Z'), isLast: true })
  })
})
