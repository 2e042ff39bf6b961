import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Client } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import {
  columnList,
  copySettings,
  migrationsTable,
  privacySchema,
  progressOf,
  qualified,
  sequencesOf,
  type Table,
  tablesOf,
} from './catalog.ts'
import {
  type BackupContents,
  type BackupEntry,
  type BackupSequence,
  type BackupTable,
  type ContentsFile,
  contentsEntry,
  formatEntry,
  formatName,
  formatVersion,
  keysEntry,
  pieceBytes,
  pieceName,
} from './contents.ts'
import { openPack, type Pack } from './pack.ts'
import { piecesOf, rowsIn } from './pieces.ts'
import { orRefusal, type Refusal, Refused } from './refused.ts'
import { type NamedSecret, sealKeys } from './seal-keys.ts'

export type BackupOrder = {
  /** A connection of its own to the database, for as long as this takes. */
  client: Client
  /** Where Payload's tables are: `public`. */
  schema: string
  file: string
  /** Version of this package. */
  app: string
  /** Left out without a passphrase; with one they seal the whole file. */
  keys?: { secrets: readonly NamedSecret[]; passphrase: string } | undefined
  /** Told of each table when it is copied; the next waits for it. */
  onTable?: (table: { name: string; rows: number; at: number; of: number }) => void | Promise<void>
}

export type BackupResult =
  /** `published`: files of releases among the rows. `keys`: names of the secrets that are in it. */
  { outcome: 'written'; tables: number; rows: number; bytes: number; published: number; keys: string[] } | Refusal

/** What the keys are bound to: every table with its hashes, and what the database went through. */
export const digestOf = (contents: unknown): Buffer =>
  createHash('sha256')
    .update(canonicalize(contents) ?? '')
    .digest()

const copyTable = async (order: BackupOrder, pack: Pack, table: Table, at: number): Promise<BackupTable> => {
  const entries: BackupEntry[] = []
  let rows = 0
  // A query, since COPY takes no partitioned table as it is.
  const rowsOf = copyTo(`copy (select ${columnList(table.columns)} from ${qualified(table)}) to stdout`)
  for await (const piece of piecesOf(order.client.query(rowsOf), pieceBytes)) {
    const name = pieceName({ at, schema: table.schema, table: table.name, piece: entries.length })
    entries.push(await pack.add(name, piece))
    rows += rowsIn(piece)
  }
  return { ...table, rows, entries }
}

const valuesOf = async (client: Client, schemas: readonly string[]): Promise<BackupSequence[]> => {
  const values: BackupSequence[] = []
  for (const sequence of await sequencesOf(client, schemas)) {
    const { rows } = await client.query<{ value: string; called: boolean }>(
      `select last_value::text as value, is_called as called from ${qualified(sequence)}`,
    )
    const [row] = rows
    if (row) values.push({ ...sequence, lastValue: row.value, isCalled: row.called })
  }
  return values
}

/** The tables are held as they are before the snapshot is taken, so that no migration comes in between. */
const begin = async ({ client, schema }: BackupOrder): Promise<Table[]> => {
  const schemas = [schema, privacySchema]
  const before = await tablesOf(client, schemas)
  if (!before.some((table) => table.schema === schema && table.name === migrationsTable)) {
    throw new Refused('not-migrated', 'No migration was run on this database: there is nothing to back up.')
  }
  await client.query('begin isolation level repeatable read, read only')
  await client.query(`lock table ${before.map(qualified).join(', ')} in access share mode`)
  await client.query(copySettings)
  const tables = await tablesOf(client, schemas)
  const names = (of: readonly Table[]) => of.map(qualified).join()
  if (names(tables) === names(before)) return tables
  throw new Refused('schema-changed', 'The tables changed while the backup began, by an upgrade perhaps. Try again.')
}

const refusePushed = (migrations: BackupContents['migrations']): void => {
  if (!migrations.some(({ batch }) => batch < 0)) return
  throw new Refused(
    'schema-pushed',
    'The tables were pushed by a development server (batch -1 in payload_migrations), not made by migrations, so they ' +
      'could not be made again elsewhere. Use pg_dump.',
  )
}

const copyAll = async (order: BackupOrder, pack: Pack, madeAt: Date): Promise<ContentsFile> => {
  const { client, schema } = order
  await pack.add(formatEntry, Buffer.from(`${JSON.stringify({ format: formatName, version: formatVersion })}\n`))
  const listed = await begin(order)
  const { migrations, steps } = await progressOf(client, schema)
  refusePushed(migrations)
  const tables: BackupTable[] = []
  for (const [at, table] of listed.entries()) {
    const copied = await copyTable(order, pack, table, at)
    tables.push(copied)
    await order.onTable?.({ name: `${copied.schema}.${copied.name}`, rows: copied.rows, at, of: listed.length })
  }
  const { rows } = await client.query<{ version: string }>(`select current_setting('server_version') as version`)
  const contents: BackupContents = {
    app: order.app,
    postgres: rows[0]?.version ?? '',
    madeAt: madeAt.toISOString(),
    migrations,
    steps,
    tables,
    sequences: await valuesOf(client, [schema, privacySchema]),
  }
  await client.query('commit')
  // Also where there are none: they seal the rows.
  if (!order.keys) return { contents, keys: null }
  const sealed = await sealKeys({ ...order.keys, boundTo: digestOf(contents) })
  return { contents, keys: await pack.add(keysEntry, Buffer.from(sealed)) }
}

/**
 * Copies all tables of Payload and of the plugin as they are at one moment into one file, while others go on reading and
 * writing. The file gets its name when it is complete; one that had the name before is replaced.
 *
 * @throws whatever the database says
 * @example
 * await writeBackup({ client, schema: 'public', file: 'shop.tar.gz', app: '0.1.0' })
 */
export const writeBackup = (order: BackupOrder): Promise<BackupResult> =>
  orRefusal(async () => {
    const madeAt = new Date()
    const pack = await openPack(order.file, madeAt)
    try {
      const written = await copyAll(order, pack, madeAt)
      await pack.add(contentsEntry, Buffer.from(`${JSON.stringify(written, null, 1)}\n`))
      const { bytes } = await pack.finish()
      const { tables } = written.contents
      const files = tables.find(({ schema, name }) => schema === privacySchema && name === 'release_files')
      return {
        outcome: 'written',
        tables: tables.length,
        rows: tables.reduce((sum, { rows }) => sum + rows, 0),
        bytes,
        published: files?.rows ?? 0,
        keys: written.keys ? (order.keys?.secrets ?? []).map(({ name }) => name) : [],
      } as const
    } catch (error) {
      await pack.abandon()
      await order.client.query('rollback').catch(() => undefined)
      throw error
    }
  })
