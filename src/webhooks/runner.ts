/** Sends webhooks for as long as a process serves: woken by what happens in it, and looking for itself every few seconds. */
import type { BasePayload } from 'payload'
import type { PrivacyContext } from '../options.ts'
import type { DeliveryTools } from './deliver.ts'
import { forgetOld } from './forget.ts'
import { runDue } from './run-due.ts'

export type Runner = {
  /** Something may be due now. */
  wake: () => void
  /** Ends it; settles when no attempt is in progress. */
  stop: () => Promise<void>
}

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
export const startRunner = ({ pollEvery = 5000, ...options }: RunnerOptions): Runner => {
  const { payload } = options
  const tools: DeliveryTools = { clock: () => new Date(), random: Math.random, ...options }
  let ended = false
  let again = false
  let failing = false
  let timer: NodeJS.Timeout | undefined
  let round: Promise<void> | undefined
  let forgotten = 0

  const work = async (): Promise<void> => {
    try {
      do {
        again = false
        await runDue(tools, () => !ended)
      } while (again && !ended)
      if (tools.clock().getTime() - forgotten > hour) {
        forgotten = tools.clock().getTime()
        await forgetOld(tools)
      }
      if (failing) payload.logger.info('privacy: webhooks are sent again')
      failing = false
    } catch (error) {
      // Also while the database is away: said once, not every few seconds.
      if (!failing) payload.logger.warn({ err: error, msg: 'privacy: webhooks cannot be sent for now' })
      failing = true
    }
  }

  const look = (): void => {
    clearTimeout(timer)
    if (ended) return
    if (round) {
      again = true
      return
    }
    round = work().finally(() => {
      round = undefined
      if (ended) return
      timer = setTimeout(look, pollEvery)
      timer.unref()
    })
  }

  look()
  return {
    wake: look,
    stop: async () => {
      ended = true
      clearTimeout(timer)
      await round
    },
  }
}
