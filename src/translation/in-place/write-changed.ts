/** Writes changed texts where they are kept, as Payload's adapter lays them out. */
import { and, eq, sql } from '@payloadcms/db-postgres/drizzle'
import type { FlattenedField, PayloadRequest } from 'payload'
import toSnakeCase from 'to-snake-case'
import { connectionOf, postgresOf, tableNameOf } from '../../release/database.ts'
import type { ChangedTexts, TextRow } from './changed-texts.ts'

type Written = { req: PayloadRequest; slug: string; id: number | string }

/** Blocks of one name that differ have tables that are numbered. */
const isNumbered = (fields: readonly FlattenedField[], { field, blockType }: Exclude<TextRow, 'document'>): boolean => {
  const list = fields.find(({ name }) => name === field)
  const block = list?.type === 'blocks' ? list.blocks.find(({ slug }) => slug === blockType) : undefined
  return block !== undefined && Object.getOwnPropertySymbols(block).length > 0
}

/** The table that texts of a place are kept in; nothing where it is not as expected. */
const tableOfTexts = ({ req, slug }: Written, of: TextRow) => {
  const database = postgresOf(req.payload)
  const root = tableNameOf(database, slug)
  const fields = req.payload.collections[slug]?.config.flattenedFields ?? []
  const name = (): string | undefined => {
    if (of === 'document') return root
    if (database.blocksAsJSON || isNumbered(fields, of)) return undefined
    const below = of.blockType === undefined ? toSnakeCase(of.field) : `blocks_${toSnakeCase(of.blockType)}`
    return database.tableNameMap.get(`${root}_${below}`)
  }
  const found = name()
  return found === undefined ? undefined : database.tables[`${found}${database.localesSuffix}`]
}

type Table = NonNullable<ReturnType<typeof tableOfTexts>>

/** What is written to one table, each with the same columns; there is one for each place and locale. */
type Rows = { table: Table; target: Table[string][]; columns: string[]; values: Record<string, unknown>[] }

const rowsByTable = (written: Written, changed: readonly ChangedTexts[]): Rows[] | undefined => {
  const rows = new Map<Table, Rows>()
  for (const { of, locale, texts } of changed) {
    const table = tableOfTexts(written, of)
    const columns = Object.keys(texts)
    if (!table?._locale || !table._parentID || columns.some((column) => !table[column])) return undefined
    // A new row is made whole before it is seen that there is one already.
    const all = new Set([...columns, '_locale', '_parentID'])
    const others = Object.keys(table).filter((name) => !all.has(name))
    if (others.some((name) => table[name]?.notNull && !table[name].hasDefault)) return undefined
    const own = rows.get(table) ?? { table, target: [table._locale, table._parentID], columns, values: [] }
    own.values.push({ ...texts, _locale: locale, _parentID: of === 'document' ? written.id : of.id })
    rows.set(table, own)
  }
  return [...rows.values()]
}

/**
 * First the document, as Payload does it, so that no two saves wait for each other; and only where nobody saved it since it
 * was read.
 *
 * @param before when the document was saved before, as it was read
 * @param updatedAt when it is saved now
 * @returns `false` where it was saved meanwhile, or the tables are not as expected: then nothing was written
 */
export const writeChanged = async (
  written: Written & { changed: readonly ChangedTexts[]; before: unknown; updatedAt: unknown },
): Promise<boolean> => {
  const { req, slug, id, changed, before, updatedAt } = written
  const database = postgresOf(req.payload)
  const root = database.tables[tableNameOf(database, slug)]
  const byTable = rowsByTable(written, changed)
  if (!byTable || !root?.id || !root.updatedAt) return false
  const db = await connectionOf(req)
  const saved = await db
    .update(root)
    .set({ updatedAt })
    .where(and(eq(root.id, id), eq(root.updatedAt, before)))
    .returning({ id: root.id })
  if (saved.length === 0) return false
  for (const { table, target, columns, values } of byTable) {
    await db
      .insert(table)
      .values(values)
      .onConflictDoUpdate({
        target,
        set: Object.fromEntries(
          columns.map((column) => [column, sql`excluded.${sql.identifier(table[column]?.name ?? column)}`]),
        ),
      })
  }
  return true
}
