import { postgresOf } from '../release/database.ts'
import type { DeliveryTools } from './deliver.ts'
import { forgetMessages } from './queue.ts'

/** How long the log says what was sent, and a message can be sent again. */
export const keptFor = 90 * 24 * 60 * 60 * 1000

/** Takes old messages and the log of them away. */
export const forgetOld = async ({ payload, context, clock }: DeliveryTools): Promise<void> => {
  const before = new Date(clock().getTime() - keptFor)
  await forgetMessages(postgresOf(payload).pool, before)
  await payload.delete({
    collection: context.slugs.webhookDeliveries,
    depth: 0,
    where: { at: { less_than: before.toISOString() } },
  })
}
