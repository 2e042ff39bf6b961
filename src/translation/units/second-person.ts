import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Account } from '../../access/account.ts'
import { connectionOf } from '../../release/database.ts'
import type { TranslationRow, WorkingDocument } from '../rows.ts'
import { unitsOf } from './refresh-units.ts'
import { type DocumentKey, ofDocument } from './unit-key.ts'

const review = z.object({ path: z.string(), sentBy: z.string() })

/**
 * Where a site asks for two pairs of eyes: the units of a locale that this person cannot approve, since nobody has sent
 * them to review as they are, or they did so themselves.
 *
 * @returns their paths; none where the site does not ask for it
 */
export const forSecondPerson = async (args: {
  req: PayloadRequest
  account: Account
  document: DocumentKey
  working: WorkingDocument
  rows: readonly TranslationRow[]
  locale: string
}): Promise<string[]> => {
  const { req, account, document, working, rows, locale } = args
  if (!working.site.reviewTranslations) return []
  const db = await connectionOf(req)
  const found = await db.execute(sql`
    select path, sent_by as "sentBy" from privacy.translation_reviews
      where ${ofDocument(document)} and locale = ${locale}`)
  const sender = new Map(found.rows.map((row) => review.parse(row)).map(({ path, sentBy }) => [path, sentBy]))
  const units = await unitsOf({ req, document, working, rows })
  return units
    .filter((unit) => unit.locale === locale && unit.state !== 'approved' && unit.target !== undefined)
    .filter(({ path, state }) => state !== 'in-review' || sender.get(path) === account.id)
    .map(({ path }) => path)
}
