import type { BasePayload } from 'payload'
import { z } from 'zod'
import type { PrivacyContext } from '../options.ts'
import { webhookEvents } from './event-types.ts'

const id = z.union([z.string(), z.number()])
const date = z.iso
  .datetime()
  .nullish()
  .transform((value) => (value ? new Date(value) : undefined))

const storedWebhook = z.object({
  id,
  site: id,
  url: z.string(),
  enabled: z.boolean().nullish(),
  events: z.array(z.enum(webhookEvents)).nullish(),
  secret: z.string(),
  previousSecret: z
    .string()
    .nullish()
    .transform((value) => value || undefined),
  previousSecretUntil: date,
})
export type StoredWebhook = z.infer<typeof storedWebhook>

type Installation = { payload: BasePayload; context: PrivacyContext }

/** A webhook as it is kept, whoever asks; `undefined` where it was deleted. */
export const storedWebhookOf = async (
  { payload, context }: Installation,
  webhook: number | string,
): Promise<StoredWebhook | undefined> => {
  // An address names it by text.
  const own = payload.db.defaultIDType === 'number' ? Number(webhook) : String(webhook)
  if (typeof own === 'number' && !Number.isSafeInteger(own)) return undefined
  const doc = await payload.findByID({
    collection: context.slugs.webhooks,
    id: own,
    depth: 0,
    disableErrors: true,
    showHiddenFields: true,
  })
  return doc ? storedWebhook.parse(doc) : undefined
}

/** The webhooks of a site that were there at a moment and wait for an event. */
export const webhooksFor = async (
  { payload, context }: Installation,
  event: { site: number | string; type: string; at: Date },
): Promise<StoredWebhook[]> => {
  const { docs } = await payload.find({
    collection: context.slugs.webhooks,
    depth: 0,
    pagination: false,
    showHiddenFields: true,
    where: {
      and: [
        { site: { equals: event.site } },
        { enabled: { equals: true } },
        { events: { in: [event.type] } },
        { createdAt: { less_than_equal: event.at.toISOString() } },
      ],
    },
  })
  return docs.map((doc) => storedWebhook.parse(doc))
}
