/** How a command reaches the database of an app that may be stopped. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { BasePayload, SanitizedConfig } from 'payload'
import { z } from 'zod'
import { postgresOf } from '../release/database.ts'
import { startEmbeddedPostgres } from '../server/embedded-postgres.ts'
import { embeddedSettings } from '../server/embedded-settings.ts'
import { StartError } from '../server/start-error.ts'

const data = z.object({ folder: z.string(), embedded: z.boolean() })

export type AppData = { folder: string; embedded: boolean }

/** Where the app keeps its files. A host that only installs the plugin has no embedded database. */
export const appData = (
  config: SanitizedConfig,
  environment: Readonly<Record<string, string | undefined>>,
): AppData => {
  const read = data.safeParse(config.custom?.privacyData)
  const { folder, embedded } = read.success ? read.data : { folder: environment.DATA_DIR || './.data', embedded: false }
  return { folder: path.resolve(folder), embedded }
}

/** A command begins without a secret where the app was never started; nothing is signed by it. */
export const withSomeSecret = (config: SanitizedConfig): SanitizedConfig =>
  Object.assign({ ...config }, { secret: config.secret || 'of a command, which signs nothing' })

const isInUse = (error: unknown): boolean => error instanceof StartError && error.code === 'data-directory-in-use'

/**
 * Starts the embedded database, makes it where there is none, and tells Payload where it is.
 *
 * @returns how to stop it again
 * @throws StartError `data-directory-in-use` where it runs, among others
 */
export const startEmbedded = async (payload: BasePayload, app: AppData): Promise<() => Promise<void>> => {
  const postgres = await startEmbeddedPostgres({ dataDir: app.folder })
  pointTo(payload, postgres.uri)
  return postgres.stop
}

/** As `startEmbedded`, but joins one that runs. */
export const joinEmbedded = async (payload: BasePayload, app: AppData): Promise<() => Promise<void>> => {
  if (!existsSync(path.join(app.folder, 'postgres', 'PG_VERSION'))) {
    throw new Error(`there is no database in ${app.folder}`)
  }
  try {
    return await startEmbedded(payload, app)
  } catch (error) {
    const { databaseUri } = embeddedSettings(app.folder)
    // Without an address, the driver would look for some other server on this machine.
    if (!isInUse(error) || databaseUri === '') throw error
    pointTo(payload, databaseUri)
    return async () => undefined
  }
}

const pointTo = (payload: BasePayload, connectionString: string): void => {
  const database = postgresOf(payload)
  database.poolOptions = { ...database.poolOptions, connectionString }
}
