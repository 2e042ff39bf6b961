/** Which texts of a document a save changes, where texts are all that it changes. Pure. */
import { isDeepStrictEqual } from 'node:util'
import type { FlattenedField } from 'payload'
import { fieldsOfRow, isRecord, rowsIn } from '../leaves.ts'

type Doc = Record<string, unknown>

/** Where texts are kept: with the document, or with a row of one of its lists. */
export type TextRow = { field: string; id: string; blockType?: string } | 'document'

export type ChangedTexts = {
  of: TextRow
  locale: string
  /** All that are kept there in that locale, those that stay too; by the name of their column. */
  texts: Readonly<Record<string, unknown>>
}

/** Absent, `undefined` and `null` are one to a database. */
const same = (a: unknown, b: unknown): boolean => isDeepStrictEqual(a ?? null, b ?? null)

/** Kept in a column of their own, as they are. Of one that may not be there twice, Payload has a message for people. */
const isText = (field: FlattenedField): boolean =>
  (field.type === 'richText' || field.type === 'textarea' || (field.type === 'text' && !field.hasMany)) &&
  !('unique' in field && field.unique)

/** Of the document: who saves it names it, and every save changes when. */
const ofEachSave = new Set(['id', 'updatedAt'])

/** The texts of one place in each locale, before and after: those of its groups too. */
type Found = { column: string; before: Doc; after: Doc }

const textsOf = (args: {
  fields: readonly FlattenedField[]
  before: Doc
  after: Doc
  prefix: string
  /** Called with the lists that are there; `false` where what they hold cannot be told apart. */
  onRows: (field: FlattenedField, before: unknown, after: unknown) => boolean
}): Found[] | undefined => {
  const { fields, before, after, prefix, onRows } = args
  const found: Found[] = []
  for (const field of fields) {
    if (field.type === 'join' || ('virtual' in field && field.virtual)) continue
    const [was, is] = [before[field.name], after[field.name]]
    if ('localized' in field && field.localized && isText(field)) {
      const [texts, now] = [isRecord(was) ? was : {}, isRecord(is) ? is : {}]
      found.push({ column: `${prefix}${field.name}`, before: texts, after: now })
    } else if ((field.type === 'group' || field.type === 'tab') && !field.localized) {
      const inner = textsOf({
        fields: field.flattenedFields,
        before: isRecord(was) ? was : {},
        after: isRecord(is) ? is : {},
        prefix: `${prefix}${field.name}_`,
        onRows: (_, a, b) => same(a, b),
      })
      if (!inner) return undefined
      found.push(...inner)
    } else if (!same(was, is) && !onRows(field, was, is)) {
      return undefined
    }
  }
  return found
}

const changedIn = (of: TextRow, found: readonly Found[]): ChangedTexts[] => {
  const locales = new Set(found.flatMap(({ before, after }) => [...Object.keys(before), ...Object.keys(after)]))
  return [...locales]
    .filter((locale) => found.some(({ before, after }) => !same(before[locale], after[locale])))
    .map((locale) => ({
      of,
      locale,
      texts: Object.fromEntries(found.map(({ column, after }) => [column, after[locale] ?? null])),
    }))
}

/** The rows of a list, where they are the same ones in the same order. */
const changedRows = (args: { field: FlattenedField; before: unknown; after: unknown }): ChangedTexts[] | undefined => {
  const { field } = args
  if ((field.type !== 'array' && field.type !== 'blocks') || field.localized) return undefined
  const [before, after] = [rowsIn(args.before), rowsIn(args.after)]
  if (before.length !== after.length) return undefined
  const changed: ChangedTexts[] = []
  for (const [at, row] of before.entries()) {
    const now = after[at] ?? {}
    if (!same(row.id, now.id) || !same(row.blockType, now.blockType) || !same(row.blockName, now.blockName)) {
      return undefined
    }
    const fields = fieldsOfRow(field, row)
    if (fields.length === 0 && !same(row, now)) return undefined
    const found = textsOf({ fields, before: row, after: now, prefix: '', onRows: () => false })
    if (!found) return undefined
    const blockType = field.type === 'blocks' ? { blockType: String(row.blockType) } : {}
    changed.push(...changedIn({ field: field.name, id: String(row.id), ...blockType }, found))
  }
  return changed
}

/**
 * @param before a document as it is stored, in the shape of `locale: 'all'` and `depth: 0`
 * @param after as it is to be stored
 * @returns what of its texts changes; `undefined` where anything else does, or texts deeper in it than a row of a list
 * @example
 * changedTexts({ fields, before: { title: { lv: 'Dati' } }, after: { title: { lv: 'Dati', et: 'Andmed' } } })
 * // [{ of: 'document', locale: 'et', texts: { title: 'Andmed' } }]
 */
export const changedTexts = (args: {
  fields: readonly FlattenedField[]
  before: Doc
  after: Doc
}): ChangedTexts[] | undefined => {
  const { before, after } = args
  const fields = args.fields.filter(({ name }) => !ofEachSave.has(name))
  const inRows: ChangedTexts[] = []
  const found = textsOf({
    ...{ fields, before, after, prefix: '' },
    onRows: (field, was, is) => {
      const changed = changedRows({ field, before: was, after: is })
      inRows.push(...(changed ?? []))
      return changed !== undefined
    },
  })
  return found && [...changedIn('document', found), ...inRows]
}
