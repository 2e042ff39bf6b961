/** Rows of `privacy.translation_units`: derived, and written only where they differ. */
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { connectionOf } from '../../release/database.ts'
import { among, type DocumentKey, ofDocument } from './unit-key.ts'
import type { Sent } from './unit-state.ts'

const storedUnit = z.object({
  locale: z.string(),
  path: z.string(),
  key: z.string(),
  label: z.string(),
  place: z.number(),
  state: z.string(),
  change: z.string().nullable(),
  source: z.string(),
  source_fingerprint: z.string(),
  /** Fingerprint of the source that the translation was approved against. */
  against: z.string().nullable(),
  target: z.string(),
  target_fingerprint: z.string().nullable(),
  words: z.number(),
})
export type StoredUnit = z.infer<typeof storedUnit>
export type NewUnit = StoredUnit & {
  /** What is saved, or else approved; `null` where nothing is. Two are the same whose fingerprints are. */
  text: unknown
}

const name = ({ locale, path }: Pick<StoredUnit, 'locale' | 'path'>): string => `${locale} ${path}`

const sameUnit = (a: StoredUnit, b: StoredUnit | undefined): boolean =>
  b !== undefined &&
  (Object.keys(storedUnit.shape) as (keyof StoredUnit)[]).every((property) => a[property] === b[property])

const storedUnits = async (req: PayloadRequest, document: DocumentKey): Promise<StoredUnit[]> => {
  const db = await connectionOf(req)
  const { rows } = await db.execute(sql`
    select locale, path, key, label, place, state, change, source, source_fingerprint, against, target,
        target_fingerprint, words
      from privacy.translation_units where ${ofDocument(document)}`)
  return rows.map((row) => storedUnit.parse(row))
}

/** Makes the stored units of a document those that are given; a state that changes begins now. */
export const storeUnits = async (args: {
  req: PayloadRequest
  site: string
  document: DocumentKey
  units: readonly NewUnit[]
}): Promise<void> => {
  const { req, site, document, units } = args
  const before = new Map((await storedUnits(req, document)).map((unit) => [name(unit), unit]))
  const now = new Set(units.map(name))
  const changed = units.filter((unit) => !sameUnit(unit, before.get(name(unit))))
  const gone = [...before.values()].filter((unit) => !now.has(name(unit)))
  const db = await connectionOf(req)
  if (gone.length > 0) {
    const rows = JSON.stringify(gone.map(({ locale, path }) => ({ locale, path })))
    await db.execute(sql`
      delete from privacy.translation_units u using jsonb_to_recordset(${rows}::jsonb) as g(locale text, path text)
        where u.collection = ${document.collection} and u.document = ${document.document}
          and u.locale = g.locale and u.path = g.path`)
  }
  if (changed.length === 0) return
  await db.execute(sql`
    insert into privacy.translation_units as u
      (site, collection, document, locale, path, key, label, place, state, change, source, source_fingerprint, against,
        target, target_fingerprint, text, words)
      select ${site}, ${document.collection}, ${document.document}, n.locale, n.path, n.key, n.label, n.place, n.state,
          n.change, n.source, n.source_fingerprint, n.against, n.target, n.target_fingerprint, n.text, n.words
        from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as n(locale text, path text, key text, label text,
          place integer, state text, change text, source text, source_fingerprint text, against text, target text,
          target_fingerprint text, text jsonb, words integer)
      on conflict (collection, document, locale, path) do update set
        site = excluded.site, key = excluded.key, label = excluded.label, place = excluded.place,
        since = case when u.state = excluded.state then u.since else now() end,
        state = excluded.state, change = excluded.change, source = excluded.source,
        source_fingerprint = excluded.source_fingerprint, against = excluded.against, target = excluded.target,
        target_fingerprint = excluded.target_fingerprint, text = excluded.text, words = excluded.words`)
}

const sentRow = z.object({ locale: z.string(), path: z.string(), text: z.string(), source: z.string() })

/** What of a document is in review, by {@link sentName}. */
export const sentOfDocument = async (req: PayloadRequest, document: DocumentKey): Promise<Map<string, Sent>> => {
  const db = await connectionOf(req)
  const { rows } = await db.execute(sql`
    select locale, path, text, source from privacy.translation_reviews where ${ofDocument(document)}`)
  return new Map(rows.map((row) => sentRow.parse(row)).map((row) => [name(row), row]))
}
export const sentName = name

const approvedText = z.object({ fingerprint: z.string(), text: z.unknown() })

/** Source texts that were approved once, by their fingerprints. */
export const approvedTexts = async (
  req: PayloadRequest,
  fingerprints: readonly string[],
): Promise<Map<string, unknown>> => {
  if (fingerprints.length === 0) return new Map()
  const db = await connectionOf(req)
  const { rows } = await db.execute(sql`
    select fingerprint, text from privacy.approved_texts
      where fingerprint in ${among([...new Set(fingerprints)])}`)
  return new Map(rows.map((row) => approvedText.parse(row)).map(({ fingerprint, text }) => [fingerprint, text]))
}

/** Keeps approved source texts for ever: what a translation was made from can be shown when the source has changed. */
export const keepApprovedTexts = async (req: PayloadRequest, texts: ReadonlyMap<string, unknown>): Promise<void> => {
  if (texts.size === 0) return
  const db = await connectionOf(req)
  const rows = JSON.stringify([...texts].map(([fingerprint, text]) => ({ fingerprint, text })))
  await db.execute(sql`
    insert into privacy.approved_texts (fingerprint, text)
      select n.fingerprint, n.text from jsonb_to_recordset(${rows}::jsonb) as n(fingerprint text, text jsonb)
      on conflict do nothing`)
}

/** What is left of a site that is deleted: each of its documents forgets its own units before. */
export const forgetSite = async (req: PayloadRequest, site: string): Promise<void> => {
  const db = await connectionOf(req)
  await db.execute(sql`delete from privacy.translation_memory where site = ${site}`)
  await db.execute(sql`delete from privacy.translation_units where site = ${site}`)
}

/** What is left of a deleted document is nobody's work. */
export const forgetUnits = async (req: PayloadRequest, document: DocumentKey): Promise<void> => {
  const db = await connectionOf(req)
  for (const table of ['translation_units', 'translation_reviews', 'translation_tasks', 'translation_comments']) {
    await db.execute(sql`delete from privacy.${sql.raw(table)} where ${ofDocument(document)}`)
  }
}
