/** Writes a document in all its locales at once, as a person would: first in one, then its texts in each other. */
import type { FlattenedField, PayloadRequest } from 'payload'
import type { CollectionName, PrivacyContext } from '../options.ts'
import { refreshRows } from './refresh-rows.ts'
import { ownLocale } from './rows.ts'

type Doc = Record<string, unknown>
const isDoc = (value: unknown): value is Doc => typeof value === 'object' && value !== null && !Array.isArray(value)
const rowsOf = (value: unknown): Doc[] => (Array.isArray(value) ? value.filter(isDoc) : [])

const fieldsOfRow = (field: FlattenedField, row: Doc): FlattenedField[] => {
  if (field.type === 'array') return field.flattenedFields
  if (field.type !== 'blocks') return []
  return field.blocks.find((block) => block.slug === row.blockType)?.flattenedFields ?? []
}

/** Several saves of one document: its translation rows are brought up to date once, after the last. */
const laterRows = { privacyRowsLater: true }

/**
 * One locale of a document that has the shape of `locale: 'all'`.
 * @param saved the document as it was created: rows take their ids from it; without it, rows have none
 */
export const inLocale = (args: { fields: FlattenedField[]; doc: Doc; locale: string; saved?: Doc }): Doc => {
  const { fields, doc, locale, saved } = args
  const own: Doc = {}
  for (const field of fields) {
    const value = doc[field.name]
    if (value === undefined || field.name === 'id') continue
    const before = saved?.[field.name]
    if ('localized' in field && field.localized) {
      if (isDoc(value) && value[locale] !== undefined) own[field.name] = value[locale]
    } else if (field.type === 'array' || field.type === 'blocks') {
      const savedRows = rowsOf(before)
      own[field.name] = rowsOf(value).map((row, at) => {
        const savedRow = savedRows[at]
        const inner = inLocale({ fields: fieldsOfRow(field, row), doc: row, locale, saved: savedRow })
        return {
          ...inner,
          ...(field.type === 'blocks' ? { blockType: row.blockType } : {}),
          ...(savedRow?.id === undefined ? {} : { id: savedRow.id }),
        }
      })
    } else if (field.type === 'group' || field.type === 'tab') {
      own[field.name] = inLocale({
        fields: field.flattenedFields,
        doc: isDoc(value) ? value : {},
        locale,
        saved: isDoc(before) ? before : undefined,
      })
    } else {
      own[field.name] = value
    }
  }
  return own
}

/**
 * @param doc in the shape of `locale: 'all'`, references as ids, without row ids
 * @param locales the first is the one that the document is created in
 * @returns the id of the new document
 */
export const createInLocales = async (args: {
  context: PrivacyContext
  req: PayloadRequest
  collection: CollectionName
  doc: Doc
  locales: readonly [string, ...string[]]
}): Promise<number | string> => {
  const { context, req, collection, doc, locales } = args
  const slug = context.slugs[collection]
  const fields = req.payload.collections[slug]?.config.flattenedFields ?? []
  const [first, ...others] = locales
  const created = await req.payload.create({
    collection: slug,
    data: inLocale({ fields, doc, locale: first }),
    context: laterRows,
    depth: 0,
    locale: first,
    req: ownLocale(req),
  })
  const saved: Doc = Object.fromEntries(Object.entries(created))
  await writeOthers({ context, req, collection, id: created.id, doc, saved, locales: others })
  return created.id
}

/**
 * Changes a document in all its locales at once.
 *
 * @param doc in the shape of `locale: 'all'`, references as ids; rows that are there carry their id, new ones have none.
 * What it does not name stays as it is
 */
export const updateInLocales = async (args: {
  context: PrivacyContext
  req: PayloadRequest
  collection: CollectionName
  id: number | string
  doc: Doc
  locales: readonly [string, ...string[]]
}): Promise<void> => {
  const { context, req, collection, id, doc, locales } = args
  const slug = context.slugs[collection]
  const fields = req.payload.collections[slug]?.config.flattenedFields ?? []
  const [first, ...others] = locales
  const updated = await req.payload.update({
    collection: slug,
    id,
    data: inLocale({ fields, doc, locale: first, saved: doc }),
    context: laterRows,
    depth: 0,
    locale: first,
    req: ownLocale(req),
  })
  const saved: Doc = Object.fromEntries(Object.entries(updated))
  await writeOthers({ context, req, collection, id, doc, saved, locales: others })
}

const writeOthers = async (args: {
  context: PrivacyContext
  req: PayloadRequest
  collection: CollectionName
  id: number | string
  doc: Doc
  saved: Doc
  locales: readonly string[]
}): Promise<void> => {
  const { context, req, collection, id, doc, saved, locales } = args
  const slug = context.slugs[collection]
  const fields = req.payload.collections[slug]?.config.flattenedFields ?? []
  for (const locale of locales) {
    await req.payload.update({
      collection: slug,
      id,
      data: inLocale({ fields, doc, locale, saved }),
      context: laterRows,
      depth: 0,
      locale,
      req: ownLocale(req),
    })
  }
  await refreshRows({ context, req, collection, document: id })
}
