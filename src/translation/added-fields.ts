/** Approvals outlive the fields that they were made with: an upgrade adds fields, and whoever approved knew none of them. */
import type { FlattenedField } from 'payload'
import { fingerprintOf } from './fingerprint.ts'
import { type Facts, fieldsOfRow } from './leaves.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const rowsIn = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.filter(isRecord) : [])

/** Whether a field holds what every document got with it: its default, or nothing. */
const isUntouched = (field: FlattenedField, value: unknown): boolean => {
  if (value == null || (Array.isArray(value) && value.length === 0)) return true
  const byDefault: unknown = 'defaultValue' in field ? field.defaultValue : undefined
  if (byDefault === undefined) return value === false
  return typeof byDefault !== 'function' && fingerprintOf(byDefault) === fingerprintOf(value)
}

/**
 * Approved facts as they would be, had they been approved with the fields that there are now: a field that was added
 * since is as it came, as long as nobody has touched it, and one that is gone says nothing.
 *
 * @param facts as they were approved
 * @param now the facts of the working copy
 * @example
 * // `automatedDecision` was added with the default `not-stated`
 * withAddedFields({ fields, facts: { key: 'orders' }, now: { key: 'orders', automatedDecision: 'not-stated' } })
 * // → { key: 'orders', automatedDecision: 'not-stated' }
 */
export const withAddedFields = ({
  fields,
  facts,
  now,
}: {
  fields: readonly FlattenedField[]
  facts: Facts
  now: Facts
}): Facts => {
  const known: Facts = {}
  for (const field of fields) {
    const { name } = field
    if (!(name in now)) continue
    const [before, current] = [facts[name], now[name]]
    if (field.type === 'group' || field.type === 'tab') {
      const inside = { facts: isRecord(before) ? before : {}, now: isRecord(current) ? current : {} }
      known[name] = withAddedFields({ fields: field.flattenedFields, ...inside })
    } else if (before === undefined) {
      if (isUntouched(field, current)) known[name] = current
    } else if (field.type === 'array' || field.type === 'blocks') {
      known[name] = rowsIn(before).map((row) => {
        const same = rowsIn(current).find(({ id }) => id === row.id)
        if (!same) return row
        const { id, blockType } = row
        return {
          id,
          ...(field.type === 'blocks' ? { blockType } : {}),
          ...withAddedFields({ fields: fieldsOfRow(field, row), facts: row, now: same }),
        }
      })
    } else {
      known[name] = before
    }
  }
  return known
}
