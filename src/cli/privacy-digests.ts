/** `payload privacy:digests`: sends the digests that are due. */
import { privacyContext } from '../context.ts'
import { sendsEmail } from '../translation/digests/email.ts'
import { type DigestCounts, sendDueDigests } from '../translation/digests/send-due.ts'
import { type Command, programOf, tellUsage } from './command.ts'
import { exitCodes, readArguments, usage } from './digests-arguments.ts'
import { withPayload } from './open-payload.ts'
import { messageOf, write } from './terminal.ts'

export const digests: Command = async ({ argv, config, stdout, stderr }) => {
  const read = readArguments(argv)
  if (!read.ok) return tellUsage(read, { usage, wrong: exitCodes.usage, stdout, stderr })
  let counts: DigestCounts | undefined
  try {
    counts = await withPayload(config, async (payload) =>
      sendsEmail(payload)
        ? sendDueDigests({ payload, context: privacyContext(payload), clock: () => new Date() })
        : undefined,
    )
  } catch (error) {
    await write(stderr, `Nothing more was sent: ${messageOf(error)}\n`)
    return exitCodes.failed
  }
  if (!counts) {
    await write(stderr, 'This installation sends no e-mail: it needs an e-mail adapter (SMTP_URL) and its serverURL.\n')
    return exitCodes.failed
  }
  const silent = counts['nothing-new'] + counts['no-access'] + counts.gone
  await write(stdout, `${counts.sent} sent, ${silent} with nothing to tell, ${counts.failed} failed\n`)
  return counts.failed > 0 ? exitCodes.incomplete : exitCodes.fine
}

export const script = programOf('privacy:digests', digests)
