import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'
import type { Client } from 'pg'
import type { migrations } from '../../src/migrations/index.ts'

/** As Payload runs a migration; of all that it gives, they use the connection alone. */
export const runMigration = (
  client: Client,
  step: (typeof migrations)[number],
  way: 'down' | 'up' = 'up',
): Promise<void> => Reflect.apply(step[way], undefined, [{ db: drizzle(client) }])
