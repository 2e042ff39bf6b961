import type { Field, Validate } from 'payload'
import { richText, text, textarea } from 'payload/shared'
import { isEmptyUnit } from '../translation/leaves.ts'

/** A save of one unit, told to the validations of the document that it is saved in. */
export const savesOneUnit = { privacyOneUnit: true }

const orEmpty =
  <Value, Rest extends unknown[]>(validate: (value: Value, ...rest: Rest) => ReturnType<Validate>) =>
  (value: Value, ...rest: Rest): ReturnType<Validate> => {
    const [options] = rest
    const req: unknown = typeof options === 'object' && options !== null && 'req' in options ? options.req : undefined
    const isOneUnit = typeof req === 'object' && req !== null && isOneUnitIn(Reflect.get(req, 'context'))
    return isOneUnit && isEmptyUnit(value) ? true : validate(value, ...rest)
  }

const isOneUnitIn = (context: unknown): boolean =>
  typeof context === 'object' && context !== null && 'privacyOneUnit' in context

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
