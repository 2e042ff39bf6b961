/** What a webhook can be told of, by the names that its receivers know. */
import { z } from 'zod'

export const webhookEvents = ['release.published', 'release.scheduled', 'release.cancelled'] as const
export type WebhookEvent = (typeof webhookEvents)[number]

/** Sent when somebody asks for it, and to the one webhook that they ask it for. */
export const testEvent = 'webhook.test'
export const messageTypes = [...webhookEvents, testEvent] as const
export type MessageType = (typeof messageTypes)[number]

const byKind: ReadonlyMap<string, WebhookEvent> = new Map([
  ['effective', 'release.published'],
  ['scheduled', 'release.scheduled'],
  ['cancelled', 'release.cancelled'],
])

/**
 * The event that a kind of row of `privacy.release_events` is told as; `undefined` for one that is not told.
 * @example eventOfKind('effective') // 'release.published'
 */
export const eventOfKind = (kind: string): WebhookEvent | undefined => byKind.get(kind)

export const isMessageType = (value: unknown): value is MessageType => z.enum(messageTypes).safeParse(value).success
