/** One text of a document set at its path, as the top-level field that a save has to name. Pure. */
import type { FlattenedField } from 'payload'
import { fieldsOfRow, isRecord } from '../leaves.ts'

type Doc = Record<string, unknown>

const nameAnd = (path: string): [string, string] => {
  const at = path.indexOf('.')
  return at === -1 ? [path, ''] : [path.slice(0, at), path.slice(at + 1)]
}

const within = (args: {
  fields: readonly FlattenedField[]
  doc: Doc
  path: string
  text: unknown
}): Doc | undefined => {
  const { fields, doc, path, text } = args
  const [name, rest] = nameAnd(path)
  const field = fields.find((candidate) => candidate.name === name)
  if (!field) return undefined
  if ('localized' in field && field.localized) return rest === '' ? { ...doc, [name]: text } : undefined
  const value = doc[name]
  if (field.type === 'group' || field.type === 'tab') {
    const inner = within({ fields: field.flattenedFields, doc: isRecord(value) ? value : {}, path: rest, text })
    return inner && { ...doc, [name]: inner }
  }
  if ((field.type !== 'array' && field.type !== 'blocks') || !Array.isArray(value)) return undefined
  const [id, below] = nameAnd(rest)
  const row: unknown = value.find((candidate) => isRecord(candidate) && String(candidate.id) === id)
  if (!isRecord(row)) return undefined
  const inner = within({ fields: fieldsOfRow(field, row), doc: row, path: below, text })
  return inner && { ...doc, [name]: value.map((candidate) => (candidate === row ? inner : candidate)) }
}

/**
 * @param doc a document as it reads in one locale
 * @param path of a unit, `body.<row id>.text`; a question mark at its end says nothing here
 * @returns the one field that changes with its new value; `undefined` where the document has no such text
 * @example
 * withText({ fields, doc: { title: 'Andmed', key: 'collected' }, path: 'title', text: 'Isikuandmed' }) // { title: 'Isikuandmed' }
 */
export const withText = (args: {
  fields: readonly FlattenedField[]
  doc: Doc
  path: string
  text: unknown
}): Doc | undefined => {
  const path = args.path.replace(/\?$/, '')
  const changed = within({ ...args, path })
  const [name] = nameAnd(path)
  return changed && { [name]: changed[name] }
}

export type FoundField = {
  field: FlattenedField
  /** As Payload names a field of a schema: `body.prose.text`. */
  schemaPath: string
}

/** The localised field that a path leads to. */
export const fieldAt = (args: {
  fields: readonly FlattenedField[]
  doc: Doc
  path: string
}): FoundField | undefined => {
  const { fields, doc } = args
  const [name, rest] = nameAnd(args.path.replace(/\?$/, ''))
  const field = fields.find((candidate) => candidate.name === name)
  if (!field) return undefined
  const below = (inner: FoundField | undefined, between = ''): FoundField | undefined =>
    inner && { field: inner.field, schemaPath: `${name}.${between}${inner.schemaPath}` }
  if ('localized' in field && field.localized) return rest === '' ? { field, schemaPath: name } : undefined
  const value = doc[name]
  if (field.type === 'group' || field.type === 'tab') {
    return below(fieldAt({ fields: field.flattenedFields, doc: isRecord(value) ? value : {}, path: rest }))
  }
  if ((field.type !== 'array' && field.type !== 'blocks') || !Array.isArray(value)) return undefined
  const [id, after] = nameAnd(rest)
  const row: unknown = value.find((candidate) => isRecord(candidate) && String(candidate.id) === id)
  if (!isRecord(row)) return undefined
  const found = fieldAt({ fields: fieldsOfRow(field, row), doc: row, path: after })
  return below(found, field.type === 'blocks' ? `${String(row.blockType)}.` : '')
}

/**
 * Required texts that a document has not yet, as empty ones: they are columns of one row with the text that is saved, and
 * none of them may be null. Empty, they are still missing.
 */
export const emptyRequired = ({ fields, doc }: { fields: readonly FlattenedField[]; doc: Doc }): Doc =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const isText = field.type === 'text' || field.type === 'textarea'
      return isText && field.localized && field.required && doc[field.name] == null ? [[field.name, '']] : []
    }),
  )
