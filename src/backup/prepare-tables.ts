/** Brings a database to where the backup's was: the same migrations and steps, and no row. */
import type { BasePayload } from 'payload'
import type { Client } from 'pg'
import { createStepsTable } from '../release/sql/install.ts'
import { steps as knownSteps } from '../release/sql/steps.ts'
import { migrationsTable, privacySchema, progressOf, qualified, type Table, tablesOf } from './catalog.ts'
import type { BackupContents } from './contents.ts'
import { Refused } from './refused.ts'
import { type KnownMigration, runMigrations } from './run-migrations.ts'

const few = (names: readonly string[]): string =>
  names.length > 5 ? `${names.slice(0, 5).join(', ')} and ${names.length - 5} more` : names.join(', ')

/**
 * What a backup was through, this version of the app has to know.
 *
 * @returns what is to be run, in the order of the app
 * @throws Refused `migrations-unknown`
 */
export const planOf = (contents: BackupContents, known: readonly KnownMigration[]) => {
  const ran = contents.migrations.map(({ name }) => name)
  const unknown = [
    ...ran.filter((name) => !known.some((migration) => migration.name === name)),
    ...contents.steps.filter((name) => !knownSteps.some((step) => step.name === name)),
  ]
  if (unknown.length > 0) {
    throw new Refused(
      'migrations-unknown',
      `The backup was made by version ${contents.app} of payload-privacy, with migrations that this app does not know ` +
        `(${few(unknown)}). Restore it with the version of the app that made it, or a newer one.`,
    )
  }
  return {
    migrations: known.filter(({ name }) => ran.includes(name)),
    steps: knownSteps.filter(({ name }) => contents.steps.includes(name)),
  }
}

export type Plan = ReturnType<typeof planOf>

const isBookkeeping = ({ schema, name }: Table): boolean =>
  name === migrationsTable || (schema === privacySchema && name === 'steps')

const refuseRows = async (client: Client, tables: readonly Table[]): Promise<void> => {
  const filled: string[] = []
  for (const table of tables) {
    if (isBookkeeping(table)) continue
    const { rows } = await client.query<{ filled: boolean }>(
      `select exists (select from ${qualified(table)}) as filled`,
    )
    if (rows[0]?.filled) filled.push(`${table.schema}.${table.name}`)
  }
  if (filled.length === 0) return
  throw new Refused(
    'database-not-empty',
    `The database is not empty: there are rows in ${few(filled)}. A backup is restored into an empty database only; ` +
      'nothing is ever overwritten or mixed. Make a new database, or set DATA_DIR to a new folder for the embedded one.',
  )
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  [...a].sort().join('\n') === [...b].sort().join('\n')

type Preparation = { client: Client; payload: BasePayload; schema: string; releases: string }

/**
 * Runs in the transaction of the restore. A database whose tables are there and empty will do where they were made by
 * the very same migrations.
 *
 * @throws Refused `database-not-empty`, `database-of-other-migrations`
 */
export const prepareTables = async (
  { client, payload, schema, releases }: Preparation,
  { migrations, steps }: Plan,
): Promise<void> => {
  const tables = await tablesOf(client, [schema, privacySchema])
  if (tables.length > 0) {
    // Nobody writes a first row meanwhile.
    await client.query(`lock table ${tables.map(qualified).join(', ')} in access exclusive mode`)
    await refuseRows(client, tables)
  }
  const there = await progressOf(client, schema)
  if (there.migrations.length === 0 && there.steps.length === 0) {
    await runMigrations({ payload, client, migrations })
    if (steps.length === 0) return
    await createStepsTable(client)
    for (const step of steps) await client.query(step.sql({ releases }))
    return
  }
  const names = (of: readonly { name: string }[]) => of.map(({ name }) => name)
  if (!same(names(there.migrations), names(migrations)) || !same(there.steps, names(steps))) {
    throw new Refused(
      'database-of-other-migrations',
      'The database has no rows, but tables that were made by other migrations than those of the backup. Make a new ' +
        'database, or set DATA_DIR to a new folder for the embedded one.',
    )
  }
  await client.query(`delete from ${qualified({ schema, name: migrationsTable })}`)
  if (steps.length > 0) await client.query('delete from privacy.steps')
}
