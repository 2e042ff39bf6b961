import type { Place } from '../../policy/findings/rule.ts'

type Rows = (path: string) => unknown

const indexOfRow = (rows: unknown, id: string): number =>
  Array.isArray(rows)
    ? rows.findIndex((row: unknown) => typeof row === 'object' && row !== null && Reflect.get(row, 'id') === id)
    : -1

/** Payload names a field by its path, and a row of an array or of blocks by its place. */
const elementOf = (place: Place, rows: Rows): HTMLElement | null => {
  const { field, row } = place
  if (!field) return null
  const path = field.replaceAll('.', '__')
  if (row !== undefined) {
    const index = indexOfRow(rows(field), row)
    const found = index === -1 ? null : document.getElementById(`${field.replaceAll('.', '-')}-row-${index}`)
    if (found) return found
  }
  return document.getElementById(`field-${path}`)
}

const focusable = 'input, textarea, select, button, [contenteditable="true"], [tabindex]'

/**
 * Leads to the field of the open form that a finding is about: scrolls there and puts the cursor into it.
 *
 * @returns whether the form has such a field
 */
export const goToField = (place: Place, rows: Rows): boolean => {
  const element = elementOf(place, rows)
  if (!element) return false
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  element.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'center' })
  const target = element.matches(focusable) ? element : element.querySelector<HTMLElement>(focusable)
  target?.focus({ preventScroll: true })
  return true
}
