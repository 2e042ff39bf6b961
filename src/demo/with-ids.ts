/** From content to documents: content refers by key and brings row ids of its own; the database knows ids and gives its own. */
import type { FlattenedField } from 'payload'
import type { CollectionName, PrivacyContext } from '../options.ts'
import { registerNames } from '../policy/snapshot.ts'

export type Doc = Record<string, unknown>
/** Ids of documents by `register/key`. */
export type Created = Map<string, number | string>

export const isDoc = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const nameOf = (slugs: PrivacyContext['slugs'], slug: string): CollectionName | undefined =>
  registerNames.find((name) => slugs[name] === slug)

const fieldsOfRow = (field: FlattenedField, row: Doc): FlattenedField[] => {
  if (field.type === 'array') return field.flattenedFields
  if (field.type !== 'blocks') return []
  return field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? []
}

/** @throws where the content refers to what it has not */
export const withIds = (args: {
  slugs: PrivacyContext['slugs']
  fields: FlattenedField[]
  doc: Doc
  created: Created
}): Doc => {
  const { slugs, fields, doc, created } = args
  const own: Doc = {}
  for (const field of fields) {
    const value = doc[field.name]
    if (value === undefined || field.name === '_order' || field.name === 'id') continue
    if (field.type === 'relationship' && typeof field.relationTo === 'string') {
      const to = nameOf(slugs, field.relationTo)
      const ids = (Array.isArray(value) ? value : [value]).flatMap((key) => {
        const id = typeof key === 'string' && to ? created.get(`${to}/${key}`) : undefined
        if (id === undefined && key != null)
          throw new Error(`The demo refers to ${String(to)}/${String(key)}, which it has not.`)
        return id ?? []
      })
      own[field.name] = field.hasMany ? ids : (ids[0] ?? null)
    } else if ((field.type === 'array' || field.type === 'blocks') && Array.isArray(value)) {
      own[field.name] = value.filter(isDoc).map((row) => ({
        ...withIds({ slugs, fields: fieldsOfRow(field, row), doc: row, created }),
        ...(field.type === 'blocks' ? { blockType: row.blockType } : {}),
      }))
    } else {
      own[field.name] = value
    }
  }
  return own
}

/**
 * The document with the ids that the database gave its rows, so that a row which stays is the same one: what was approved
 * of it stays approved.
 *
 * @param doc made of `content` by {@link withIds}
 * @param before the content that the saved document was made of
 */
export const keepingRowIds = (args: {
  fields: FlattenedField[]
  doc: Doc
  content: Doc
  before: Doc
  saved: Doc
}): Doc => {
  const { fields, doc, content, before, saved } = args
  const kept: Doc = { ...doc }
  const rows = (of: Doc, name: string): Doc[] => {
    const value = of[name]
    return Array.isArray(value) ? value.filter(isDoc) : []
  }
  for (const { name, type } of fields) {
    if ((type !== 'array' && type !== 'blocks') || !Array.isArray(doc[name])) continue
    const earlier = rows(before, name).map(({ id }) => id)
    kept[name] = rows(doc, name).map((row, index) => {
      const at = earlier.indexOf(rows(content, name)[index]?.id)
      const id = at === -1 ? undefined : rows(saved, name)[at]?.id
      return id === undefined ? row : { ...row, id }
    })
  }
  return kept
}
