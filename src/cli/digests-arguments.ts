/** What `payload privacy:digests` was told on the command line. */
import { type NotRead, told } from './command-line.ts'

export const usage = `Usage: payload privacy:digests

Sends the e-mails of new translation work that are due, once, and ends: for hosts on which nothing runs between requests.
Called every hour by a scheduler, each comes in its hour; called by several at once, each is sent by one.

Ends with 0 where all that was due is sent, 1 where some could not be sent and are tried again, 3 where it was called
wrongly, 4 where no e-mail is set up or the database could not be read.`

export const exitCodes = { fine: 0, incomplete: 1, usage: 3, failed: 4 } as const

export type ReadArguments = { ok: true } | NotRead

/** @param argv without node, program and the command's own name */
export const readArguments = (argv: readonly string[]): ReadArguments => {
  const line = told({ argv, takesWords: false })
  return line.ok ? { ok: true } : line
}
