import type { PayloadRequest } from 'payload'
import type { CollectionName, PrivacyContext } from '../options.ts'
import { refreshRows } from './refresh-rows.ts'
import { rowsOf } from './rows.ts'

type Locales = { id: number | string; sourceLocale?: unknown; publishedLocales?: unknown }

const localesOf = (site: Partial<Locales> | undefined): string =>
  JSON.stringify([site?.sourceLocale ?? null, site?.publishedLocales ?? []])

/** A locale that a site begins to publish is missing in each of its documents: their rows say so at once. */
export const refreshSite = async (asked: {
  context: PrivacyContext
  req: PayloadRequest
  site: Locales
  before: Partial<Locales> | undefined
}): Promise<void> => {
  const { context, req, site, before } = asked
  if (localesOf(site) === localesOf(before)) return
  const rows = await rowsOf({ context, req, site: site.id })
  const documents = new Map(rows.map((row) => [`${row.collection}/${row.document}`, row]))
  for (const { collection, document } of documents.values()) {
    if (collection in context.slugs && collection !== 'sites') {
      await refreshRows({ context, req, collection: collection as CollectionName, document })
    }
  }
}
