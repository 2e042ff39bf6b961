/** A shop that has published, with a frontend that is told of it. */

import { z } from 'zod'
import { postgresOf } from '../../src/release/database.ts'
import { addReleaseEvent, type ReleaseEventKind } from '../../src/release/events.ts'
import type { DeliveryTools } from '../../src/webhooks/deliver.ts'
import type { Person } from './app-fixture.ts'
import { idOf, openShop, publishFirstSection, type Shop } from './shop-fixture.ts'
import { type Receiver, startReceiver } from './webhook-receiver.ts'

const delivery = z.object({
  id: z.number(),
  event: z.string(),
  release: z.number().nullish(),
  result: z.string(),
  status: z.number().nullish(),
  reason: z.string().nullish(),
  detail: z.string().nullish(),
  attempt: z.number().nullish(),
  nextAttempt: z.string().nullish(),
  sentBy: z.string().nullish(),
  url: z.string(),
  messageId: z.string(),
})
export type Delivery = z.infer<typeof delivery>

export type WebhookShop = {
  shop: Shop
  receiver: Receiver
  /** A clock that stands still until it is set. */
  tools: DeliveryTools & { now: () => Date }
  advance: (milliseconds: number) => void
  create: (fields: Record<string, unknown>, as?: Person) => ReturnType<Shop['app']['rest']>
  webhook: (fields?: Record<string, unknown>) => Promise<{ id: number; secret: string }>
  /** Something happens to a release, as if it were published. */
  happens: (release: number, kind?: ReleaseEventKind) => Promise<void>
  /** What the log says of a webhook, the oldest first. */
  log: (webhook: number) => Promise<Delivery[]>
  /** Takes all webhooks and messages away, and sets the clock right. */
  reset: () => Promise<void>
  stop: () => Promise<void>
}

const secretOf = z.object({ doc: z.object({ secret: z.string() }) })

export const openWebhookShop = async (): Promise<WebhookShop> => {
  const shop = await openShop()
  await publishFirstSection(shop)
  const receiver = await startReceiver()
  const { app } = shop
  const { pool, drizzle } = postgresOf(app.payload)
  Object.assign(app.context, { webhooks: { allowPrivateAddresses: true } })
  let ahead = 0
  const now = () => new Date(Date.now() + ahead)
  const create: WebhookShop['create'] = (fields, as = shop.publisher) =>
    app.rest('/webhooks', {
      method: 'POST',
      body: { site: shop.site, url: receiver.url, events: ['release.published'], ...fields },
      as,
    })

  return {
    shop,
    receiver,
    tools: { payload: app.payload, context: app.context, clock: now, random: () => 0.5, now },
    advance: (milliseconds) => {
      ahead += milliseconds
    },
    create,
    webhook: async (fields = {}) => {
      const created = await create(fields)
      if (created.status !== 201) throw new Error(JSON.stringify(created.body))
      return { id: idOf(created), secret: secretOf.parse(created.body).doc.secret }
    },
    happens: async (release, kind = 'effective') => {
      await addReleaseEvent({ db: drizzle, site: 'shop', release, kind })
    },
    log: async (webhook) => {
      const { docs } = await app.payload.find({
        collection: 'webhook-deliveries',
        depth: 0,
        pagination: false,
        sort: 'id',
        where: { webhook: { equals: webhook } },
      })
      return docs.map((doc) => delivery.parse(doc))
    },
    reset: async () => {
      await app.payload.delete({ collection: 'webhooks', where: { id: { exists: true } } })
      await pool.query('delete from privacy.webhook_messages')
      receiver.received.length = 0
      ahead = 0
    },
    stop: async () => {
      await receiver.stop()
      await shop.stop()
    },
  }
}
