import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { et } from '@payloadcms/translations/languages/et'
import { lv } from '@payloadcms/translations/languages/lv'
import { buildConfig } from 'payload'
import { users } from './collections/users.ts'
import { migrations } from './src/migrations/index.ts'
import { privacyPlugin } from './src/plugin.ts'
import { moreWording } from './src/server/more-wording.ts'
import { payloadSettings } from './src/server/payload-settings.ts'
import { planOnce } from './src/server/planned-statements.ts'
import { smtpAdapter } from './src/server/smtp.ts'

const root = path.dirname(fileURLToPath(import.meta.url))
const settings = payloadSettings(process.env)

const locales = [
  { code: 'lv', label: { lv: 'Latviešu', et: 'Läti', en: 'Latvian' } },
  { code: 'et', label: { lv: 'Igauņu', et: 'Eesti', en: 'Estonian' } },
  { code: 'en', label: { lv: 'Angļu', et: 'Inglise', en: 'English' } },
]

/** The app: Payload with the plugin, the users and the database. */
export default buildConfig({
  secret: settings.secret,
  serverURL: settings.serverUrl,
  telemetry: false,
  logger: { options: { level: settings.logLevel } },
  // A refusal is an answer to whoever asked, not a fault of the server.
  loggingLevels: { APIError: 'info', Forbidden: 'info', Locked: 'info', NotFound: 'info', ValidationError: 'info' },
  admin: {
    user: 'users',
    avatar: 'default',
    dateFormat: 'dd.MM.yyyy HH:mm',
    importMap: { baseDir: root, importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js') },
    meta: { titleSuffix: ' · Privacy' },
  },
  // For commands that start the embedded database themselves.
  custom: { privacyData: settings.data },
  collections: [users(locales.map(({ code }) => code))],
  db: postgresAdapter({
    pool: {
      connectionString: settings.databaseUri,
      max: settings.poolSize,
      // Plans go with their connection: it is kept for pauses of a few minutes, and what is asked may change by the hour.
      onConnect: planOnce,
      idleTimeoutMillis: 300_000,
      maxLifetimeSeconds: 3_600,
    },
    push: false,
    migrationDir: path.join(root, 'src/migrations'),
    prodMigrations: migrations,
  }),
  editor: lexicalEditor(),
  ...(settings.email ? { email: smtpAdapter(settings.email) } : {}),
  graphQL: { disablePlaygroundInProduction: true },
  i18n: { supportedLanguages: { lv, et, en }, fallbackLanguage: 'en' },
  localization: { locales, defaultLocale: 'lv', fallback: false },
  plugins: [
    privacyPlugin({
      adminModule: '/src/admin',
      signingKey: settings.signingKey,
      consents: settings.consents,
      webhooks: { allowPrivateAddresses: settings.privateWebhooks },
      wording: moreWording,
    }),
  ],
  // Not declared for the whole program: the plugin's slugs are options, so its code cannot know their types.
  typescript: { outputFile: path.join(root, 'src/payload-types.ts'), declare: false },
})
