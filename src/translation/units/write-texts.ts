import type { PayloadRequest } from 'payload'
import { savesUnits } from '../../access/unit-validation.ts'
import type { CollectionName, PrivacyContext } from '../../options.ts'
import { ownLocale, type WorkingDocument } from '../rows.ts'
import { inLocale } from '../stored-document.ts'
import { emptyRequired, withText } from './put-text.ts'

/**
 * Saves texts of a document in one locale, by Payload's own operation and with the rights of the user. Whoever calls it
 * holds the lock of the document.
 *
 * @param working the document as it was read under that lock
 * @param texts by path
 * @param rowsLater whether the caller brings the rows and units of the document up to date
 * @returns `false` where the document has no place for one of the texts
 * @throws what Payload throws where a validation refuses a text
 */
export const writeTexts = async (args: {
  context: PrivacyContext
  req: PayloadRequest
  collection: CollectionName
  document: number | string
  locale: string
  working: Pick<WorkingDocument, 'fields' | 'stored'>
  texts: Readonly<Record<string, unknown>>
  rowsLater?: boolean
}): Promise<boolean> => {
  const { context, req, collection, document, locale, working, texts, rowsLater = false } = args
  const { fields, stored } = working
  const saved = inLocale({ fields, doc: stored, locale })
  let doc = saved
  let data = emptyRequired({ fields, doc: saved })
  for (const [path, text] of Object.entries(texts)) {
    const changed = withText({ fields, doc, path, text })
    if (!changed) return false
    doc = { ...doc, ...changed }
    data = { ...data, ...changed }
  }
  await req.payload.update({
    collection: context.slugs[collection],
    id: document,
    depth: 0,
    locale,
    fallbackLocale: false,
    data,
    context: { ...savesUnits(saved), ...(rowsLater ? { privacyRowsLater: true } : {}) },
    // The command line has no user; what is asked for over HTTP without one is refused before.
    overrideAccess: !req.user,
    user: req.user,
    req: ownLocale(req),
  })
  return true
}
