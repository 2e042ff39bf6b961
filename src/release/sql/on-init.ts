import type { BasePayload } from 'payload'
import type { PrivacyContext } from '../../options.ts'
import { postgresOf, tableNameOf } from '../database.ts'
import { installPrivacySchema } from './install.ts'

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

/** The table of the collection `releases`, whatever the host calls it. */
export const releasesTable = (context: PrivacyContext, payload: BasePayload): { schema: string; name: string } => {
  const database = postgresOf(payload)
  const { releases } = context.slugs
  return {
    schema: database.schemaName ?? 'public',
    name: tableNameOf(database, releases),
  }
}

/**
 * Installs the plugin's own SQL in whatever app it runs in, after that app's migrations.
 *
 * @returns the names of the steps that were run now
 */
export const installOnInit = async (context: PrivacyContext, payload: BasePayload): Promise<string[]> => {
  const database = postgresOf(payload)
  // An idle connection that the server ends is an error event of the pool; unheard, it would end the process.
  database.pool.on('error', (error) => payload.logger.warn(`privacy: lost a database connection (${error.message})`))
  const { schema, name: table } = releasesTable(context, payload)
  const client = await database.pool.connect()
  try {
    const { rows } = await client.query('select to_regclass($1) as known', [`${quoted(schema)}.${quoted(table)}`])
    // Before the first migration (while types or migrations are generated) there is nothing to guard yet.
    if (!rows[0]?.known) return []
    const run = await installPrivacySchema(client, `${quoted(schema)}.${quoted(table)}`)
    for (const step of run) payload.logger.info(`privacy: installed ${step}`)
    return run
  } finally {
    client.release()
  }
}
