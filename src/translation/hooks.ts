import type { CollectionConfig } from 'payload'
import { guardContent } from '../access/guard.ts'
import type { CollectionName, PrivacyContext } from '../options.ts'
import { markRowsDeleted, refreshRows } from './refresh-rows.ts'
import { refreshSite } from './refresh-site.ts'

/** What keeps writing within a person's role, and the translation rows right after every save. */
export const contentHooks = (context: PrivacyContext, collection: CollectionName): CollectionConfig['hooks'] => ({
  beforeOperation: [guardContent(context, collection)],
  afterChange: [
    async ({ doc, previousDoc, req, context: { privacyRowsLater } }) => {
      if (privacyRowsLater) return doc
      await refreshRows({ context, req, collection, document: doc.id })
      if (collection === 'sites') await refreshSite({ context, req, site: doc, before: previousDoc })
      return doc
    },
  ],
  afterDelete: [
    async ({ id, req }) => {
      await markRowsDeleted({ context, req, collection, document: id })
    },
  ],
})
