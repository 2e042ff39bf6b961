import type { BasePayload } from 'payload'
import type { PrivacyContext } from '../options.ts'
import { serve, wake } from '../running/serve.ts'
import { startRunner } from './runner.ts'

const name = 'webhooks'

/** Starts sending webhooks, until the Payload is destroyed. */
export const serveWebhooks = (context: PrivacyContext, payload: BasePayload): void =>
  serve(payload, name, () => startRunner({ context, payload }))

/** Something has happened that webhooks may be told of. */
export const wakeWebhooks = (payload: BasePayload): void => wake(payload, name)
