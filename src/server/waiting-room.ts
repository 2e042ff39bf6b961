export type WaitingRoomOptions = {
  /** Who may be inside at a time. */
  places: number
  /** Who may wait for a place. */
  seats: number
  /** Milliseconds that somebody waits at most. */
  patience: number
}

export type Visit = {
  /** Called at once where there is a place, or when there is one. */
  run: () => void
  /** Called where there is neither place nor seat, or none became free in time. */
  refuse: () => void
}

export type WaitingRoom = {
  /** @returns what ends the visit, inside or waiting; a second call does nothing */
  enter: (visit: Visit) => () => void
  inside: () => number
  waiting: () => number
}

/**
 * Lets in only so many at a time, in the order in which they came, and keeps only so many waiting: what is slow inside
 * holds up no more than that.
 *
 * @example
 * const room = createWaitingRoom({ places: 2, seats: 10, patience: 5_000 })
 * const leave = room.enter({ run: () => work().finally(() => leave()), refuse: () => answer(503) })
 */
export const createWaitingRoom = ({ places, seats, patience }: WaitingRoomOptions): WaitingRoom => {
  let inside = 0
  /** From those who wait to what lets them in. */
  const waiting = new Set<() => void>()

  const next = (): void => {
    for (const admit of waiting) {
      if (inside >= places) return
      admit()
    }
  }

  const enter = ({ run, refuse }: Visit): (() => void) => {
    let at: 'seat' | 'place' | 'gone' = 'seat'
    let timer: NodeJS.Timeout | undefined

    const admit = (): void => {
      clearTimeout(timer)
      waiting.delete(admit)
      inside += 1
      at = 'place'
      run()
    }
    const leave = (): void => {
      const was = at
      at = 'gone'
      clearTimeout(timer)
      waiting.delete(admit)
      if (was !== 'place') return
      inside -= 1
      next()
    }

    if (inside < places) admit()
    else if (waiting.size < seats) {
      waiting.add(admit)
      timer = setTimeout(() => {
        leave()
        refuse()
      }, patience)
    } else {
      at = 'gone'
      refuse()
    }
    return leave
  }

  return { enter, inside: () => inside, waiting: () => waiting.size }
}
