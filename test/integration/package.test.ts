import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { transform } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPostgres, type TestPostgres } from './postgres-fixture.ts'

const run = promisify(execFile)
const root = path.resolve(import.meta.dirname, '../..')
const peers = [
  '@payloadcms/db-postgres',
  '@payloadcms/next',
  '@payloadcms/richtext-lexical',
  '@payloadcms/translations',
  '@payloadcms/ui',
  'next',
  'payload',
  'react',
  'react-dom',
]

const config = `
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { buildConfig } from 'payload'
import { privacyPlugin } from 'payload-privacy'

export default buildConfig({
  secret: 'a secret of an empty app',
  admin: { importMap: { importMapFile: import.meta.dirname + '/importMap.js' } },
  collections: [{ slug: 'rights', fields: [{ name: 'film', type: 'text' }] }],
  db: postgresAdapter({
    pool: { connectionString: process.env.DATABASE_URI },
    push: false,
    migrationDir: import.meta.dirname + '/migrations',
  }),
  editor: lexicalEditor(),
  i18n: { translations: { en: { privacy: { collections: { sites: { singular: 'Shop' } } } } } },
  localization: { locales: ['lv', 'lt'], defaultLocale: 'lv', fallback: false },
  logger: { options: { level: 'error' } },
  plugins: [privacyPlugin({
    enabled: process.env.PRIVACY !== 'off',
    slugs: { rights: 'data-subject-rights' },
    roles: (user) => (user.email === 'boss@example.com' ? ['admin'] : []),
    collections: { sites: (site) => ({ ...site, fields: [...site.fields, { name: 'shopId', type: 'text' }] }) },
  })],
})
`

const script = `
import { getPayload } from 'payload'
import config from './payload.config.mjs'

const payload = await getPayload({ config })
const site = process.env.PRIVACY === 'off' ? null : await payload.create({ collection: 'sites', locale: 'lv', data: {
  slug: 'shop', name: 'Shop', title: 'Politika', sourceLocale: 'lv', publishedLocales: ['lv'], environment: 'production',
  controller: { name: 'Shop', address: 'Rīga', country: 'LV', email: 'a@b.lv' }, shopId: 'own field',
} })
const { totalDocs } = await payload.count({ collection: 'translations' })
const { rows } = await payload.db.pool.query("select count(*)::int as n from information_schema.tables where table_schema = 'privacy'")
process.stdout.write(JSON.stringify({
  collections: Object.keys(payload.collections),
  endpoints: payload.config.endpoints.map(({ path }) => path),
  site, rows: totalDocs, tables: rows[0].n,
  word: payload.config.i18n.translations.en.privacy.collections.sites.singular,
}))
process.exit(0)
`

let folder: string
let postgres: TestPostgres

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'privacy-package-'))
  postgres = await startTestPostgres()
  const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root })
  const tarball = stdout.trim().split('\n').at(-1) ?? ''
  // The host's own packages are those of this repository, linked: only the tarball and what it depends on is installed.
  const links = Object.fromEntries(peers.map((name) => [name, `file:${path.join(root, 'node_modules', name)}`]))
  await writeFile(
    path.join(folder, 'package.json'),
    JSON.stringify({
      name: 'host',
      private: true,
      type: 'module',
      dependencies: { ...links, 'payload-privacy': `file:./${tarball}` },
    }),
  )
  await writeFile(path.join(folder, 'payload.config.mjs'), config)
  await writeFile(path.join(folder, 'look.mjs'), script)
  await run(
    'npm',
    ['install', '--prefer-offline', '--no-audit', '--no-fund', '--omit=optional', '--legacy-peer-deps'],
    {
      cwd: folder,
    },
  )
}, 240_000)

afterAll(async () => {
  await postgres.stop()
  await rm(folder, { recursive: true, force: true })
})

const environment = (more: Partial<NodeJS.ProcessEnv> = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  NODE_OPTIONS: '--conditions=production',
  DATABASE_URI: postgres.uri,
  PAYLOAD_CONFIG_PATH: path.join(folder, 'payload.config.mjs'),
  ...more,
})

const payloadCli = (args: string[], more?: Partial<NodeJS.ProcessEnv>) =>
  run(process.execPath, [path.join(folder, 'node_modules/payload/bin.js'), '--disable-transpile', ...args], {
    cwd: folder,
    env: environment(more),
  })

const look = async (more?: Partial<NodeJS.ProcessEnv>) => {
  const { stdout } = await run(process.execPath, ['look.mjs'], { cwd: folder, env: environment(more) })
  return JSON.parse(stdout.slice(stdout.indexOf('{"collections"')))
}

/** The host is written in JavaScript, and Payload writes migrations in TypeScript. */
const transpileMigrations = async () => {
  const migrationsFolder = path.join(folder, 'migrations')
  for (const name of (await readdir(migrationsFolder)).filter((file) => file.endsWith('.ts'))) {
    const source = await readFile(path.join(migrationsFolder, name), 'utf8')
    const { code } = await transform(source, { loader: 'ts' })
    await writeFile(path.join(migrationsFolder, name.replace(/\.ts$/, '.js')), code)
    await rm(path.join(migrationsFolder, name))
  }
}

const migrations = async () => (await readdir(path.join(folder, 'migrations'))).filter((name) => name.endsWith('.json'))

describe('the packed plugin in an empty Payload app', () => {
  it('adds its collections beside those of the host, under the slugs that the host chose', async () => {
    await payloadCli(['migrate:create', 'initial'])
    await transpileMigrations()
    await payloadCli(['migrate'])
    const seen = await look()
    expect(seen.collections).toEqual(
      expect.arrayContaining(['rights', 'data-subject-rights', 'sites', 'policy-sections', 'translations', 'releases']),
    )
    expect(seen.endpoints).toEqual(expect.arrayContaining(['/privacy-desk/ready', '/privacy/:path*']))
    expect(seen.site).toMatchObject({ slug: 'shop', shopId: 'own field' })
    expect(seen.rows).toBe(1)
    expect(seen.tables).toBe(28)
    expect(seen.word).toBe('Shop')
  })

  it('is copied with the tables of the host, and restored by the migrations of the host', async () => {
    const file = path.join(folder, 'host.tar.gz')
    const { stdout } = await payloadCli(['privacy:backup', file])
    expect(stdout).toContain('Keys are NOT in it: no passphrase was given')
    const other = await startTestPostgres()
    try {
      const restored = await payloadCli(['privacy:restore', file], { DATABASE_URI: other.uri })
      expect(restored.stdout).toMatch(/^Restored: /)
      const seen = await look({ DATABASE_URI: other.uri }).catch((error: unknown) => String(error))
      // The site that is made at every look is there already.
      expect(seen).toMatch(/slug|unique/i)
    } finally {
      await other.stop()
    }
  })

  it('keeps its tables and does nothing else when it is switched off', async () => {
    const seen = await look({ PRIVACY: 'off' })
    expect(seen.collections).toContain('policy-sections')
    expect(seen.endpoints).not.toContain('/privacy-desk/ready')
    expect(seen.rows).toBe(1)
    await payloadCli(['migrate:create', 'dropping', '--skip-empty'], { PRIVACY: 'off' })
    expect(await migrations()).toHaveLength(1)
  })

  it('has every admin part that the import map names', async () => {
    await payloadCli(['generate:importmap'], { NODE_ENV: 'development' })
    const importMap = await readFile(path.join(folder, 'importMap.js'), 'utf8')
    const installed = path.join(folder, 'node_modules/payload-privacy')
    const { exports } = JSON.parse(await readFile(path.join(installed, 'package.json'), 'utf8'))
    const imports = [...importMap.matchAll(/import \{ (\w+) as .*from 'payload-privacy(\/[^']*)'/g)]
    expect(imports.length).toBeGreaterThan(4)
    for (const [, name, subpath] of imports) {
      const module = await readFile(path.join(installed, exports[`.${subpath}`].default), 'utf8')
      expect(module).toMatch(new RegExp(`\\b${name}\\b`))
    }
  })
})
