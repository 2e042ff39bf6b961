/** Loads the demo into the database of the environment: `load-demo.ts <now>`. */
import { getPayload } from 'payload'
import config from '../../payload.config.ts'
import { privacyContext } from '../../src/context.ts'
import { loadDemo } from '../../src/demo/load.ts'

const load = async (now: string): Promise<void> => {
  const payload = await getPayload({ config })
  await loadDemo({ payload, context: privacyContext(payload), report: () => undefined, now: new Date(now) })
  await payload.destroy()
}

load(process.argv[2] ?? '').then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    process.exit(1)
  },
)
