import type { BasePayload } from 'payload'
import { startRounds } from '../running/rounds.ts'
import { serve, wake } from '../running/serve.ts'
import { compressDue } from './compress-due.ts'
import { postgresOf } from './database.ts'

const name = 'compression'
const halfMinute = 30_000
/** Readers are to have the release first: on a small machine, compressing takes half of what there is. */
const grace = 2_000

/** Compresses what was published, here or by a command, until the Payload is destroyed. */
export const serveCompression = (payload: BasePayload): void =>
  serve(payload, name, () =>
    startRounds({
      payload,
      every: halfMinute,
      work: async (mayGoOn) => {
        await compressDue({ pool: postgresOf(payload).pool, mayGoOn })
      },
      says: {
        fails: 'releases cannot be compressed with brotli for now, and are sent with gzip',
        goesOn: 'releases are compressed with brotli again',
      },
    }),
  )

/** Something was published: it is compressed in two seconds. */
export const wakeCompression = (payload: BasePayload): void => {
  setTimeout(() => wake(payload, name), grace).unref()
}
