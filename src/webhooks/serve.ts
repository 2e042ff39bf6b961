/** One runner for each Payload of a process, from its start to its end. */
import type { BasePayload } from 'payload'
import type { PrivacyContext } from '../options.ts'
import { type Runner, startRunner } from './runner.ts'

/** For the whole process: a bundler may load this module more than once. */
const store = Symbol.for('payload-privacy/webhook-runners')
const known: unknown = Reflect.get(globalThis, store)
const runners: WeakMap<BasePayload, Runner> = known instanceof WeakMap ? known : new WeakMap()
Reflect.set(globalThis, store, runners)

/**
 * Whether a process answers requests. Commands, scripts and builds load Payload too, and are to send nothing: they end when
 * their work is done.
 */
export const isServing = (environment: Readonly<Record<string, string | undefined>>): boolean =>
  environment.NEXT_RUNTIME === 'nodejs' && environment.NEXT_PHASE !== 'phase-production-build'

/** Starts sending webhooks, until the Payload is destroyed. */
export const serveWebhooks = (context: PrivacyContext, payload: BasePayload): void => {
  if (runners.has(payload)) return
  const runner = startRunner({ context, payload })
  runners.set(payload, runner)
  const destroy = payload.destroy
  payload.destroy = async () => {
    payload.destroy = destroy
    runners.delete(payload)
    await runner.stop()
    await destroy()
  }
}

/** Something has happened that webhooks may be told of. Without a runner here, another process finds it. */
export const wakeWebhooks = (payload: BasePayload): void => runners.get(payload)?.wake()
