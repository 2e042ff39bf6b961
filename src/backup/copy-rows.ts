import { once } from 'node:events'
import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { columnList, privacySchema, qualified, sequencesOf, type Table, tablesOf } from './catalog.ts'
import type { BackupContents, BackupSequence, BackupTable } from './contents.ts'
import { readEntries } from './entries.ts'
import { sha256 } from './pack.ts'
import { Refused } from './refused.ts'

type Constraint = { owner: string; name: string; definition: string }

/** Rows come table by table, so that what they refer to may come later. As owner: no superuser is needed for this. */
const takeOffForeignKeys = async (client: Client, schemas: readonly string[]): Promise<Constraint[]> => {
  const { rows } = await client.query<Constraint>(
    `select c.conrelid::regclass::text as owner, quote_ident(c.conname) as name, pg_get_constraintdef(c.oid) as definition
     from pg_constraint c join pg_namespace n on n.oid = c.connamespace
     where c.contype = 'f' and c.conparentid = 0 and n.nspname = any($1) order by 1, 2`,
    [[...schemas]],
  )
  for (const { owner, name } of rows) await client.query(`alter table ${owner} drop constraint ${name}`)
  return rows
}

const putBack = async (client: Client, constraints: readonly Constraint[]): Promise<void> => {
  for (const { owner, name, definition } of constraints) {
    await client.query(`alter table ${owner} add constraint ${name} ${definition}`)
  }
}

const described = ({ schema, name, columns }: Table): string =>
  JSON.stringify([schema, name, columns.map((column) => `${column.name} ${column.type}`).sort()])

/** The tables that the migrations made are those that the rows were copied from, to the column. */
const compareTables = async (client: Client, schemas: readonly string[], contents: BackupContents): Promise<void> => {
  const here = new Set((await tablesOf(client, schemas)).map(described))
  const differing = contents.tables.filter((table) => !here.has(described(table))).map(qualified)
  const sequences = new Set((await sequencesOf(client, schemas)).map(qualified))
  differing.push(...contents.sequences.map(qualified).filter((name) => !sequences.has(name)))
  if (differing.length === 0) return
  throw new Refused(
    'tables-differ',
    `The backup has tables that the migrations of this app do not make, or make otherwise: ${differing.slice(0, 5).join(', ')}` +
      `${differing.length > 5 ? ` and ${differing.length - 5} more` : ''}. They were made by something else.`,
  )
}

const changed = (name: string): Refused =>
  new Refused('backup-damaged', `The file changed while it was restored (${name}). Nothing of it is kept.`)

type Pieces = AsyncGenerator<{ name: string; body: Buffer }>

const nextPiece = async (pieces: Pieces, expected: { name: string; sha256: string }): Promise<Buffer> => {
  for (;;) {
    const { done, value } = await pieces.next()
    if (done) throw changed(expected.name)
    if (!value.name.startsWith('tables/')) continue
    // Checked before, but it is read a second time here.
    if (value.name !== expected.name || sha256(value.body) !== expected.sha256) throw changed(expected.name)
    return value.body
  }
}

const copyTable = async (client: Client, pieces: Pieces, table: BackupTable): Promise<void> => {
  if (table.entries.length === 0) return
  const into = client.query(copyFrom(`copy ${qualified(table)} (${columnList(table.columns)}) from stdin`))
  // What the server refuses arrives whenever it likes; heard here, told below.
  let refused = false
  const failed = new Promise<never>((_, reject) =>
    into.once('error', (error) => {
      refused = true
      reject(error)
    }),
  )
  failed.catch(() => undefined)
  try {
    for (const entry of table.entries) {
      const body = await nextPiece(pieces, entry)
      if (!into.write(body)) await Promise.race([once(into, 'drain'), failed])
    }
    const finished = once(into, 'finish')
    into.end()
    await Promise.race([finished, failed])
  } catch (error) {
    // Tells the server that no more comes; where it was the one that refused, there is nobody to tell.
    if (!refused) into.destroy(error instanceof Error ? error : new Error(String(error)))
    throw error
  }
}

const setSequence = async (client: Client, sequence: BackupSequence): Promise<void> => {
  await client.query('select setval($1::regclass, $2::bigint, $3)', [
    qualified(sequence),
    sequence.lastValue,
    sequence.isCalled,
  ])
}

const countRows = async (client: Client, table: BackupTable): Promise<void> => {
  const { rows } = await client.query<{ rows: string }>(`select count(*) as rows from ${qualified(table)}`)
  const there = Number(rows[0]?.rows)
  if (there === table.rows) return
  throw new Refused('rows-missing', `${table.schema}.${table.name} has ${there} rows, and the backup ${table.rows}.`)
}

/**
 * Copies all rows of a checked backup into empty tables, in the transaction of the restore. Triggers stay as they are.
 *
 * @throws Refused `tables-differ`, `backup-damaged`, `rows-missing`
 */
export const copyRows = async ({
  client,
  schema,
  file,
  contents,
  onTable,
}: {
  client: Client
  schema: string
  file: string
  contents: BackupContents
  onTable?: ((table: { name: string; rows: number; at: number; of: number }) => void) | undefined
}): Promise<void> => {
  const schemas = [schema, privacySchema]
  await compareTables(client, schemas, contents)
  const foreignKeys = await takeOffForeignKeys(client, schemas)
  const pieces = readEntries(file)
  try {
    for (const [at, table] of contents.tables.entries()) {
      await copyTable(client, pieces, table)
      onTable?.({ name: `${table.schema}.${table.name}`, rows: table.rows, at, of: contents.tables.length })
    }
  } finally {
    await pieces.return(undefined)
  }
  await putBack(client, foreignKeys)
  for (const sequence of contents.sequences) await setSequence(client, sequence)
  for (const table of contents.tables) await countRows(client, table)
}
