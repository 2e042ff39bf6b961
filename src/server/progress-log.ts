import type { Log } from './log.ts'
import type { Progress, Tell } from './progress.ts'
import { messageOf } from './start-error.ts'

/**
 * The steps of a start as entries of the log, for programs: where a log is read by a machine, nothing else may stand in it.
 *
 * @example
 * await createLogProgress(log).step('PostgreSQL', async ({ detail }) => { detail('in .data/postgres') })
 * // {…,"level":"info","message":"PostgreSQL: in .data/postgres","step":"PostgreSQL","seconds":0.9}
 */
export const createLogProgress = (log: Log): Progress => ({
  line: (text) => {
    if (text.trim() !== '') log('info', text.trim())
  },
  step: async (step, run) => {
    const since = performance.now()
    let outcome = 'done'
    const tell: Tell = {
      line: (text) => log('info', text, { step }),
      at: (text) => log('debug', text, { step }),
      detail: (text) => {
        outcome = text
      },
    }
    const seconds = () => Math.round((performance.now() - since) / 100) / 10
    try {
      const result = await run(tell)
      log('info', `${step}: ${outcome}`, { step, seconds: seconds() })
      return result
    } catch (error) {
      log('error', `${step}: ${messageOf(error)}`, { step, seconds: seconds() })
      throw error
    }
  },
})
