/**
 * Takes a document apart into what is the same in every locale (its facts) and what is written in each (its units),
 * following the fields of its collection; and puts it together again.
 */
import type { FlattenedField } from 'payload'

/** A unit of translation is one localised leaf, named by its path: `title`, `body.<row id>.text`. */
export type Units = Record<string, unknown>
export type UnitsByLocale = Record<string, Units>
export type Facts = Record<string, unknown>

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Fields that never leave the working copy: `custom: { privacy: 'internal' }`. */
export const isInternal = (field: { custom?: Record<string, unknown> }): boolean => field.custom?.privacy === 'internal'

/**
 * A leaf that a locale may do without, because something stands in for it (standard wording, a default address):
 * `custom: { privacy: 'optional' }`. Its path ends in a question mark, and no translation of it is ever missing.
 */
const unitPath = (field: { custom?: Record<string, unknown> }, path: string): string =>
  field.custom?.privacy === 'optional' ? `${path}?` : path

const managedByPayload = new Set(['id', 'createdAt', 'updatedAt', '_status', 'deletedAt', 'blockName'])

const join = (prefix: string, name: string) => (prefix ? `${prefix}.${name}` : name)

export const rowsIn = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isRecord) : []

/** The fields of a row of an array, or of a block by its type. */
export const fieldsOfRow = (field: FlattenedField, row: Record<string, unknown>): FlattenedField[] => {
  if (field.type === 'array') return field.flattenedFields
  if (field.type !== 'blocks') return []
  return field.blocks.find((block) => block.slug === row.blockType)?.flattenedFields ?? []
}

/** Depth 0 gives ids; a populated document is read as its id, so that facts never hold another document's content. */
const withoutPopulation = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutPopulation)
  return isRecord(value) && 'id' in value ? value.id : (value ?? null)
}

type Visit = (visit: { field: FlattenedField; path: string; value: unknown }) => void

const takeFacts = (fields: FlattenedField[], doc: Record<string, unknown>, prefix: string, leaf: Visit): Facts => {
  const facts: Facts = {}
  for (const field of fields) {
    if (field.type === 'join' || managedByPayload.has(field.name) || isInternal(field)) continue
    if ('virtual' in field && field.virtual) continue
    const value = doc[field.name]
    const path = join(prefix, field.name)
    if ('localized' in field && field.localized) {
      leaf({ field, path: unitPath(field, path), value })
    } else if (field.type === 'array' || field.type === 'blocks') {
      facts[field.name] = rowsIn(value).map((row) => ({
        id: row.id,
        ...(field.type === 'blocks' ? { blockType: row.blockType } : {}),
        ...takeFacts(fieldsOfRow(field, row), row, join(path, String(row.id)), leaf),
      }))
    } else if (field.type === 'group' || field.type === 'tab') {
      facts[field.name] = takeFacts(field.flattenedFields, isRecord(value) ? value : {}, path, leaf)
    } else if (field.type === 'relationship' || field.type === 'upload') {
      facts[field.name] = withoutPopulation(value)
    } else {
      facts[field.name] = value ?? null
    }
  }
  return facts
}

/** `true` for what a reader would see as nothing: no text, or rich text without a character or a token in it. */
export const isEmptyUnit = (value: unknown): boolean => {
  if (value == null) return true
  if (typeof value === 'string') return value.trim() === ''
  const pending: unknown[] = [value]
  while (pending.length > 0) {
    const node = pending.pop()
    if (Array.isArray(node)) pending.push(...node)
    else if (isRecord(node)) {
      if (typeof node.text === 'string' && node.text.trim() !== '') return false
      if (node.type === 'inlineBlock') return false
      pending.push(node.root, node.children)
    }
  }
  return true
}

/**
 * @param doc a document as Payload answers with `locale: 'all'` and `depth: 0`
 * @returns its facts, and by locale the units that are not empty
 * @example
 * splitLocales(fields, { key: 'name', source: 'provided', name: { lv: 'Vārds', et: 'Nimi' } })
 * // → { facts: { key: 'name', source: 'provided' }, units: { lv: { name: 'Vārds' }, et: { name: 'Nimi' } } }
 */
export const splitLocales = (fields: FlattenedField[], doc: Record<string, unknown>) => {
  const units: UnitsByLocale = {}
  const facts = takeFacts(fields, doc, '', ({ path, value }) => {
    if (!isRecord(value)) return
    for (const [locale, text] of Object.entries(value)) {
      if (isEmptyUnit(text)) continue
      units[locale] ??= {}
      units[locale][path] = text
    }
  })
  return { facts, units }
}

/** The facts alone of a document in any one locale: for telling whether a change touches more than texts. */
export const factsOf = (fields: FlattenedField[], doc: Record<string, unknown>): Facts =>
  takeFacts(fields, doc, '', () => undefined)

/** The opposite of {@link splitLocales}: a document in the shape of `locale: 'all'`. */
export const joinLocales = (
  fields: FlattenedField[],
  { facts, units }: { facts: Facts; units: UnitsByLocale },
  prefix = '',
): Record<string, unknown> => {
  const doc: Record<string, unknown> = {}
  for (const field of fields) {
    const path = join(prefix, field.name)
    const fact = facts[field.name]
    if ('localized' in field && field.localized) {
      const unit = unitPath(field, path)
      doc[field.name] = Object.fromEntries(
        Object.entries(units).flatMap(([locale, texts]) => (unit in texts ? [[locale, texts[unit]]] : [])),
      )
    } else if (field.type === 'array' || field.type === 'blocks') {
      doc[field.name] = rowsIn(fact).map((row) => ({
        ...row,
        ...joinLocales(fieldsOfRow(field, row), { facts: row, units }, join(path, String(row.id))),
      }))
    } else if (field.type === 'group' || field.type === 'tab') {
      doc[field.name] = joinLocales(field.flattenedFields, { facts: isRecord(fact) ? fact : {}, units }, path)
    } else if (fact !== undefined) {
      doc[field.name] = fact
    }
  }
  return doc
}
