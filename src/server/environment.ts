import { existsSync } from 'node:fs'
import { z } from 'zod'
import { isSigningKey } from '../signing/read-private-key.ts'
import { logFormats, logLevels } from './log.ts'
import { readSender } from './sender.ts'
import { messageOf, StartError } from './start-error.ts'

const port = (name: string) =>
  z.coerce
    .number(`${name} is to be a port number`)
    .int(`${name} is to be a whole number`)
    .min(0, `${name} is to be 0 (any free port) to 65535`)
    .max(65_535, `${name} is to be 0 (any free port) to 65535`)

const yesNo = (name: string) =>
  z.enum(['true', 'false'], `${name} is to be true or false`).transform((v) => v === 'true')

const httpUrl = z
  .url({ protocol: /^https?$/, error: 'SERVER_URL is to be an address such as https://privacy.example.com' })
  .refine((value) => URL.canParse(value) && new URL(value).pathname === '/', {
    error: 'SERVER_URL is to be without a path: https://privacy.example.com',
  })
  .transform((value) => new URL(value).origin)

/** Not below what is answered or passed on already. */
const metricsPath = z
  .string()
  .regex(/^(?:\/[A-Za-z0-9._~-]+)+$/, 'METRICS_PATH is to be a path such as /metrics')
  .refine((path) => path !== '/health' && !/^\/(?:api|admin|_next)(?:\/|$)|\/\.\.?(?:\/|$)/.test(path), {
    error: 'METRICS_PATH is to be a path of its own, such as /metrics',
  })

const smtpUrl = z.string().regex(/^smtps?:\/\/[^\s/]+/, {
  error: 'SMTP_URL is to be an address such as smtp://user:password@mail.example.com:587',
})

/** `privacy@example.com` or `Privacy <privacy@example.com>`. */
const sender = z.string().refine((from) => readSender(from) !== undefined, {
  error: 'MAIL_FROM is to be an address such as privacy@example.com, or Privacy <privacy@example.com>',
})

const databaseUri = z.string().regex(/^postgres(ql)?:\/\/./, {
  error: 'DATABASE_URI is to be an address such as postgres://user:password@host:5432/database',
})

/** Shortest secret that is taken; `openssl rand -base64 32` makes one of 44. */
const shortestSecret = 32

/**
 * Every variable that the app reads. An empty one counts as not set.
 *
 * A description is what `.env.example` says; where a default depends on something, it is said there too.
 */
export const environmentSchema = z.object({
  PORT: port('PORT').default(3000).describe('Port that the app listens on.'),
  HOST: z
    .string()
    .regex(/^[A-Za-z0-9.:%_-]+$/, 'HOST is to be a name or an address such as 127.0.0.1')
    .optional()
    .describe('Address that the app listens on; 127.0.0.1 is this machine only. Default: every address.'),
  SERVER_URL: httpUrl
    .optional()
    .describe('Address under which browsers reach the app. Default: http://localhost:PORT.'),
  DATABASE_URI: databaseUri
    .optional()
    .describe('PostgreSQL server to use: postgres://user:password@host:5432/database. Default: the embedded one.'),
  DATABASE_POOL: z.coerce
    .number('DATABASE_POOL is to be a number of connections')
    .int('DATABASE_POOL is to be a whole number')
    .min(3, 'DATABASE_POOL is to be 3 or more')
    .default(10)
    .describe('Connections that the admin and its API hold at most; the front process holds 7 more.'),
  PAYLOAD_SECRET: z
    .string()
    .min(shortestSecret, `PAYLOAD_SECRET is to have at least ${shortestSecret} characters: openssl rand -base64 32`)
    .optional()
    .describe('Secret that sessions are signed with. Needed with DATABASE_URI; made in DATA_DIR otherwise.'),
  SIGNING_KEY: z
    .string()
    .refine(isSigningKey, 'SIGNING_KEY is to be an Ed25519 private key (PKCS #8): openssl genpkey -algorithm ed25519')
    .optional()
    .describe(
      'Private key that releases are signed with: Ed25519, PKCS #8, as PEM or as its base64 on one line. Needed with DATABASE_URI; made in DATA_DIR otherwise.',
    ),
  DATA_DIR: z
    .string()
    .default('./.data')
    .describe('Folder of the embedded database, of secrets made here and of copies of releases.'),
  EXPORT_DIR: z
    .string()
    .optional()
    .describe('Folder that what is published is exported to, for a web server or an object store. Default: none.'),
  DEMO: yesNo('DEMO')
    .optional()
    .describe('Load the demo site into an empty database. Default: true with the embedded database, else false.'),
  EMBEDDED_POSTGRES_PORT: port('EMBEDDED_POSTGRES_PORT')
    .default(0)
    .describe('Port of the embedded PostgreSQL on 127.0.0.1; 0 is any free port.'),
  MEMORY_BUDGET_MB: z.coerce
    .number('MEMORY_BUDGET_MB is to be a number of megabytes')
    .min(1, 'MEMORY_BUDGET_MB is to be 1 or more')
    .max(65_536, 'MEMORY_BUDGET_MB is to be 65536 or less')
    .default(64)
    .describe('Megabytes of published files that are kept in memory; the rest is read from DATA_DIR.'),
  ADMIN_NICENESS: z.coerce
    .number('ADMIN_NICENESS is to be a number from 0 to 19')
    .int('ADMIN_NICENESS is to be a whole number')
    .min(0, 'ADMIN_NICENESS is to be 0 or more')
    .max(19, 'ADMIN_NICENESS is to be 19 or less')
    .default(10)
    .describe('How far readers go before people in the admin where processors are scarce: 0 (not at all) to 19.'),
  WEBHOOK_PRIVATE_ADDRESSES: yesNo('WEBHOOK_PRIVATE_ADDRESSES')
    .default(false)
    .describe('Let webhooks call addresses of this machine and of private networks, also by http.'),
  SMTP_URL: smtpUrl
    .optional()
    .describe(
      'Server that e-mail is sent through: smtp://user:password@host:587, smtps:// for TLS from the start. Default: none is sent.',
    ),
  MAIL_FROM: sender
    .optional()
    .describe('Sender of e-mail: privacy@example.com, or Privacy <privacy@example.com>. Needed with SMTP_URL.'),
  LOG_LEVEL: z
    .enum(logLevels, 'LOG_LEVEL is to be debug, info, warn or error')
    .default('info')
    .describe('What is logged: debug (with every request), info, warn or error.'),
  LOG_FORMAT: z
    .enum(logFormats, 'LOG_FORMAT is to be text or json')
    .default('text')
    .describe('How it is logged: text for people, or json, one object a line, for programs.'),
  METRICS_PATH: metricsPath
    .optional()
    .describe('Path of metrics for Prometheus, such as /metrics. Default: there are none.'),
  METRICS_TOKEN: z
    .string()
    .min(16, 'METRICS_TOKEN is to have at least 16 characters: openssl rand -hex 16')
    .regex(/^[\x21-\x7e]+$/, 'METRICS_TOKEN is to be of letters, digits and signs without spaces')
    .optional()
    .describe('Who asks for metrics has to send it: Authorization: Bearer …. Default: whoever reaches the path.'),
  CONSENT_RATE: z.coerce
    .number('CONSENT_RATE is to be a number of requests')
    .int('CONSENT_RATE is to be a whole number')
    .min(0, 'CONSENT_RATE is to be 0 (any number) or more')
    .default(60)
    .describe('Requests of consents that one address may send in a minute; 0 is any number.'),
  CONSENT_MONTHS: z.coerce
    .number('CONSENT_MONTHS is to be a number of months')
    .int('CONSENT_MONTHS is to be a whole number')
    .min(12, 'CONSENT_MONTHS is to be 12 or more')
    .max(600, 'CONSENT_MONTHS is to be 600 or less')
    .default(60)
    .describe('Months that consents are kept, where a site does not say otherwise.'),
  PROXY_HOPS: z.coerce
    .number('PROXY_HOPS is to be a number of proxies')
    .int('PROXY_HOPS is to be a whole number')
    .min(0, 'PROXY_HOPS is to be 0 or more')
    .max(10, 'PROXY_HOPS is to be 10 or less')
    .default(0)
    .describe('Proxies of yours before the app, each of which adds to X-Forwarded-For; 0 is none.'),
  SHUTDOWN_DELAY: z.coerce
    .number('SHUTDOWN_DELAY is to be a number of seconds')
    .min(0, 'SHUTDOWN_DELAY is to be 0 or more')
    .max(600, 'SHUTDOWN_DELAY is to be 600 or less')
    .default(0)
    .describe('Seconds of answering on after being told to stop, while /health says that it is stopping.'),
  CHROMIUM_PATH: z
    .string()
    .optional()
    .describe('Browser for the tests. Default: the first that is found, else the one from npm.'),
})

type Variables = z.infer<typeof environmentSchema>

/** The configuration of a start, with every default filled in. */
export type Environment = Omit<Variables, 'SERVER_URL' | 'DEMO'> & {
  SERVER_URL: string
  DEMO: boolean
}

const withoutEmpty = (variables: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value.trim() !== ''))

const contradictions = ({
  DATABASE_URI,
  PAYLOAD_SECRET,
  SIGNING_KEY,
  METRICS_PATH,
  METRICS_TOKEN,
  SMTP_URL,
  MAIL_FROM,
}: Variables): string[] => [
  ...(DATABASE_URI && !PAYLOAD_SECRET
    ? ['PAYLOAD_SECRET is needed with DATABASE_URI, and the same in every copy of the app: openssl rand -base64 32']
    : []),
  ...(DATABASE_URI && !SIGNING_KEY
    ? [
        'SIGNING_KEY is needed with DATABASE_URI, and the same in every copy of the app: ' +
          'openssl genpkey -algorithm ed25519 -outform DER | base64 -w0',
      ]
    : []),
  ...(METRICS_TOKEN && !METRICS_PATH ? ['METRICS_PATH is needed with METRICS_TOKEN: METRICS_PATH=/metrics'] : []),
  ...(SMTP_URL && !MAIL_FROM ? ['MAIL_FROM is needed with SMTP_URL: MAIL_FROM=privacy@example.com'] : []),
]

/**
 * Reads the variables and fills in what depends on others.
 *
 * @throws StartError `bad-environment`, whose message names every variable that is wrong and what would be right
 * @example
 * parseEnvironment({ PORT: '8080' }).SERVER_URL // 'http://localhost:8080'
 */
export const parseEnvironment = (variables: Readonly<Record<string, string | undefined>>): Environment => {
  const parsed = environmentSchema.safeParse(withoutEmpty(variables))
  const wrong = parsed.success ? contradictions(parsed.data) : parsed.error.issues.map((issue) => issue.message)
  if (!parsed.success || wrong.length > 0) {
    throw new StartError(
      'bad-environment',
      `The configuration is not right:\n${wrong.map((w) => `  - ${w}`).join('\n')}`,
    )
  }
  const { data } = parsed
  return {
    ...data,
    SERVER_URL: data.SERVER_URL ?? `http://localhost:${data.PORT}`,
    DEMO: data.DEMO ?? !data.DATABASE_URI,
  }
}

/**
 * Reads `.env` where there is one (what the process was started with wins), then the variables.
 *
 * @throws StartError `bad-environment`
 */
export const readEnvironment = (file = '.env'): Environment => {
  if (existsSync(file)) {
    try {
      process.loadEnvFile(file)
    } catch (error) {
      throw new StartError('bad-environment', `${file} cannot be read: ${messageOf(error)}`, { cause: error })
    }
  }
  return parseEnvironment(process.env)
}
