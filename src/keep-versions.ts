/**
 * The latest versions of a document, as many as its collection keeps. Payload looks for those beyond them with all that each
 * of them holds, which for a long section of a hundred versions takes longer than all the rest of its save.
 */
import { desc, eq, inArray } from '@payloadcms/db-postgres/drizzle'
import type { CollectionAfterChangeHook, CollectionConfig } from 'payload'
import { connectionOf, postgresOf, versionTableOf } from './release/database.ts'

const pruneVersions =
  (most: number): CollectionAfterChangeHook =>
  async ({ doc, req, collection, operation }) => {
    const table = versionTableOf(postgresOf(req.payload), collection.slug)
    if (operation === 'create' || !table?.id || !table.parent || !table.updatedAt) return doc
    const db = await connectionOf(req)
    const beyond = db
      .select({ id: table.id })
      .from(table)
      .where(eq(table.parent, doc.id))
      .orderBy(desc(table.updatedAt), desc(table.id))
      .offset(most)
    await db.delete(table).where(inArray(table.id, beyond))
    return doc
  }

/**
 * @returns the collection, which keeps as many versions a document as before: what keeps all, or drafts, is left to Payload
 * @example
 * keepVersions({ slug: 'rights', fields, versions: { maxPerDoc: 100 } })
 */
export const keepVersions = (collection: CollectionConfig): CollectionConfig => {
  const { versions, hooks } = collection
  if (typeof versions !== 'object' || versions.drafts) return collection
  const { maxPerDoc: most = 100 } = versions
  if (most <= 0) return collection
  return {
    ...collection,
    versions: { ...versions, maxPerDoc: 0 },
    hooks: { ...hooks, afterChange: [...(hooks?.afterChange ?? []), pruneVersions(most)] },
  }
}
