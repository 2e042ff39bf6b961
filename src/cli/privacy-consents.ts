/** `payload privacy:consents purge`: takes away consents that were kept for long enough. */
import { dueMonths, type PurgedMonth, purgeMonths } from '../consent/months.ts'
import { privacyContext } from '../context.ts'
import { postgresOf } from '../release/database.ts'
import { type Command, programOf, tellUsage } from './command.ts'
import { exitCodes, readArguments, usage } from './consents-arguments.ts'
import { withPayload } from './open-payload.ts'
import { messageOf, write } from './terminal.ts'

export const consents: Command = async ({ argv, config, stdout, stderr }) => {
  const read = readArguments(argv)
  if (!read.ok) return tellUsage(read, { usage, wrong: exitCodes.usage, stdout, stderr })
  const { dryRun } = read
  let purged: { found: PurgedMonth[]; kept: number }
  try {
    purged = await withPayload(config, async (payload) => {
      const { pool } = postgresOf(payload)
      const { months } = privacyContext(payload).consents
      const due = { now: new Date(), months }
      return { found: await (dryRun ? dueMonths : purgeMonths)((query) => pool.query(query), due), kept: months }
    })
  } catch (error) {
    await write(stderr, `Nothing was purged: ${messageOf(error)}\n`)
    return exitCodes.failed
  }
  const { found, kept } = purged
  const said = dryRun ? 'would be purged' : 'purged'
  for (const { month, consents: count, site } of found)
    await write(stdout, `${month}: ${count} consents${site === undefined ? '' : ` of ${site}`} ${said}\n`)
  if (found.length === 0)
    await write(stdout, `No month is older than ${kept} months, or than a site says that keeps its own time.\n`)
  return exitCodes.fine
}

export const script = programOf('privacy:consents', consents)
