import type { Field, Validate } from 'payload'
import { richText, text, textarea } from 'payload/shared'
import { isEmptyUnit, isRecord } from '../translation/leaves.ts'

/**
 * A save of single units, told to the validations of the document that they are saved in and to its guard.
 *
 * @param original the document in the locale of the save as it is stored, by whoever holds the lock of the document
 */
export const savesUnits = (original: Record<string, unknown>) => ({ privacyUnitsOf: original })

/** What {@link savesUnits} tells; nothing of any other save. */
export const unitsSavedOf = (context: unknown): Record<string, unknown> | undefined => {
  const original = isRecord(context) ? context.privacyUnitsOf : undefined
  return isRecord(original) ? original : undefined
}

const orEmpty =
  <Value, Rest extends unknown[]>(validate: (value: Value, ...rest: Rest) => ReturnType<Validate>) =>
  (value: Value, ...rest: Rest): ReturnType<Validate> => {
    const [options] = rest
    const req: unknown = typeof options === 'object' && options !== null && 'req' in options ? options.req : undefined
    const isOfUnits = typeof req === 'object' && req !== null && unitsSavedOf(Reflect.get(req, 'context')) !== undefined
    return isOfUnits && isEmptyUnit(value) ? true : validate(value, ...rest)
  }

/**
 * Whoever translates a document unit by unit has not translated the others yet: an empty text that is required refuses
 * only saves of the whole. What is missing stops publishing, not writing.
 */
export const unitByUnit = (field: Field): Field => {
  if (!('required' in field) || field.required !== true) return field
  switch (field.type) {
    case 'text':
      return field.hasMany ? field : { ...field, validate: orEmpty(field.validate ?? text) }
    case 'textarea':
      return { ...field, validate: orEmpty(field.validate ?? textarea) }
    case 'richText':
      return { ...field, validate: orEmpty(field.validate ?? richText) }
    default:
      return field
  }
}
