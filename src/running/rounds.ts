/** Work that is looked for again and again for as long as a process serves. */
import type { BasePayload } from 'payload'

export type Rounds = {
  /** Something may be due now. */
  wake: () => void
  /** Ends it; settles when no round is in progress. */
  stop: () => Promise<void>
}

/**
 * Does rounds of work until it is stopped. Never throws: what fails is said once, not at every look, and looked for again.
 *
 * @param every milliseconds between looks
 * @param work a round; asks whether it may go on before it begins more
 * @param says what is logged where it fails, and where it goes on
 */
export const startRounds = (args: {
  payload: BasePayload
  every: number
  work: (mayGoOn: () => boolean) => Promise<void>
  says: { fails: string; goesOn: string }
}): Rounds => {
  const { payload, every, work, says } = args
  let ended = false
  let again = false
  let failing = false
  let timer: NodeJS.Timeout | undefined
  let round: Promise<void> | undefined

  const tried = async (): Promise<void> => {
    try {
      do {
        again = false
        await work(() => !ended)
      } while (again && !ended)
      if (failing) payload.logger.info(`privacy: ${says.goesOn}`)
      failing = false
    } catch (error) {
      // Also while the database is away.
      if (!failing) payload.logger.warn({ err: error, msg: `privacy: ${says.fails}` })
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
    round = tried().finally(() => {
      round = undefined
      if (ended) return
      timer = setTimeout(look, every)
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
