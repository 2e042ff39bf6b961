/** What is in a database, asked of PostgreSQL itself. */
import type { SqlClient } from '../release/sql/install.ts'

export type Table = { schema: string; name: string; columns: { name: string; type: string }[] }
export type Sequence = { schema: string; name: string }

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** @example qualified({ schema: 'public', name: 'users' }) // '"public"."users"' */
export const qualified = ({ schema, name }: { schema: string; name: string }): string =>
  `${quoted(schema)}.${quoted(name)}`

/** @example columnList(['id', 'order']) // '"id", "order"' */
export const columnList = (columns: readonly { name: string }[]): string =>
  columns.map(({ name }) => quoted(name)).join(', ')

/** The plugin's own schema, beside that of Payload. */
export const privacySchema = 'privacy'

const notOfExtension = `not exists (
  select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`

const columnsOf = (value: unknown): Table['columns'] =>
  Array.isArray(value) ? value.map(({ name, type }) => ({ name: String(name), type: String(type) })) : []

const text = (row: unknown, key: string): string =>
  typeof row === 'object' && row !== null ? String(Reflect.get(row, key)) : ''

/**
 * Types are written with their schema, whatever the search path of the role, so that two databases can be compared.
 * Tables that belong to an extension are left to it, and partitions to their table. What is not logged is of the moment:
 * counts that PostgreSQL itself empties after a crash.
 */
export const tablesOf = async (client: SqlClient, schemas: readonly string[]): Promise<Table[]> => {
  const { rows } = await client.query(
    `select n.nspname as schema, c.relname as name,
       coalesce((select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod))
           order by a.attnum)
         from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''), '[]') as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any($1) and c.relkind in ('r', 'p') and not c.relispartition
       and c.relpersistence <> 'u' and ${notOfExtension}
     order by n.nspname collate "C", c.relname collate "C"`,
    [[...schemas]],
  )
  return rows.map((row) => ({
    schema: text(row, 'schema'),
    name: text(row, 'name'),
    columns: columnsOf(typeof row === 'object' && row !== null ? Reflect.get(row, 'columns') : undefined),
  }))
}

export const sequencesOf = async (client: SqlClient, schemas: readonly string[]): Promise<Sequence[]> => {
  const { rows } = await client.query(
    `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any($1) and c.relkind = 'S' and ${notOfExtension}
     order by n.nspname collate "C", c.relname collate "C"`,
    [[...schemas]],
  )
  return rows.map((row) => ({ schema: text(row, 'schema'), name: text(row, 'name') }))
}

/** What COPY writes depends on these; both sides set the same. */
export const copySettings = `select set_config('search_path', 'pg_catalog', true), set_config('datestyle', 'ISO', true),
  set_config('intervalstyle', 'postgres', true), set_config('timezone', 'UTC', true),
  set_config('extra_float_digits', '3', true), set_config('bytea_output', 'hex', true),
  set_config('client_encoding', 'UTF8', true), set_config('statement_timeout', '0', true),
  set_config('idle_in_transaction_session_timeout', '0', true)`

/** Payload's table of migrations that were run. */
export const migrationsTable = 'payload_migrations'

export type Progress = { migrations: { name: string; batch: number }[]; steps: string[] }

/** Which migrations and steps a database has been through; none where there are no such tables. */
export const progressOf = async (client: SqlClient, schema: string): Promise<Progress> => {
  const own = qualified({ schema, name: migrationsTable })
  const { rows } = await client.query(
    `select to_regclass($1) is not null as migrated, to_regclass('privacy.steps') is not null as installed`,
    [own],
  )
  const has = (key: string) => text(rows[0], key) === 'true'
  const migrations = has('migrated')
    ? (await client.query(`select name, batch::int as batch from ${own} order by id`)).rows
    : []
  const steps = has('installed') ? (await client.query('select name from privacy.steps order by name')).rows : []
  return {
    migrations: migrations.map((row) => ({ name: text(row, 'name'), batch: Number(text(row, 'batch')) })),
    steps: steps.map((row) => text(row, 'name')),
  }
}
