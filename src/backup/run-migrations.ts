import { randomUUID } from 'node:crypto'
import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import { type BasePayload, createLocalReq, readMigrationFiles } from 'payload'
import type { Client } from 'pg'
import { postgresOf } from '../release/database.ts'

export type KnownMigration = { name: string; up: (args: never) => Promise<void> }

/** The migrations of this app, in their order: those of its config, or else the files of its folder. */
export const knownMigrations = async (payload: BasePayload, ofConfig?: KnownMigration[]): Promise<KnownMigration[]> =>
  ofConfig ?? readMigrationFiles({ payload })

/**
 * Runs migrations on a connection, within the transaction that is open there: also what they ask of Payload with the
 * `req` that they are given. Payload's own command would commit each by itself.
 */
export const runMigrations = async ({
  payload,
  client,
  migrations,
}: {
  payload: BasePayload
  client: Client
  migrations: readonly KnownMigration[]
}): Promise<void> => {
  const { schema, sessions } = postgresOf(payload)
  const db = drizzle(client, { schema })
  const transactionID = randomUUID()
  const nothing = async () => undefined
  Reflect.set(sessions, transactionID, { db, resolve: nothing, reject: nothing })
  try {
    const req = Object.assign(await createLocalReq({}, payload), { transactionID })
    for (const { up } of migrations) await Reflect.apply(up, undefined, [{ db, payload, req }])
  } finally {
    Reflect.deleteProperty(sessions, transactionID)
  }
}
