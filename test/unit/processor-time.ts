/** Milliseconds that the processor worked for this test file so far: other programs on the machine do not change it. */
export const processorTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

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
