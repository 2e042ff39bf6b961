/** What a save would change of a document, apart in facts and texts. */
import type { FlattenedField } from 'payload'
import { fieldsOfRow, isRecord, rowsIn } from '../translation/leaves.ts'

export type Changes = { facts: string[]; texts: string[] }
export type Row = Record<string, unknown>

const isNothing = (value: unknown) =>
  value == null || value === '' || value === false || (Array.isArray(value) && value.length === 0)

/** A reference as its id, whether or not it is populated. */
export const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain)
  if (isRecord(value)) return 'id' in value ? value.id : value
  return value
}

const same = (a: unknown, b: unknown): boolean => {
  if (isNothing(a) && isNothing(b)) return true
  const [left, right] = [plain(a), plain(b)]
  if (typeof left === 'string' && typeof right === 'string' && left !== right) {
    const [from, to] = [Date.parse(left), Date.parse(right)]
    return !Number.isNaN(from) && from === to
  }
  if (typeof left === 'object' || typeof right === 'object') return JSON.stringify(left) === JSON.stringify(right)
  return String(left) === String(right)
}

const sameRichText = (a: unknown, b: unknown): boolean => {
  const withoutIds = (name: string, value: unknown) => (name === 'id' ? undefined : value)
  return (isNothing(a) && isNothing(b)) || JSON.stringify(a, withoutIds) === JSON.stringify(b, withoutIds)
}

/**
 * The paths of the fields that a save changes. Only what it names is compared: what it leaves out, it leaves as it is.
 *
 * @example
 * changesOf(fields, { amount: 5, subject: 'Orders' }, { amount: 7, subject: 'Orders' }) // { facts: ['amount'], texts: [] }
 */
export const changesOf = (fields: FlattenedField[], incoming: Row, original: Row, prefix = ''): Changes => {
  const found: Changes = { facts: [], texts: [] }
  for (const field of fields) {
    if (field.type === 'join' || !(field.name in incoming)) continue
    const path = prefix ? `${prefix}.${field.name}` : field.name
    const [now, before] = [incoming[field.name], original[field.name]]
    if (now === before) continue
    if ('localized' in field && field.localized) {
      if (!sameRichText(now, before)) found.texts.push(path)
    } else if (field.type === 'group' || field.type === 'tab') {
      const inner = changesOf(field.flattenedFields, isRecord(now) ? now : {}, isRecord(before) ? before : {}, path)
      found.facts.push(...inner.facts)
      found.texts.push(...inner.texts)
    } else if (field.type === 'array' || field.type === 'blocks') {
      const [nowRows, beforeRows] = [rowsIn(now), rowsIn(before)]
      const sameRows =
        nowRows.length === beforeRows.length &&
        nowRows.every((row, at) => row.id === beforeRows[at]?.id && row.blockType === beforeRows[at]?.blockType)
      if (!sameRows) found.facts.push(path)
      for (const row of nowRows) {
        const inner = changesOf(fieldsOfRow(field, row), row, beforeRows.find(({ id }) => id === row.id) ?? {}, path)
        found.facts.push(...inner.facts)
        found.texts.push(...inner.texts)
      }
    } else if (field.name !== 'id' && field.name !== 'createdAt' && field.name !== 'updatedAt' && !same(now, before)) {
      found.facts.push(path)
    }
  }
  return found
}
