/** What PostgreSQL holds of the documents that people write, read past the app: all of a collection, in each column. */
import pg from 'pg'
import type { RegisterName } from '../../src/policy/snapshot.ts'
import { postgresOf, tableNameOf } from '../../src/release/database.ts'
import type { TestApp } from './app-fixture.ts'

type Content = RegisterName | 'sites'
type Columns = ReadonlySet<string>

/** `traces`: what a save leaves behind even where it changes nothing. `rows`: as JSON, by what they are rows of. */
export type Stored = { rows: ReadonlyMap<string, string>; traces: string }

export type Database = { stored: (name: Content) => Promise<Stored>; stop: () => Promise<void> }

/** Of what hangs on a document: where it hangs is in its name, and its id is made anew by each save. */
const places = ['_parent_id', 'parent_id', '_order', 'order', '_path', 'path', '_locale', 'id']

export const tableOf = ({ payload, context }: TestApp, name: Content): string =>
  tableNameOf(postgresOf(payload), context.slugs[name])

const snakeCase = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Rows by the name `table locale document/path/order`. */
const rowsOf = (main: string, table: string, columns: Columns): string => {
  const first = (names: string[]): string => {
    const name = names.find((column) => columns.has(column))
    return name ? `t."${name}"::text` : 'null'
  }
  const place =
    table === main
      ? 't.id'
      : `concat_ws('/', ${first(['_parent_id', 'parent_id'])}, ${first(['_path', 'path'])}, ${first(['_order', 'order'])})`
  const name = `concat_ws(' ', '${table}', coalesce(${first(['_locale'])}, '-'), ${place})`
  const left = table === main ? ['updated_at'] : places
  return `select ${name} as name, (to_jsonb(t) - '{${left.join(',')}}'::text[])::text as row from "${table}" t`
}

const tracesOf = (main: string): string =>
  `select '' as name, jsonb_build_array(
    (select jsonb_agg(updated_at order by id) from "${main}"),
    (select jsonb_build_array(count(*), max(id)) from "_${main}_v"),
    (select jsonb_build_array(count(*), max(updated_at)) from translations))::text as row`

const columnsOf = async (client: pg.Client): Promise<Map<string, Columns>> => {
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `select table_name::text as table, array_agg(column_name::text) as columns
      from information_schema.columns where table_schema = 'public' group by table_name`,
  )
  return new Map(rows.map(({ table, columns }) => [table, new Set(columns)]))
}

export const openDatabase = async (app: TestApp): Promise<Database> => {
  const client = new pg.Client({ connectionString: app.uri })
  await client.connect()
  const tables = await columnsOf(client)
  const queryOf = (name: Content): string => {
    const main = tableOf(app, name)
    const own = [...tables].filter(([table]) => table === main || table.startsWith(`${main}_`))
    return [...own.map(([table, columns]) => rowsOf(main, table, columns)), tracesOf(main)].join(' union all ')
  }
  const queries = new Map<Content, string>()
  return {
    stored: async (name) => {
      const text = queries.get(name) ?? queryOf(name)
      queries.set(name, text)
      // With a name it is planned once.
      const { rows } = await client.query<{ name: string; row: string }>({ name: `stored ${name}`, text })
      const found = new Map(rows.map((row) => [row.name, row.row]))
      const traces = found.get('') ?? ''
      found.delete('')
      return { rows: found, traces }
    },
    stop: () => client.end(),
  }
}

const cellsOf = (row: string | undefined): Map<string, unknown> => {
  const cells: unknown = JSON.parse(row ?? '{}')
  return new Map(Object.entries(Object(cells)).filter(([, value]) => value !== null))
}

/**
 * What differs, and what it is now.
 *
 * @example
 * differencesOf(before, after) // { 'rights_locales.name et 7': 'Juurdepääs', 'rights.right - 7': undefined }
 */
export const differencesOf = (before: Stored, after: Stored): Record<string, unknown> => {
  const found: Record<string, unknown> = {}
  for (const name of new Set([...before.rows.keys(), ...after.rows.keys()])) {
    if (before.rows.get(name) === after.rows.get(name)) continue
    const [was, is] = [cellsOf(before.rows.get(name)), cellsOf(after.rows.get(name))]
    const [table, ...where] = name.split(' ')
    for (const column of new Set([...was.keys(), ...is.keys()])) {
      const [from, to] = [was.get(column), is.get(column)]
      if (JSON.stringify(from) !== JSON.stringify(to)) found[`${table}.${column} ${where.join(' ')}`] = to ?? null
    }
  }
  return found
}

export const isAsItWas = (before: Stored, after: Stored): boolean =>
  before.traces === after.traces && Object.keys(differencesOf(before, after)).length === 0

/** Fields of a document under the names that {@link differencesOf} has for them. */
export const cellsFor = (args: {
  app: TestApp
  name: Content
  id: number
  /** Of localised fields. */
  locale?: string
  fields: Record<string, unknown>
}): Record<string, unknown> => {
  const { app, name, id, locale, fields } = args
  const main = tableOf(app, name)
  const table = locale ? `${main}_locales` : main
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) =>
      Array.isArray(value)
        ? value.map((one, at) => [`${main}_${snakeCase(field)}.value - ${id}/${at + 1}`, one])
        : [[`${table}.${snakeCase(field)} ${locale ?? '-'} ${id}`, value]],
    ),
  )
}

export const holds = ({ rows }: Stored, cells: Record<string, unknown>): boolean =>
  Object.entries(cells).every(([name, value]) => {
    const [cell = '', ...where] = name.split(' ')
    const [table, column = ''] = cell.split('.')
    return cellsOf(rows.get([table, ...where].join(' '))).get(column) === value
  })

/** Whether there is a document with this in a column of its own. */
export const isKept = (
  { rows }: Stored,
  { app, name, column, value }: { app: TestApp; name: Content; column: string; value: unknown },
): boolean => {
  const start = `${tableOf(app, name)} - `
  return [...rows].some(([place, row]) => place.startsWith(start) && cellsOf(row).get(column) === value)
}
