import { executionAsyncResource } from 'node:async_hooks'

const kept = new Set<object>()

/**
 * Keeps `process.nextTick`, of which node:http needs several for a request, as fast as it is at first.
 *
 * V8 knows a tick by its hidden class. Where garbage is collected while the server is quiet, there is no tick, and its
 * class goes too. The next tick then counts as one of another shape, after which compiled code leaves making ticks to the
 * runtime: a request costs a third more, until the process ends. One tick that stays keeps the class.
 */
export const keepTicksFast = (): void => {
  process.nextTick(() => kept.add(executionAsyncResource()))
}
