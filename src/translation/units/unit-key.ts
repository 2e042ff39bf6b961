import { type SQL, sql } from '@payloadcms/db-postgres/drizzle'

/** A document, in the words of its translations: the collection by name and the id as text. */
export type DocumentKey = { collection: string; document: string }

/** One unit of one locale. */
export type UnitKey = DocumentKey & { locale: string; path: string }

export const ofDocument = ({ collection, document }: DocumentKey): SQL =>
  sql`collection = ${collection} and document = ${document}`

export const ofUnit = ({ locale, path, ...document }: UnitKey): SQL =>
  sql`${ofDocument(document)} and locale = ${locale} and path = ${path}`

/** What `in` takes, of as many values as one likes. */
export const among = (values: readonly string[]): SQL =>
  sql`(select jsonb_array_elements_text(${JSON.stringify(values)}::jsonb))`
