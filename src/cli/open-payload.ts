/** Payload for a command: with its collections and tables, and without changing a database to get there. */
import { BasePayload, type Config, type SanitizedConfig } from 'payload'
import type { Client } from 'pg'
import { postgresOf } from '../release/database.ts'

/** Standard output belongs to the result. */
const logger: Config['logger'] = { options: { level: 'error' }, destination: process.stderr }

/** Knows the tables, and is not connected to any database yet. */
export const openPayload = (config: SanitizedConfig): Promise<BasePayload> =>
  new BasePayload().init({
    // Outside of production, Payload would start a process that writes types into the project.
    config: Object.assign({ ...config }, { logger, typescript: { ...config.typescript, autoGenerate: false } }),
    disableDBConnect: true,
    disableOnInit: true,
  })

/** A connection of its own, which says why where there is none. Payload itself would make a missing database. */
export const connectClient = async (payload: BasePayload): Promise<Client> => {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ ...postgresOf(payload).poolOptions, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    await client.end().catch(() => undefined)
    throw error
  }
  return client
}

/** Connects Payload. It would migrate the database at this, or push a schema to it. */
export const connectPayload = async (payload: BasePayload): Promise<void> => {
  const database = postgresOf(payload)
  Object.assign(database, { push: false, prodMigrations: undefined })
  await payload.db.connect?.()
  database.pool.on('error', () => undefined)
}

/**
 * Payload on the database of the config, for as long as something is done with it. Where there is none, it says why before
 * Payload could make one.
 */
export const withPayload = async <Result>(
  config: SanitizedConfig,
  run: (payload: BasePayload) => Promise<Result>,
): Promise<Result> => {
  const payload = await openPayload(config)
  const client = await connectClient(payload)
  await client.end()
  await connectPayload(payload)
  try {
    return await run(payload)
  } finally {
    await payload.destroy()
  }
}
