/** `/privacy-desk` for webhooks: a test, a message again, another secret. */
import { type Endpoint, isolateObjectProperty, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Account, mayPublish, mayReach } from '../access/account.ts'
import type { NewSecret, Sent } from '../admin/answers.ts'
import type { PrivacyContext } from '../options.ts'
import { postgresOf } from '../release/database.ts'
import { ownLocale } from '../translation/rows.ts'
import { type Attempt, deliver } from '../webhooks/deliver.ts'
import { testEvent } from '../webhooks/event-types.ts'
import { keepTest, messageOf, noMoreAttempts } from '../webhooks/queue.ts'
import { newSecret, overlap } from '../webhooks/secret.ts'
import { type StoredWebhook, storedWebhookOf } from '../webhooks/stored-webhook.ts'
import { factsOf, newMessage } from '../webhooks/tell-events.ts'
import { answer, deskEndpoint, refusal } from './respond.ts'

const id = z.union([z.number(), z.string().min(1).max(64)])

const tools = (context: PrivacyContext, req: PayloadRequest) => ({
  payload: req.payload,
  context,
  clock: () => new Date(),
  random: Math.random,
})

/** What a sending came to, as the screens read it. */
const told = (attempt: Attempt): Sent => ({
  result: attempt.result,
  status: attempt.sent.status ?? null,
  reason: attempt.sent.outcome === 'failed' ? attempt.sent.reason : null,
  duration: attempt.duration,
})

/** One that the account may see and use; any other does not exist for it. */
const ownWebhook = async (
  { context, req, account }: { context: PrivacyContext; req: PayloadRequest; account: Account },
  webhook: number | string,
): Promise<StoredWebhook | undefined> => {
  if (!mayPublish(account)) return undefined
  const found = await storedWebhookOf({ payload: req.payload, context }, webhook)
  return found && mayReach(account, found.site) ? found : undefined
}

const slugOf = async (context: PrivacyContext, req: PayloadRequest, site: number | string): Promise<string> => {
  const found = await req.payload.findByID({
    collection: context.slugs.sites,
    id: site,
    depth: 0,
    select: { slug: true },
    req: ownLocale(req),
  })
  return z.string().parse(Reflect.get(found, 'slug'))
}

const testEndpoint = (context: PrivacyContext): Endpoint =>
  deskEndpoint(context, {
    method: 'post',
    path: '/webhooks/:webhook/test',
    input: z.object({ webhook: id }),
    transaction: false,
    handle: async ({ req, account, input }) => {
      const webhook = await ownWebhook({ context, req, account }, input.webhook)
      if (!webhook) return refusal(req, { status: 404, code: 'not-found' })
      const queries = postgresOf(req.payload).pool
      const site = await slugOf(context, req, webhook.site)
      const own = { payload: req.payload, context }
      const at = new Date()
      const about = await factsOf(own, { site })
      const message = newMessage(own, { webhook: webhook.id, type: testEvent, at, site, about })
      await keepTest(queries, message, at)
      const attempt = await deliver(tools(context, req), { message: { ...message, attempts: 0 }, sentBy: account.name })
      return attempt ? answer(told(attempt)) : refusal(req, { status: 404, code: 'not-found' })
    },
  })

const againEndpoint = (context: PrivacyContext): Endpoint =>
  deskEndpoint(context, {
    method: 'post',
    path: '/webhook-messages/:message/send',
    input: z.object({ message: z.string().min(1).max(64) }),
    transaction: false,
    handle: async ({ req, account, input }) => {
      const queries = postgresOf(req.payload).pool
      const message = await messageOf(queries, input.message)
      const webhook = message && (await ownWebhook({ context, req, account }, message.webhook))
      if (!message || !webhook) return refusal(req, { status: 404, code: 'message-gone' })
      const attempt = await deliver(tools(context, req), { message, sentBy: account.name })
      if (!attempt) return refusal(req, { status: 404, code: 'message-gone' })
      if (attempt.result === 'delivered') await noMoreAttempts(queries, message.id)
      return answer(told(attempt))
    },
  })

const secretEndpoint = (context: PrivacyContext): Endpoint =>
  deskEndpoint(context, {
    method: 'post',
    path: '/webhooks/:webhook/secret',
    input: z.object({ webhook: id }),
    handle: async ({ req, account, input }) => {
      const webhook = await ownWebhook({ context, req, account }, input.webhook)
      if (!webhook) return refusal(req, { status: 404, code: 'not-found' })
      const previousSecretUntil = new Date(Date.now() + overlap).toISOString()
      const secret = newSecret()
      await req.payload.update({
        collection: context.slugs.webhooks,
        id: webhook.id,
        depth: 0,
        data: { secret, previousSecret: webhook.secret, previousSecretUntil },
        // The server's own change: nobody else may write these fields.
        req: Object.assign(isolateObjectProperty(ownLocale(req), 'user'), { user: null }),
      })
      return answer({ secret, previousSecretUntil } satisfies NewSecret)
    },
  })

export const webhookEndpoints = (context: PrivacyContext): Endpoint[] => [
  testEndpoint(context),
  againEndpoint(context),
  secretEndpoint(context),
]
