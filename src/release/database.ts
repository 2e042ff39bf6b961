import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres/drizzle'
import type { BasePayload, PayloadRequest } from 'payload'
// What Payload's adapter names its tables by.
import toSnakeCase from 'to-snake-case'

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

/** The name of a collection's table, as Payload derives it from the slug. */
export const tableNameOf = ({ tableNameMap }: Pick<PostgresAdapter, 'tableNameMap'>, slug: string): string =>
  tableNameMap.get(toSnakeCase(slug)) ?? slug

/** The table of a collection's versions; nothing where it has none. */
export const versionTableOf = (database: PostgresAdapter, slug: string) =>
  database.tables[database.tableNameMap.get(`_${toSnakeCase(slug)}${database.versionsSuffix}`) ?? '']

/** A collection's table, on the connection of the request's transaction where it has one. */
export const tableOf = async (req: PayloadRequest, slug: string) => {
  const database = postgresOf(req.payload)
  const table = database.tables[tableNameOf(database, slug)]
  if (!table) throw new Error(`The collection "${slug}" has no table.`)
  return { db: await connectionOf(req), table }
}

/** The connection of the request's transaction where it has one, else any: for SQL of our own that is right in both. */
export const connectionOf = async ({ payload, transactionID }: PayloadRequest) => {
  const database = postgresOf(payload)
  const id = await transactionID
  return (id ? database.sessions[id]?.db : undefined) ?? database.drizzle
}

/** Lets one at a time approve a document; released with the transaction. */
export const lockDocument = async (req: PayloadRequest, document: string): Promise<void> => {
  const db = await transactionOf(req)
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`privacy/${document}`}, 0))`)
}
