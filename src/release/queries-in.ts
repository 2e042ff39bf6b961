import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { transactionOf } from './database.ts'
import type { Queries } from './previous.ts'

/** SQL of our own on the connection of the transaction; a query has one parameter. */
export const queriesIn = async (req: PayloadRequest): Promise<Queries> => {
  const db = await transactionOf(req)
  return {
    query: async (text, values) => {
      const [site] = values
      const [before = '', after = ''] = text.split('$1')
      return db.execute(sql.join([sql.raw(before), sql`${site}`, sql.raw(after)]))
    },
  }
}
