import type { PayloadRequest } from 'payload'
import { savesOneUnit } from '../../access/unit-validation.ts'
import type { CollectionName, PrivacyContext } from '../../options.ts'
import { ownLocale, type WorkingDocument } from '../rows.ts'
import { emptyRequired, withText } from './put-text.ts'

/**
 * Saves texts of a document in one locale, by Payload's own operation and with the rights of the user.
 *
 * @param texts by path
 * @returns `false` where the document, or a text that it is to have, is not there
 * @throws what Payload throws where a validation refuses a text
 */
export const writeTexts = async (args: {
  context: PrivacyContext
  req: PayloadRequest
  collection: CollectionName
  document: number | string
  locale: string
  fields: WorkingDocument['fields']
  texts: Readonly<Record<string, unknown>>
}): Promise<boolean> => {
  const { context, req, collection, document, locale, fields, texts } = args
  const slug = context.slugs[collection]
  const read = { collection: slug, id: document, depth: 0, locale, fallbackLocale: false } as const
  const found: unknown = await req.payload.findByID({ ...read, showHiddenFields: true, req: ownLocale(req) })
  if (typeof found !== 'object' || found === null) return false
  const saved: Record<string, unknown> = Object.fromEntries(Object.entries(found))
  let doc = saved
  let data = emptyRequired({ fields, doc: saved })
  for (const [path, text] of Object.entries(texts)) {
    const changed = withText({ fields, doc, path, text })
    if (!changed) return false
    doc = { ...doc, ...changed }
    data = { ...data, ...changed }
  }
  await req.payload.update({
    ...read,
    data,
    context: savesOneUnit,
    // The command line has no user; what is asked for over HTTP without one is refused before.
    overrideAccess: !req.user,
    user: req.user,
    req: ownLocale(req),
  })
  return true
}
