/**
 * Makes the database ready before the app starts: migrations, the plugin's own SQL, and on an empty one the demo.
 * A process of its own, so that Payload's memory is not the server's. Prints a line a step; exits 1 when it fails.
 */

import { getPayload } from 'payload'
import pg from 'pg'
import { privacyContext } from '../context.ts'
import { createDemoAccounts } from '../demo/accounts.ts'
import { loadDemo } from '../demo/load.ts'
import { prepareLock } from './prepare-lock.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

const prepare = async (): Promise<void> => {
  const { DATABASE_URI, DATA_DIR = './.data', DEMO } = process.env
  // What is done is said by this script; Payload has its say where something is wrong.
  process.env.LOG_LEVEL = 'error'
  const lock = new pg.Client({ connectionString: DATABASE_URI })
  await lock.connect()
  try {
    await lock.query('select pg_advisory_lock($1)', [prepareLock])
    const { default: config } = await import('../../payload.config.ts')
    const payload = await getPayload({ config })
    say('database: migrated')
    const context = privacyContext(payload)
    const [{ totalDocs: sites }, { totalDocs: users }] = await Promise.all([
      payload.count({ collection: context.slugs.sites }),
      payload.count({ collection: 'users' }),
    ])
    // Accounts are made last: as long as there are none, the loading of the demo was never finished.
    if (DEMO === 'true' && users === 0 && sites <= 1) {
      await loadDemo({ payload, context, report: say })
      const file = await createDemoAccounts({ payload, folder: DATA_DIR })
      say(`demo: accounts are in ${file}`)
    }
    await payload.destroy()
  } finally {
    await lock.end()
  }
}

prepare().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
    process.exit(1)
  },
)
