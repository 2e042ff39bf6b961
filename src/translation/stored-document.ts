/** A document as it is stored, and as it reads in one locale. */
import type { FlattenedField, PayloadRequest } from 'payload'
import { fieldsOfRow, isRecord, rowsIn } from './leaves.ts'

export type StoredDocument = Record<string, unknown>

/**
 * Read by Payload's adapter and not by its operations: those run every hook of reading over each text in each locale,
 * which is for readers, and what such a hook makes of a text must not be saved as the text.
 *
 * @returns it in the shape of `locale: 'all'` and `depth: 0`; `undefined` where there is none
 */
export const storedDocument = async (asked: {
  req: PayloadRequest
  slug: string
  id: number | string
}): Promise<StoredDocument | undefined> => {
  const { req, slug, id } = asked
  const { transactionID } = req
  const doc: unknown = await req.payload.db.findOne({
    collection: slug,
    where: { id: { equals: id } },
    joins: false,
    req: transactionID === undefined ? {} : { transactionID },
  })
  return isRecord(doc) ? doc : undefined
}

/**
 * @example
 * inLocale({ fields, doc: { key: 'name', name: { lv: 'Vārds', et: 'Nimi' } }, locale: 'et' }) // { key: 'name', name: 'Nimi' }
 */
export const inLocale = (args: {
  fields: readonly FlattenedField[]
  doc: StoredDocument
  locale: string
}): StoredDocument => {
  const { fields, doc, locale } = args
  const own = Object.fromEntries(
    fields.flatMap((field): [string, unknown][] => {
      const value = doc[field.name]
      if (value === undefined) return []
      if ('localized' in field && field.localized) return [[field.name, isRecord(value) ? value[locale] : undefined]]
      if (field.type === 'array' || field.type === 'blocks') {
        const rows = rowsIn(value).map((row) => inLocale({ fields: fieldsOfRow(field, row), doc: row, locale }))
        return [[field.name, rows]]
      }
      if ((field.type === 'group' || field.type === 'tab') && isRecord(value)) {
        return [[field.name, inLocale({ fields: field.flattenedFields, doc: value, locale })]]
      }
      return []
    }),
  )
  return { ...doc, ...own }
}
