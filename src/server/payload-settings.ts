/** What the Payload config takes from the environment. The server has checked it all before (environment.ts). */
import { z } from 'zod'
import { embeddedSettings } from './embedded-settings.ts'
import { readSender } from './sender.ts'

const settings = z.object({
  PAYLOAD_SECRET: z.string().default(''),
  SIGNING_KEY: z.string().default(''),
  DATABASE_URI: z.string().default(''),
  DATA_DIR: z.string().default('./.data'),
  SERVER_URL: z.string().default(''),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).catch('info'),
  DATABASE_POOL: z.coerce.number().int().min(3).default(10),
  SMTP_URL: z.string().default(''),
  MAIL_FROM: z.string().default(''),
  WEBHOOK_PRIVATE_ADDRESSES: z.enum(['true', 'false']).catch('false'),
  CONSENT_RATE: z.coerce.number().int().min(0).catch(60),
  CONSENT_MONTHS: z.coerce.number().int().min(12).catch(60),
})

/**
 * A command beside a running app (`payload privacy:check`) is told nothing: it finds the embedded database by its folder.
 *
 * @returns the secret, the addresses and the size of the pool; empty where nothing is set and nothing runs, so that the
 * admin can be built and types be generated without a database
 */
export const payloadSettings = (environment: Record<string, string | undefined>) => {
  const read = settings.parse(environment)
  const embedded = read.DATABASE_URI ? undefined : embeddedSettings(read.DATA_DIR)
  const from = readSender(read.MAIL_FROM)
  return {
    secret: read.PAYLOAD_SECRET || embedded?.secret || '',
    signingKey: read.SIGNING_KEY || embedded?.signingKey || '',
    databaseUri: read.DATABASE_URI || embedded?.databaseUri || '',
    /** Where the app keeps what it has, and whether its database is there too. */
    data: { folder: read.DATA_DIR, embedded: embedded !== undefined },
    serverUrl: read.SERVER_URL,
    logLevel: read.LOG_LEVEL,
    poolSize: read.DATABASE_POOL,
    /** How e-mail is sent, where it is. */
    email: read.SMTP_URL !== '' && from ? { url: read.SMTP_URL, from } : undefined,
    consents: { months: read.CONSENT_MONTHS, requestsPerMinute: read.CONSENT_RATE },
    privateWebhooks: read.WEBHOOK_PRIVATE_ADDRESSES === 'true',
  }
}
