/** What the Payload config takes from the environment. The server has checked it all before (environment.ts). */
import { z } from 'zod'

const settings = z.object({
  PAYLOAD_SECRET: z.string().default(''),
  DATABASE_URI: z.string().default(''),
  SERVER_URL: z.string().default(''),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).catch('info'),
  DATABASE_POOL: z.coerce.number().int().min(3).default(10),
})

/**
 * @returns the secret, the addresses and the size of the pool; empty where nothing is set, so that the admin can be
 * built and types be generated without a database
 */
export const payloadSettings = (environment: Record<string, string | undefined>) => {
  const read = settings.parse(environment)
  return {
    secret: read.PAYLOAD_SECRET,
    databaseUri: read.DATABASE_URI,
    serverUrl: read.SERVER_URL,
    logLevel: read.LOG_LEVEL,
    poolSize: read.DATABASE_POOL,
  }
}
