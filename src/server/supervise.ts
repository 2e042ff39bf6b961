/** Something that runs beside this process. */
export type Service = { exited: Promise<unknown>; stop: () => Promise<void> }

export type Supervised<T extends Service> = {
  /** Undefined while it is away. */
  current: () => T | undefined
  /** How often it was started again. */
  restarts: () => number
  stop: () => Promise<void>
}

export type SuperviseOptions<T extends Service> = {
  start: () => Promise<T>
  /** It ended by itself, or could not be started again. */
  onAway?: (reason: string) => void
  onBack?: (service: T) => void
  /** Milliseconds before the first restart, doubled with each failure. Default 250. */
  shortestWait?: number
}

const longestWait = 30_000
/** What has run for so long has not failed at once. */
const settledAfter = 30_000

/**
 * Keeps a service running: starts it again whenever it ends, waiting longer each time that it ends at once.
 *
 * @returns when it runs for the first time
 * @throws what the first start throws
 */
export const supervise = async <T extends Service>(options: SuperviseOptions<T>): Promise<Supervised<T>> => {
  const { start, onAway, onBack, shortestWait = 250 } = options
  let stopped = false
  let service: T | undefined
  let failures = 0
  let restarts = 0
  let wake: (() => void) | undefined

  const wait = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  const restart = async (): Promise<void> => {
    while (!stopped) {
      await wait(Math.min(longestWait, shortestWait * 2 ** failures))
      failures += 1
      if (stopped) return
      try {
        const next = await start()
        if (stopped) return await next.stop()
        service = next
        restarts += 1
        onBack?.(next)
        return watch(next)
      } catch (error) {
        onAway?.(error instanceof Error ? error.message : String(error))
      }
    }
  }

  let restarting: Promise<void> = Promise.resolve()
  const watch = (running: T): void => {
    const since = Date.now()
    void running.exited.then(() => {
      if (stopped) return
      service = undefined
      if (Date.now() - since > settledAfter) failures = 0
      onAway?.('it ended by itself')
      restarting = restart()
    })
  }

  service = await start()
  watch(service)

  return {
    current: () => service,
    restarts: () => restarts,
    stop: async () => {
      stopped = true
      wake?.()
      await restarting
      await service?.stop()
      service = undefined
    },
  }
}
