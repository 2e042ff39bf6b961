/** An empty database beside the app of a test, and backups between the two. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { BasePayload } from 'payload'
import pg from 'pg'
import { qualified, tablesOf } from '../../src/backup/catalog.ts'
import { type CheckedBackup, checkBackup } from '../../src/backup/check-backup.ts'
import { planOf } from '../../src/backup/prepare-tables.ts'
import { type RestoreResult, restoreBackup } from '../../src/backup/restore-backup.ts'
import { knownMigrations } from '../../src/backup/run-migrations.ts'
import { type BackupOrder, type BackupResult, writeBackup } from '../../src/backup/write-backup.ts'
import { connectPayload, openPayload } from '../../src/cli/open-payload.ts'
import { privacyContext } from '../../src/context.ts'
import { postgresOf } from '../../src/release/database.ts'
import { configFor } from './app-fixture.ts'
import { startTestPostgres } from './postgres-fixture.ts'

export const withClient = async <T>(uri: string, run: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: uri })
  // A connection that a test ends.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await run(client)
  } finally {
    await client.end()
  }
}

/** A folder that goes with the test. */
export const temporaryFolder = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'privacy-backup-'))
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}

export const backUp = (uri: string, order: Partial<BackupOrder> & { file: string }): Promise<BackupResult> =>
  withClient(uri, (client) => writeBackup({ client, schema: 'public', app: '0.0.0', ...order }))

export type Target = {
  uri: string
  payload: BasePayload
  restore: (backup: CheckedBackup | string) => Promise<RestoreResult>
  stop: () => Promise<void>
}

/** An empty PostgreSQL, and the app's own config for it, which has changed nothing there. */
export const openTarget = async (): Promise<Target> => {
  const postgres = await startTestPostgres()
  const payload = await openPayload(await configFor(postgres.uri))
  const database = postgresOf(payload)
  const known = await knownMigrations(payload, database.prodMigrations)
  await connectPayload(payload)
  return {
    uri: postgres.uri,
    payload,
    restore: async (given) => {
      const backup = typeof given === 'string' ? await checkBackup(given) : given
      const plan = planOf(backup.contents, known)
      return withClient(postgres.uri, (client) =>
        restoreBackup({ payload, context: privacyContext(payload), client, backup, plan }),
      )
    },
    stop: async () => {
      await payload.destroy()
      await postgres.stop()
    },
  }
}

/** Every row of every table as text, in an order of its own, and every sequence. */
export const everything = (uri: string): Promise<Record<string, string[]>> =>
  withClient(uri, async (client) => {
    await client.query(`set timezone to 'UTC'`)
    const all: Record<string, string[]> = {}
    for (const table of await tablesOf(client, ['public', 'privacy'])) {
      const name = qualified(table)
      const { rows } = await client.query<{ row: string }>(`select t::text as row from ${name} t order by 1`)
      all[name] = rows.map(({ row }) => row)
    }
    const { rows } = await client.query<{ row: string }>(
      `select format('%s.%s %s', schemaname, sequencename, last_value) as row from pg_sequences order by 1`,
    )
    return { ...all, sequences: rows.map(({ row }) => row) }
  })
