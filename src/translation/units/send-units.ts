import { sql } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Account } from '../../access/account.ts'
import { connectionOf } from '../../release/database.ts'
import { unitFingerprint } from '../fingerprint.ts'
import type { UnitKey } from './unit-key.ts'

/** A translation that somebody else is to look at, and the source that it is one of. */
export type SentUnit = UnitKey & { target: unknown; source: unknown }

/** Writes down that units are in review as they are; sent again, they are in review anew. */
export const sendUnits = async (args: {
  req: PayloadRequest
  account: Account
  units: readonly SentUnit[]
}): Promise<void> => {
  const { req, account, units } = args
  const rows = units.map(({ target, source, ...unit }) => ({
    ...unit,
    text: unitFingerprint(target),
    source: unitFingerprint(source),
  }))
  const db = await connectionOf(req)
  await db.execute(sql`
    insert into privacy.translation_reviews (collection, document, locale, path, text, source, sent_by, sent_by_name)
      select n.collection, n.document, n.locale, n.path, n.text, n.source, ${account.id}, ${account.name}
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
          as n(collection text, document text, locale text, path text, text text, source text)
      on conflict (collection, document, locale, path) do update set text = excluded.text, source = excluded.source,
        sent_by = excluded.sent_by, sent_by_name = excluded.sent_by_name, sent_at = now()`)
}
