/** `payload privacy:digests`: sends the digests that are due. Ends the process itself. */
import type { SanitizedConfig } from 'payload'
import { privacyContext } from '../context.ts'
import { sendsEmail } from '../translation/digests/email.ts'
import { type DigestCounts, sendDueDigests } from '../translation/digests/send-due.ts'
import { exitCodes, readArguments, usage } from './digests-arguments.ts'
import { openConnected } from './open-payload.ts'
import { argumentsOf, end, messageOf, toldOrEnd, write } from './terminal.ts'

/** What Payload's command line calls. */
export const script = async (config: SanitizedConfig): Promise<void> => {
  await toldOrEnd(readArguments(argumentsOf('privacy:digests')), { usage, wrong: exitCodes.usage })
  let counts: DigestCounts
  try {
    const payload = await openConnected(config)
    if (!sendsEmail(payload)) {
      await write(
        process.stderr,
        'This installation sends no e-mail: it needs an e-mail adapter (SMTP_URL) and its serverURL.\n',
      )
      return end(exitCodes.failed)
    }
    counts = await sendDueDigests({ payload, context: privacyContext(payload), clock: () => new Date() })
  } catch (error) {
    await write(process.stderr, `Nothing more was sent: ${messageOf(error)}\n`)
    return end(exitCodes.failed)
  }
  const silent = counts['nothing-new'] + counts['no-access'] + counts.gone
  await write(process.stdout, `${counts.sent} sent, ${silent} with nothing to tell, ${counts.failed} failed\n`)
  return end(counts.failed > 0 ? exitCodes.incomplete : exitCodes.fine)
}
