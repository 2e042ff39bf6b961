/** Sends webhooks for as long as a process serves: woken by what happens in it, and looking for itself every few seconds. */
import type { BasePayload } from 'payload'
import type { PrivacyContext } from '../options.ts'
import { type Rounds, startRounds } from '../running/rounds.ts'
import type { DeliveryTools } from './deliver.ts'
import { forgetOld } from './forget.ts'
import { runDue } from './run-due.ts'

export type RunnerOptions = Partial<Omit<DeliveryTools, 'payload' | 'context'>> & {
  payload: BasePayload
  context: PrivacyContext
  /** Milliseconds between looks. Default 5 s. */
  pollEvery?: number
}

const hour = 60 * 60 * 1000

/**
 * Starts sending. Never throws: without a database it says so once and looks again later.
 *
 * @example
 * const runner = startRunner({ payload, context })
 * await runner.stop()
 */
export const startRunner = ({ pollEvery = 5000, ...options }: RunnerOptions): Rounds => {
  const { payload } = options
  const tools: DeliveryTools = { clock: () => new Date(), random: Math.random, ...options }
  let forgotten = 0
  return startRounds({
    payload,
    every: pollEvery,
    work: async (mayGoOn) => {
      await runDue(tools, mayGoOn)
      if (tools.clock().getTime() - forgotten <= hour) return
      forgotten = tools.clock().getTime()
      await forgetOld(tools)
    },
    says: { fails: 'webhooks cannot be sent for now', goesOn: 'webhooks are sent again' },
  })
}
