import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthBefore, planPurge } from '../../../src/consent/months.ts'

const now = new Date('2026-11-27T12:00:00Z')
const months = 60
const part = (month: string, kept: number) => ({ month, kept })

describe('what is due', () => {
  it('is a part whose own time is over', () => {
    const parts = [part('2021-10-01', 0), part('2021-11-01', 0), part('2024-10-01', 24), part('2024-11-01', 24)]
    const { whole, some } = planPurge({ parts, sites: [], now, months })
    expect(whole).toEqual([
      { month: '2021-10-01', kept: 0, longer: [] },
      { month: '2024-10-01', kept: 24, longer: [] },
    ])
    expect(some).toEqual([])
  })

  it('of a site that keeps shorter now, before the part is; one that keeps longer stays', () => {
    const sites = [
      { site: 'shorter', months: 12 },
      { site: 'longer', months: 36 },
      { site: 'as-all', months: null },
    ]
    const { whole, some } = planPurge({ parts: [part('2024-10-01', 24), part('2025-10-01', 24)], sites, now, months })
    expect(whole).toEqual([{ month: '2024-10-01', kept: 24, longer: [sites[1], sites[2]] }])
    expect(some).toEqual([{ month: '2025-10-01', kept: 24, sites: ['shorter'] }])
  })

  it('is what its site says now, in whatever part it is', () => {
    const time = fc.oneof(fc.constant(0), fc.integer({ min: 12, max: 120 }))
    const months = fc.integer({ min: 12, max: 120 })
    fc.assert(
      fc.property(time, time, months, fc.nat(130), (kept, said, installation, age) => {
        const month = monthBefore(now, age)
        const sites = [{ site: 'shop', months: said || null }]
        const { whole, some } = planPurge({ parts: [{ month, kept }], sites, now, months: installation })
        const goes = whole.some(({ longer }) => longer.length === 0) || some.some((each) => each.sites.includes('shop'))
        expect(goes).toBe(age > (said || installation))
      }),
    )
  })
})
