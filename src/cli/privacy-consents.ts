/** `payload privacy:consents purge`: takes away consents that were kept for long enough. Ends the process itself. */
import type { SanitizedConfig } from 'payload'
import { dueMonths, type PurgedMonth, purgeMonths } from '../consent/months.ts'
import { privacyContext } from '../context.ts'
import { postgresOf } from '../release/database.ts'
import { exitCodes, readArguments, usage } from './consents-arguments.ts'
import { openConnected } from './open-payload.ts'
import { argumentsOf, end, messageOf, toldOrEnd, write } from './terminal.ts'

/** What Payload's command line calls. */
export const script = async (config: SanitizedConfig): Promise<void> => {
  const { dryRun } = await toldOrEnd(readArguments(argumentsOf('privacy:consents')), { usage, wrong: exitCodes.usage })
  let found: PurgedMonth[]
  let kept: number
  try {
    const payload = await openConnected(config)
    const { pool } = postgresOf(payload)
    const { months } = privacyContext(payload).consents
    const due = { now: new Date(), months }
    kept = months
    found = await (dryRun ? dueMonths : purgeMonths)((query) => pool.query(query), due)
  } catch (error) {
    await write(process.stderr, `Nothing was purged: ${messageOf(error)}\n`)
    return end(exitCodes.failed)
  }
  const said = dryRun ? 'would be purged' : 'purged'
  for (const { month, consents, site } of found)
    await write(process.stdout, `${month}: ${consents} consents${site === undefined ? '' : ` of ${site}`} ${said}\n`)
  if (found.length === 0)
    await write(process.stdout, `No month is older than ${kept} months, or than a site says that keeps its own time.\n`)
  return end(exitCodes.fine)
}
