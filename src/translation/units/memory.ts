/** Earlier translations of texts that are alike, from the sites that somebody reaches. */
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { connectionOf } from '../../release/database.ts'
import type { QueueFilter } from './list-units.ts'
import { among } from './unit-key.ts'

const suggestion = z.object({
  site: z.string(),
  source: z.string(),
  target: z.string(),
  text: z.unknown(),
  approvedBy: z.string(),
  approvedAt: z.coerce.date().transform((date) => date.toISOString()),
  similarity: z.coerce.number(),
})
export type Suggestion = z.infer<typeof suggestion>

const schemaRow = z.object({ schema: z.string() })

/** Where pg_trgm is installed, it may be in any schema. */
const trigramSchema = async (req: PayloadRequest): Promise<string | undefined> => {
  const db = await connectionOf(req)
  const { rows } = await db.execute(sql`
    select n.nspname as schema from pg_extension e join pg_namespace n on n.oid = e.extnamespace
      where e.extname = 'pg_trgm'`)
  return rows[0] ? schemaRow.parse(rows[0]).schema : undefined
}

const leastSimilar = 0.4

/**
 * @param source plain text that is to be translated
 * @returns up to five, the most similar first, `similarity` from 0 to 1; none where the server has no pg_trgm
 */
export const suggestionsFor = async (args: {
  req: PayloadRequest
  sites: QueueFilter['sites']
  sourceLocale: string
  locale: string
  source: string
}): Promise<Suggestion[]> => {
  const { req, sites, sourceLocale, locale, source } = args
  const schema = await trigramSchema(req)
  if (schema === undefined || source === '') return []
  const db = await connectionOf(req)
  const similarity = sql`${sql.identifier(schema)}.similarity(m.source, ${source})`
  const alike = sql`m.source operator(${sql.identifier(schema)}.%) ${source}`
  const mine = sites === 'all' ? sql`true` : sql`m.site in ${among(sites)}`
  const { rows } = await db.execute(sql`
    select * from (
      select distinct on (m.target) m.site, m.source, m.target, m.text, m.approved_by as "approvedBy",
          m.approved_at as "approvedAt", ${similarity} as similarity
        from privacy.translation_memory m
        where ${alike} and ${mine} and m.source_locale = ${sourceLocale} and m.locale = ${locale}
        order by m.target, ${similarity} desc, m.approved_at desc) as best
      where similarity >= ${leastSimilar} order by similarity desc, "approvedAt" desc limit 5`)
  return rows.map((row) => suggestion.parse(row))
}
