import type { Id } from '../answers.ts'

/** The id of a site in a form or a document: as it is, or populated. */
export const siteIdOf = (value: unknown): Id | undefined => {
  if (typeof value === 'number' || (typeof value === 'string' && value)) return value
  return typeof value === 'object' && value !== null && 'id' in value ? siteIdOf(value.id) : undefined
}
