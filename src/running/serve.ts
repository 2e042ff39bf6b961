/** What runs beside the requests of a Payload, once for each, from its start to its end. */
import type { BasePayload } from 'payload'
import type { Rounds } from './rounds.ts'

/** For the whole process: a bundler may load this module more than once. */
const store = Symbol.for('payload-privacy/running')
const known: unknown = Reflect.get(globalThis, store)
const running: WeakMap<BasePayload, Map<string, Rounds>> = known instanceof WeakMap ? known : new WeakMap()
Reflect.set(globalThis, store, running)

/**
 * Whether a process answers requests. Commands, scripts and builds load Payload too, and are to send nothing: they end when
 * their work is done.
 */
export const isServing = (environment: Readonly<Record<string, string | undefined>>): boolean =>
  environment.NEXT_RUNTIME === 'nodejs' && environment.NEXT_PHASE !== 'phase-production-build'

/** Starts what is not running yet under this name, until the Payload is destroyed. */
export const serve = (payload: BasePayload, name: string, start: () => Rounds): void => {
  const own = running.get(payload) ?? new Map<string, Rounds>()
  if (own.has(name)) return
  running.set(payload, own.set(name, start()))
  if (own.size > 1) return
  const destroy = payload.destroy
  payload.destroy = async () => {
    payload.destroy = destroy
    running.delete(payload)
    await Promise.all([...own.values()].map((rounds) => rounds.stop()))
    await destroy()
  }
}

/** Without one here, another process finds what there is to do. */
export const wake = (payload: BasePayload, name: string): void => running.get(payload)?.get(name)?.wake()
