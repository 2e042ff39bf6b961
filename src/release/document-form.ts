/** A document as it stands in an edit form: not saved yet, in the one locale that the form shows. */
import type { FlattenedField } from 'payload'
import type { CollectionName } from '../options.ts'

type Doc = Record<string, unknown>

export type DocumentForm = {
  collection: CollectionName
  /** None: it was never saved. */
  id?: number | string
  /** That of the form: its localised fields hold the text of this locale. */
  locale: string
  values: Doc
}

/** Stands for the key of a document that has none yet. No key of a register has a colon. */
export const formKey = ':new'

const isDoc = (value: unknown): value is Doc => typeof value === 'object' && value !== null && !Array.isArray(value)
const rowsOf = (value: unknown): Doc[] => (Array.isArray(value) ? value.filter(isDoc) : [])

type Args = { fields: FlattenedField[]; saved: Doc; form: Pick<DocumentForm, 'locale' | 'values'> }

/**
 * The saved document (all locales) with what the form says in their place; other locales keep what is saved. Fields that
 * the form does not have are kept too.
 */
export const withForm = ({ fields, saved, form: { locale, values } }: Args): Doc => {
  const merged: Doc = { ...saved }
  for (const field of fields) {
    const { name } = field
    if (name === 'id' || !(name in values)) continue
    const value = values[name]
    if ('localized' in field && field.localized) {
      merged[name] = { ...(isDoc(saved[name]) ? saved[name] : {}), [locale]: value }
    } else if (field.type === 'array' || field.type === 'blocks') {
      const before = new Map(rowsOf(saved[name]).map((row) => [String(row.id), row]))
      merged[name] = rowsOf(value).map((row, at) => {
        const inner =
          field.type === 'array'
            ? field.flattenedFields
            : (field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? [])
        const own = withForm({ fields: inner, saved: before.get(String(row.id)) ?? {}, form: { locale, values: row } })
        return { ...own, id: row.id ?? `row-${at}`, ...(field.type === 'blocks' ? { blockType: row.blockType } : {}) }
      })
    } else if ((field.type === 'group' || field.type === 'tab') && isDoc(value)) {
      const inner = isDoc(saved[name]) ? saved[name] : {}
      merged[name] = withForm({ fields: field.flattenedFields, saved: inner, form: { locale, values: value } })
    } else {
      merged[name] = value
    }
  }
  return merged
}
