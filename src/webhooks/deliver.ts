/** An attempt at a message: sent, written down, and what follows from it. */
import type { BasePayload } from 'payload'
import type { PrivacyContext } from '../options.ts'
import { waitAfter } from './backoff.ts'
import type { TakenMessage } from './queue.ts'
import type { DeliveryResult, FailureReason } from './results.ts'
import { secretsAt } from './secret.ts'
import { type Sending, type SendResult, send } from './send.ts'
import { signedHeaders } from './sign.ts'
import { type StoredWebhook, storedWebhookOf } from './stored-webhook.ts'

export type DeliveryTools = {
  payload: BasePayload
  context: PrivacyContext
  clock: () => Date
  /** In [0, 1), for the jitter of the waits. */
  random: () => number
  /** Milliseconds that an attempt may take. */
  timeout?: number
  resolve?: Sending['resolve']
}

export type Attempt = {
  result: DeliveryResult
  sent: SendResult
  /** When it is tried again. */
  next: Date | null
  duration: number
}

/** The address is what is wrong, and waiting does not change that; or nobody waits for it any more. */
const forGood: ReadonlySet<FailureReason> = new Set<FailureReason>([
  'gone',
  'private-address',
  'address-not-allowed',
  'switched-off',
])

/** Sends a message to its webhook, with the signatures of the moment. */
const sendTo = async (tools: DeliveryTools, webhook: StoredWebhook, message: TakenMessage): Promise<SendResult> => {
  const { context, clock, timeout, resolve } = tools
  const at = clock()
  return send({
    url: webhook.url,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'payload-privacy',
      ...signedHeaders({ id: message.id, at, body: message.body, secrets: secretsAt(webhook, at) }),
    },
    body: message.body,
    allowPrivate: context.webhooks.allowPrivateAddresses,
    ...(timeout === undefined ? {} : { timeout }),
    ...(resolve ? { resolve } : {}),
  })
}

/** The receiver said that it is there no more (410), and is not asked again until somebody switches it on. */
const switchOff = async ({ payload, context, clock }: DeliveryTools, { id }: StoredWebhook): Promise<void> => {
  await payload.update({
    collection: context.slugs.webhooks,
    id,
    depth: 0,
    data: { enabled: false, switchedOffAt: clock().toISOString() },
  })
}

const writeDown = async (
  { payload, context, clock }: DeliveryTools,
  logged: { webhook: StoredWebhook; message: TakenMessage; attempt: Attempt; sentBy: string | undefined },
): Promise<void> => {
  const { webhook, message, attempt, sentBy } = logged
  const { sent } = attempt
  await payload.create({
    collection: context.slugs.webhookDeliveries,
    depth: 0,
    data: {
      webhook: webhook.id,
      site: webhook.site,
      event: message.type,
      release: message.release,
      url: webhook.url,
      at: clock().toISOString(),
      result: attempt.result,
      status: sent.status,
      duration: attempt.duration,
      ...(sent.outcome === 'failed' ? { reason: sent.reason, detail: sent.detail } : {}),
      ...(sentBy === undefined ? { attempt: message.attempts } : { sentBy }),
      nextAttempt: attempt.next?.toISOString(),
      messageId: message.id,
    },
  })
}

/**
 * Makes one attempt at a message and writes it down.
 *
 * @param sentBy who sends it by hand; such an attempt is not repeated
 * @returns `undefined` where the webhook was deleted, so that nobody waits for the message
 */
export const deliver = async (
  tools: DeliveryTools,
  { message, sentBy }: { message: TakenMessage; sentBy?: string },
): Promise<Attempt | undefined> => {
  const { payload, clock, random } = tools
  const webhook = await storedWebhookOf(tools, message.webhook)
  if (!webhook) return undefined
  const began = clock()
  const off = !webhook.enabled && sentBy === undefined
  const sent: SendResult = off ? { outcome: 'failed', reason: 'switched-off' } : await sendTo(tools, webhook, message)
  const again = sent.outcome === 'failed' && !forGood.has(sent.reason) && sentBy === undefined
  const wait = again ? waitAfter({ attempt: message.attempts, random: random() }) : undefined
  const attempt: Attempt = {
    result: sent.outcome === 'delivered' ? 'delivered' : wait === undefined ? 'failed' : 'retrying',
    sent,
    next: wait === undefined ? null : new Date(clock().getTime() + wait),
    duration: clock().getTime() - began.getTime(),
  }
  try {
    await writeDown(tools, { webhook, message, attempt, sentBy })
    if (sent.outcome === 'failed' && sent.reason === 'gone') await switchOff(tools, webhook)
  } catch (error) {
    // Whoever deletes the site or the webhook meanwhile takes its log along; what was sent is sent.
    payload.logger.warn({ err: error, msg: `privacy: the attempt at ${message.id} could not be written down` })
  }
  return attempt
}
