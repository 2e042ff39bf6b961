/** Keeps an exported folder up to date: one export at a time, and another after it where something changed meanwhile. */

export type ExportState =
  /** Nothing is exported. */
  | 'off'
  | 'current'
  /** At work, or about to be. */
  | 'behind'
  /** The last attempt failed; there will be another. */
  | 'failing'

export type ExportRunner = {
  /** Something changed that is public. */
  request: () => void
  state: () => ExportState
  stop: () => Promise<void>
}

export type ExportRunnerOptions = {
  /** Exports; rejects where that failed. */
  run: () => Promise<void>
  onFailure: (error: unknown) => void
  /** Milliseconds before the second attempt, doubled with each failure. Default 1 s. */
  shortestWait?: number
}

const longestWait = 60_000

/**
 * @example
 * const runner = createExportRunner({ run: () => exportTo(folder), onFailure: log })
 * runner.request()
 */
export const createExportRunner = ({ run, onFailure, shortestWait = 1_000 }: ExportRunnerOptions): ExportRunner => {
  let wanted = false
  let failures = 0
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let working: Promise<void> | undefined

  const work = async (): Promise<void> => {
    while (wanted && !stopped) {
      wanted = false
      try {
        await run()
        failures = 0
      } catch (error) {
        if (stopped) return
        onFailure(error)
        wanted = true
        timer = setTimeout(start, Math.min(longestWait, shortestWait * 2 ** failures))
        timer.unref()
        failures += 1
        return
      }
    }
  }

  const start = (): void => {
    timer = undefined
    if (stopped) return
    working ??= work().finally(() => {
      working = undefined
      // Asked for in the moment between the last look and the end.
      if (wanted && timer === undefined) start()
    })
  }

  return {
    request: () => {
      wanted = true
      // While it waits after a failure, the next attempt is not to come sooner for each change.
      if (timer === undefined) start()
    },
    state: () => (failures > 0 ? 'failing' : wanted || working ? 'behind' : 'current'),
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await working
    },
  }
}
