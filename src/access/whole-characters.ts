import type { Field, PayloadRequest, Validate } from 'payload'
import { richText, text, textarea } from 'payload/shared'
import { sayTo } from '../admin/say.ts'
import { hasHalfCharacter } from '../translation/half-characters.ts'

const orHalved =
  <Value, Options extends { req: PayloadRequest }>(
    validate: (value: Value, options: Options) => ReturnType<Validate>,
  ) =>
  (value: Value, options: Options): ReturnType<Validate> =>
    hasHalfCharacter(value) ? sayTo(options.req, 'errors.halfCharacter') : validate(value, options)

/** A field whose text has whole characters only: half of one is refused at the field, before anything counts on it. */
export const wholeCharacters = (field: Field): Field => {
  switch (field.type) {
    case 'text':
      return field.hasMany ? field : { ...field, validate: orHalved(field.validate ?? text) }
    case 'textarea':
      return { ...field, validate: orHalved(field.validate ?? textarea) }
    case 'richText':
      return { ...field, validate: orHalved(field.validate ?? richText) }
    default:
      return field
  }
}
