import type { BasePayload } from 'payload'
import type { PrivacyContext } from '../../options.ts'
import { startRounds } from '../../running/rounds.ts'
import { serve } from '../../running/serve.ts'
import { sendsEmail } from './email.ts'
import { sendDueDigests } from './send-due.ts'

const minute = 60_000

/** Looks every minute for digests that are due, until the Payload is destroyed; not where no e-mail is sent. */
export const serveDigests = (context: PrivacyContext, payload: BasePayload): void => {
  if (!sendsEmail(payload)) return
  serve(payload, 'digests', () =>
    startRounds({
      payload,
      every: minute,
      work: async (mayGoOn) => {
        await sendDueDigests({ context, payload, clock: () => new Date() }, mayGoOn)
      },
      says: { fails: 'digests cannot be sent for now', goesOn: 'digests are sent again' },
    }),
  )
}
