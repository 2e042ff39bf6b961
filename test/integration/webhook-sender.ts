/** A process that sends webhooks until it is killed, as the app does. */
import { getPayload } from 'payload'
import { privacyContext } from '../../src/context.ts'
import { startRunner } from '../../src/webhooks/runner.ts'

const { default: config } = await import('../../payload.config.ts')
const payload = await getPayload({ config })
startRunner({ payload, context: privacyContext(payload), pollEvery: 100, timeout: 60_000 })
// The runner's own timers keep no process alive.
setInterval(() => undefined, 1000)
