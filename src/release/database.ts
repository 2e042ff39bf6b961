import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { BasePayload, PayloadRequest } from 'payload'

/** The plugin's releases and files are SQL of its own, so it needs the PostgreSQL adapter and says so. */
export const postgresOf = (payload: BasePayload): PostgresAdapter => {
  if (payload.db.packageName !== '@payloadcms/db-postgres') {
    throw new Error('payload-privacy needs @payloadcms/db-postgres: releases are guarded by PostgreSQL itself.')
  }
  return payload.db as PostgresAdapter & typeof payload.db
}

/** The connection of a transaction, for SQL of our own within it. */
export const transactionOf = async (req: PayloadRequest) => {
  const id = await req.transactionID
  const session = id === undefined || id === null ? undefined : postgresOf(req.payload).sessions[id]
  if (!session) throw new Error('No transaction is open.')
  return session.db
}

/** Lets one at a time approve a document; released with the transaction. */
export const lockDocument = async (req: PayloadRequest, document: string): Promise<void> => {
  const db = await transactionOf(req)
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`privacy/${document}`}, 0))`)
}
