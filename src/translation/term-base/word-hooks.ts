/** What keeps the words of a term in the form in which texts are searched for them. */
import type { ArrayFieldValidation, FieldHook } from 'payload'
import { keyOf } from '../../access/key.ts'
import { sayTo } from '../../admin/say.ts'

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const isText = (value: unknown): value is string => typeof value === 'string'

/** White space as single spaces, and none around; of a list each word once, and no empty one. */
export const tidyWords: FieldHook = ({ value }) => {
  if (isText(value)) return oneLine(value)
  if (!Array.isArray(value)) return value
  return [...new Set(value.map((word) => (isText(word) ? oneLine(word) : word)))].filter((word) => word !== '')
}

const rowsOf = (value: unknown): object[] =>
  Array.isArray(value) ? value.filter((row) => typeof row === 'object' && row !== null) : []

/** Makes the key of a new term from its first word where the editor gave none. */
export const keyFromWord: FieldHook = ({ value, data, operation }) => {
  if (operation !== 'create' || (isText(value) && value.trim() !== '')) return value
  const [first] = rowsOf(data?.words)
  const word: unknown = first && Reflect.get(first, 'preferred')
  return isText(word) ? keyOf(word) : value
}

/** One row a language; none only where the term is switched off. */
export const validateLanguages: ArrayFieldValidation = (value, { req, siblingData }) => {
  const locales = rowsOf(value).map((row) => String(Reflect.get(row, 'locale')))
  if (new Set(locales).size < locales.length) return sayTo(req, 'errors.termLanguageTwice')
  const isOff = Reflect.get(siblingData, 'isOff') === true
  return locales.length > 0 || isOff ? true : sayTo(req, 'errors.termWithoutWords')
}
