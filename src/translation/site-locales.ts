/** The languages of a site, within the transaction of whoever asks. */
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { PrivacyContext } from '../options.ts'
import { connectionOf, postgresOf, tableNameOf } from '../release/database.ts'

const siteLocales = z.object({
  id: z.union([z.string(), z.number()]),
  sourceLocale: z.string(),
  publishedLocales: z.array(z.string()),
  /** Whether a second person approves what one has translated. */
  reviewTranslations: z.boolean(),
})
export type SiteLocales = z.infer<typeof siteLocales>

/**
 * Read without Payload's operations: the whole of a site has a dozen tables, and every save asks for this. Compared as
 * text, so that what is no id is no error either, which would end the transaction: sites are few.
 */
export const siteLocalesOf = async (asked: {
  context: PrivacyContext
  req: PayloadRequest
  site: unknown
}): Promise<SiteLocales | undefined> => {
  const { context, req, site } = asked
  if (typeof site !== 'number' && typeof site !== 'string') return undefined
  const table = tableNameOf(postgresOf(req.payload), context.slugs.sites)
  const db = await connectionOf(req)
  const { rows } = await db.execute(sql`
    select s.id, s.source_locale as "sourceLocale", coalesce(s.review_translations, false) as "reviewTranslations",
        array(select p.value::text from ${sql.identifier(`${table}_published_locales`)} p
          where p.parent_id = s.id order by p.order) as "publishedLocales"
      from ${sql.identifier(table)} s where s.id::text = ${String(site)}`)
  return siteLocales.safeParse(rows[0]).data
}

export const localesOf = (site: SiteLocales): string[] => [...new Set([site.sourceLocale, ...site.publishedLocales])]
