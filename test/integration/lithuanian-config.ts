/** The app in one language more: what a host writes for it. */
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig, type SanitizedConfig } from 'payload'
import pg from 'pg'
import { users } from '../../collections/users.ts'
import { privacyPlugin } from '../../src/plugin.ts'
import { lt } from '../../src/wording/lt.ts'
import { appSettings, origin } from './app-settings.ts'

const added = ['lt', 'fi']
const locales = ['lv', 'et', 'en', ...added]

/** As the migration that Payload makes for a further locale: to each list of locales, the new ones. */
const addLocales = async (uri: string): Promise<void> => {
  const client = new pg.Client(uri)
  await client.connect()
  try {
    const { rows } = await client.query<{ name: string }>(
      `select distinct t.typname as name from pg_type t join pg_enum e on e.enumtypid = t.oid
       join pg_enum other on other.enumtypid = t.oid where e.enumlabel = 'lv' and other.enumlabel = 'et'`,
    )
    for (const { name } of rows)
      for (const locale of added) await client.query(`alter type "${name}" add value '${locale}'`)
  } finally {
    await client.end()
  }
}

/** Lithuanian with its standard wording, and Finnish without any. */
export const lithuanianConfig = async (uri: string): Promise<SanitizedConfig> => {
  Object.assign(process.env, appSettings(uri))
  await addLocales(uri)
  return buildConfig({
    secret: appSettings(uri).PAYLOAD_SECRET,
    serverURL: origin,
    telemetry: false,
    logger: { options: { level: 'silent' } },
    admin: { user: 'users' },
    collections: [users(locales)],
    db: postgresAdapter({ pool: { connectionString: uri }, push: false }),
    editor: lexicalEditor(),
    localization: { locales, defaultLocale: 'lv', fallback: false },
    plugins: [privacyPlugin({ signingKey: process.env.SIGNING_KEY, wording: { lt } })],
  })
}
