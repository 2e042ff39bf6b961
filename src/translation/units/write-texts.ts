import type { PayloadRequest } from 'payload'
import { savesUnits } from '../../access/unit-validation.ts'
import type { CollectionName, PrivacyContext } from '../../options.ts'
import { saveTexts } from '../in-place/save-texts.ts'
import type { WorkingDocument } from '../rows.ts'
import { inLocale, type StoredDocument } from '../stored-document.ts'
import { emptyRequired, withText } from './put-text.ts'

export type WriteResult =
  /** The document as it is stored then, where that is known without reading it. */
  | { outcome: 'written'; stored: StoredDocument | undefined }
  /** The document has no place for one of the texts. */
  | { outcome: 'no-such-text' }

/**
 * Saves texts of a document in one locale, by Payload's own operation and with the rights of the user. Whoever calls it
 * holds the lock of the document.
 *
 * @param working the document as it was read under that lock
 * @param texts by path
 * @param rowsLater whether the caller brings the rows and units of the document up to date
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
}): Promise<WriteResult> => {
  const { context, req, collection, document, locale, working, texts, rowsLater = false } = args
  const { fields, stored } = working
  const saved = inLocale({ fields, doc: stored, locale })
  let doc = saved
  let data = emptyRequired({ fields, doc: saved })
  for (const [path, text] of Object.entries(texts)) {
    const changed = withText({ fields, doc, path, text })
    if (!changed) return { outcome: 'no-such-text' }
    doc = { ...doc, ...changed }
    data = { ...data, ...changed }
  }
  const now = await saveTexts({
    req,
    slug: context.slugs[collection],
    id: document,
    stored,
    locale,
    data,
    context: { ...savesUnits(saved), ...(rowsLater ? { privacyRowsLater: true } : {}) },
  })
  return { outcome: 'written', stored: now }
}
