import type { BasePayload } from 'payload'
import type { Client } from 'pg'
import type { PrivacyContext } from '../options.ts'
import { releasesTable } from '../release/sql/on-init.ts'
import { prepareLock } from '../server/prepare-lock.ts'
import { copySettings, qualified } from './catalog.ts'
import type { CheckedBackup } from './check-backup.ts'
import { copyRows } from './copy-rows.ts'
import { type Plan, prepareTables } from './prepare-tables.ts'
import { orRefusal, type Refusal, Refused } from './refused.ts'
import { verifyRestored } from './verify-restored.ts'

export type RestoreOrder = {
  /** Not yet connected, or connected to the same database. */
  payload: BasePayload
  context: PrivacyContext
  /** A connection of its own to the database, for as long as this takes. */
  client: Client
  backup: CheckedBackup
  /** What of the app's migrations is to be run: `planOf(backup.contents, …)`. */
  plan: Plan
  onTable?: (table: { name: string; rows: number; at: number; of: number }) => void
  /** Runs when all is in place and checked, before it is kept; what it throws takes all of it back. */
  beforeCommit?: () => Promise<void>
}

export type RestoreResult =
  | { outcome: 'restored'; tables: number; rows: number; releases: number; files: number }
  | Refusal

const brokenReleases = (problems: readonly string[]): Refused =>
  new Refused(
    'releases-broken',
    `What was published does not hold together in this backup, so nothing of it is kept:\n${problems
      .slice(0, 20)
      .map((problem) => `  - ${problem}`)
      .join('\n')}${problems.length > 20 ? `\n  - and ${problems.length - 20} more` : ''}`,
  )

const inTransaction = async (order: RestoreOrder): Promise<Exclude<RestoreResult, Refusal>> => {
  const { payload, context, client, backup, plan } = order
  const { file, contents } = backup
  const table = releasesTable(context, payload)
  const releases = qualified(table)
  await client.query(`select set_config('statement_timeout', '0', true), set_config('lock_timeout', '30s', true)`)
  await prepareTables({ client, payload, schema: table.schema, releases }, plan)
  await client.query(copySettings)
  // Consents are not counted anew: their counts are among the rows.
  await client.query(`select set_config('privacy.restoring', 'yes', true)`)
  await copyRows({ client, schema: table.schema, file, contents, onTable: order.onTable })
  const verified = await verifyRestored(client, releases)
  if (!verified.ok) throw brokenReleases(verified.problems)
  await order.beforeCommit?.()
  return {
    outcome: 'restored',
    tables: contents.tables.length,
    rows: contents.tables.reduce((sum, { rows }) => sum + rows, 0),
    releases: verified.releases,
    files: verified.files,
  }
}

/**
 * Puts a checked backup into an empty database: migrations, the plugin's own SQL, all rows, sequences, and a check of
 * everything that was published, in one transaction. What goes wrong leaves the database as it was.
 *
 * @throws whatever the database says, which changed nothing either
 */
export const restoreBackup = (order: RestoreOrder): Promise<RestoreResult> =>
  orRefusal(async () => {
    const { client } = order
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [prepareLock])
    if (!rows[0]?.taken) {
      throw new Refused('database-in-use', 'The app is starting on this database. Stop every copy of it first.')
    }
    try {
      await client.query('begin')
      const result = await inTransaction(order)
      const { command } = await client.query('commit')
      if (command !== 'COMMIT') throw new Error('PostgreSQL rolled it back.')
      return result
    } catch (error) {
      await client.query('rollback').catch(() => undefined)
      throw error
    } finally {
      await client.query('select pg_advisory_unlock($1)', [prepareLock]).catch(() => undefined)
    }
  })
