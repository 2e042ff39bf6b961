/** One round of work: what happened is made into messages, and what is due is sent. */
import { randomUUID } from 'node:crypto'
import { postgresOf } from '../release/database.ts'
import { type DeliveryTools, deliver } from './deliver.ts'
import { settle, type TakenMessage, takeDue } from './queue.ts'
import { tellEvents } from './tell-events.ts'

/** Attempts at once: enough that one slow receiver holds up nobody, few enough for a small pool of connections. */
const atOnce = 4

const attempt = async (tools: DeliveryTools, message: TakenMessage, lease: string): Promise<void> => {
  const queries = postgresOf(tools.payload).pool
  const made = await deliver(tools, { message })
  await settle({ queries, id: message.id, lease, next: made?.next ?? null })
}

/**
 * Works until nothing is due. Any number of processes may do so at once: each message is with one of them.
 *
 * @param mayGoOn asked before more is taken
 * @returns how many attempts were made
 */
export const runDue = async (tools: DeliveryTools, mayGoOn: () => boolean = () => true): Promise<number> => {
  const { payload, clock } = tools
  const queries = postgresOf(payload).pool
  await tellEvents(tools, clock())
  let attempts = 0
  const underWay = new Set<Promise<void>>()
  const failures: unknown[] = []
  const begin = (message: TakenMessage, lease: string) => {
    const made: Promise<void> = attempt(tools, message, lease)
      .catch((error: unknown) => {
        // What failed on our side stays leased, and is tried again when the lease has ended.
        failures.push(error)
      })
      .finally(() => underWay.delete(made))
    underWay.add(made)
  }
  while (mayGoOn() && failures.length === 0) {
    const lease = randomUUID()
    const messages = await takeDue({ queries, lease, now: clock(), limit: atOnce - underWay.size })
    attempts += messages.length
    for (const message of messages) begin(message, lease)
    if (underWay.size === 0) break
    // The place of whoever is done first is taken anew, so that nobody waits for somebody else's slow receiver.
    await Promise.race(underWay)
  }
  await Promise.all(underWay)
  if (failures.length > 0) throw failures[0]
  return attempts
}
