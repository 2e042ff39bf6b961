/** Milliseconds of the quickest of many runs of each, in turn: what the machine does beside is in none of them. */
export const quickest = (works: readonly (() => unknown)[], rounds = 40): number[] => {
  const times = works.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, work] of works.entries()) {
      const started = performance.now()
      work()
      times[at] = Math.min(times[at] ?? 0, performance.now() - started)
    }
  }
  return times
}
