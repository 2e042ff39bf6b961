/** The `translations` rows of a document, and the document that they are of, within the transaction of whoever asks. */
import { and, asc, eq, inArray } from '@payloadcms/db-postgres/drizzle'
import { type FlattenedField, isolateObjectProperty, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { CollectionName, PrivacyContext } from '../options.ts'
import { tableOf } from '../release/database.ts'
import type { Facts, Units } from './leaves.ts'
import { splitLocales } from './leaves.ts'
import { type SiteLocales, siteLocalesOf } from './site-locales.ts'
import { type Approval, translationStates } from './state.ts'
import { type StoredDocument, storedDocument } from './stored-document.ts'

const record = z.record(z.string(), z.unknown())

const storedRow = z.object({
  id: z.union([z.string(), z.number()]),
  label: z.string().nullish(),
  site: z.union([z.string(), z.number()]),
  collection: z.string(),
  document: z.string(),
  key: z.string(),
  locale: z.string(),
  isSource: z.boolean().nullish(),
  state: z.enum(translationStates),
  approvedAt: z
    .string()
    .nullish()
    .transform((value) => (value ? new Date(value).toISOString() : value)),
  approvedBy: z.string().nullish(),
  deleted: z.boolean().nullish(),
  texts: record.nullish(),
  facts: record.nullish(),
  sourceFingerprints: z.record(z.string(), z.string()).nullish(),
  fingerprint: z.string().nullish(),
})
export type TranslationRow = z.infer<typeof storedRow>

export const approvalOf = (row: TranslationRow | undefined): Approval | undefined =>
  row?.approvedAt
    ? { facts: row.facts ?? undefined, texts: row.texts ?? {}, sourceFingerprints: row.sourceFingerprints ?? {} }
    : undefined

/** A request with the same user and transaction whose locale can be another without changing the caller's. */
export const ownLocale = (req: PayloadRequest): PayloadRequest =>
  isolateObjectProperty(req, ['locale', 'fallbackLocale', 'query', 'context'])

type RowsQuery = {
  context: PrivacyContext
  req: PayloadRequest
  collection?: CollectionName
  document?: string
  site?: number | string
}

/** Read without Payload's operations: a site may have tens of thousands, and they have neither access rules nor hooks. */
export const rowsOf = async ({ context, req, ...asked }: RowsQuery): Promise<TranslationRow[]> => {
  const { db, table } = await tableOf(req, context.slugs.translations)
  const equal = Object.entries(asked).flatMap(([name, value]) => {
    const column = table[name]
    return column && value !== undefined ? [eq(column, value)] : []
  })
  const found = await db
    .select()
    .from(table)
    .where(and(...equal))
    .orderBy(asc(table.id))
  return found.map((row) => storedRow.parse(row))
}

const textField = (value: unknown): string | undefined => (typeof value === 'string' && value ? value : undefined)

/** The working copy of a document, apart in facts and texts, with the site that it belongs to. */
export type WorkingDocument = {
  site: SiteLocales
  key: string
  fields: readonly FlattenedField[]
  stored: StoredDocument
  facts: Facts
  units: Record<string, Units>
  label: string
}

/**
 * @param stored the document as it is stored, where the caller knows it; read without it
 * @returns `undefined` where there is no such document, or none of a site
 */
export const workingDocument = async (asked: {
  context: PrivacyContext
  req: PayloadRequest
  collection: CollectionName
  document: number | string
  stored?: StoredDocument | undefined
}): Promise<WorkingDocument | undefined> => {
  const { context, req, collection, document } = asked
  const slug = context.slugs[collection]
  const stored = asked.stored ?? (await storedDocument({ req, slug, id: document }))
  const config = req.payload.collections[slug]?.config
  if (!stored || !config) return undefined
  const site = await siteLocalesOf({ context, req, site: stored[collection === 'sites' ? 'id' : 'site'] })
  if (!site) return undefined
  const { facts, units } = splitLocales(config.flattenedFields, stored)
  const key = String(facts[collection === 'sites' ? 'slug' : 'key'] ?? '')
  const texts = units[site.sourceLocale] ?? {}
  const label =
    textField(texts.title) ?? textField(texts.name) ?? textField(texts.subject) ?? textField(facts.name) ?? key
  return { site, key, fields: config.flattenedFields, stored, facts, units, label }
}

type RowValues = Omit<TranslationRow, 'id' | 'approvedAt'> & Partial<Pick<TranslationRow, 'approvedAt'>>

type Table = Awaited<ReturnType<typeof tableOf>>

const idOf = (table: Table['table']) => {
  if (!table.id) throw new Error('The translations have no ids.')
  return table.id
}

const setRow = async ({ db, table, row, values }: Table & { row: TranslationRow; values: Partial<RowValues> }) => {
  const now = table.updatedAt ? { updatedAt: new Date().toISOString() } : {}
  await db
    .update(table)
    .set({ ...values, ...now })
    .where(eq(idOf(table), row.id))
}

/** Without Payload's operations: a row has no hooks, and each save of a document writes several. */
export const writeRow = async (written: {
  context: PrivacyContext
  req: PayloadRequest
  existing: TranslationRow | undefined
  values: RowValues
}): Promise<void> => {
  const { context, req, existing, values } = written
  const { db, table } = await tableOf(req, context.slugs.translations)
  if (existing) await setRow({ db, table, row: existing, values })
  else await db.insert(table).values(values)
}

export const removeRows = async (removed: {
  context: PrivacyContext
  req: PayloadRequest
  rows: readonly TranslationRow[]
}): Promise<void> => {
  const { context, req, rows } = removed
  if (rows.length === 0) return
  const { db, table } = await tableOf(req, context.slugs.translations)
  await db.delete(table).where(
    inArray(
      idOf(table),
      rows.map((row) => row.id),
    ),
  )
}

type Marks = Pick<TranslationRow, 'state' | 'label' | 'key' | 'isSource' | 'deleted'>

/** What every save may change of a row. */
export const markRow = async (marked: {
  context: PrivacyContext
  req: PayloadRequest
  row: TranslationRow
  values: Marks
}): Promise<void> => {
  const { context, req, row, values } = marked
  await setRow({ ...(await tableOf(req, context.slugs.translations)), row, values })
}
