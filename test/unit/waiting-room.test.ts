import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createWaitingRoom } from '../../src/server/waiting-room.ts'

describe('a room of few places', () => {
  it('lets in whoever finds one, then in the order of coming', () => {
    const room = createWaitingRoom({ places: 1, seats: 2, patience: 60_000 })
    const seen: string[] = []
    const come = (name: string) => room.enter({ run: () => seen.push(name), refuse: () => seen.push(`not ${name}`) })
    const first = come('a')
    const second = come('b')
    const third = come('c')
    come('d')
    expect(seen).toEqual(['a', 'not d'])
    second()
    first()
    first()
    expect(seen).toEqual(['a', 'not d', 'c'])
    expect([room.inside(), room.waiting()]).toEqual([1, 0])
    third()
    expect(room.inside()).toBe(0)
  })

  it('lets nobody wait without end', async () => {
    const room = createWaitingRoom({ places: 1, seats: 1, patience: 20 })
    room.enter({ run: () => undefined, refuse: () => undefined })
    await new Promise<void>((resolve, reject) => {
      room.enter({ run: reject, refuse: resolve })
    })
    expect([room.inside(), room.waiting()]).toEqual([1, 0])
  })

  it('is never fuller than it may be, and empty when all have left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.nat(5), fc.array(fc.nat(20)), (places, seats, steps) => {
        const room = createWaitingRoom({ places, seats, patience: 60_000 })
        const visits: (() => void)[] = []
        let [ran, refused, came] = [0, 0, 0]
        for (const step of steps) {
          if (step < 12) {
            came += 1
            visits.push(room.enter({ run: () => (ran += 1), refuse: () => (refused += 1) }))
          } else visits[step % Math.max(1, visits.length)]?.()
          expect(room.inside()).toBeLessThanOrEqual(places)
          expect(room.waiting()).toBeLessThanOrEqual(seats)
          expect(room.waiting() === 0 || room.inside() === places).toBe(true)
        }
        for (const leave of visits) leave()
        expect([room.inside(), room.waiting()]).toEqual([0, 0])
        expect(ran + refused).toBeLessThanOrEqual(came)
      }),
    )
  })
})
