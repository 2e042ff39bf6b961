/**
 * Generates what is derived from the Payload config (types, import map and migrations), and what is bundled for visitors.
 * With `--check` it changes nothing and exits 1 where a file is out of date.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { BasePayload, generateImportMap, type SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'
import { consentScriptModule } from './consent-script.ts'

const check = process.argv.includes('--check')
const root = path.dirname(import.meta.dirname)
const migrationsFolder = path.join(root, 'src/migrations')

// Read while the config is loaded: nothing is connected to, and nothing is signed.
Object.assign(process.env, { PAYLOAD_SECRET: 'only-for-generating', DATABASE_URI: '' })

const generated: { file: string; generate: (config: SanitizedConfig) => Promise<void> }[] = [
  { file: 'src/payload-types.ts', generate: (config) => generateTypes(config, { log: false }) },
  {
    file: 'src/app/(payload)/admin/importMap.js',
    generate: (config) => generateImportMap(config, { log: false, force: true }),
  },
]

const read = (file: string): string | undefined => {
  try {
    return readFileSync(path.join(root, file), 'utf8')
  } catch {
    return undefined
  }
}

const regenerate = async (
  config: SanitizedConfig,
  { file, generate }: (typeof generated)[number],
): Promise<boolean> => {
  const before = read(file)
  await generate(config)
  const fresh = read(file) === before
  if (!fresh && check && before !== undefined) writeFileSync(path.join(root, file), before)
  return fresh
}

const rulesFolder = 'src/policy/findings/rules'

const camelCase = (name: string) => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** Adding a rule is adding a file: their list is read from the folder. */
const rulesIndex = (): string => {
  const names = readdirSync(path.join(root, rulesFolder))
    .filter((name) => name.endsWith('.ts') && !name.includes('.generated.'))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort()
  const imports = names.map((name) => `import ${camelCase(name)} from './${name}.ts'`)
  return [
    '/** Made by `npm run generate` from the files of this folder. */',
    "import type { Rule } from '../rule.ts'",
    ...imports,
    '',
    'export const rules: readonly Rule[] = [',
    ...names.map((name) => `  ${camelCase(name)},`),
    ']',
    '',
  ].join('\n')
}

const rulesIndexIsFresh = (): boolean => {
  const file = `${rulesFolder}/index.generated.ts`
  const now = rulesIndex()
  if (read(file) === now) return true
  if (!check) writeFileSync(path.join(root, file), now)
  return false
}

const consentScriptIsFresh = async (): Promise<boolean> => {
  const file = 'src/browser/consent-script.generated.ts'
  const now = await consentScriptModule()
  if (read(file) === now) return true
  if (!check) writeFileSync(path.join(root, file), now)
  return false
}

const withoutIds = (snapshot: unknown): unknown => {
  if (typeof snapshot !== 'object' || snapshot === null) return snapshot
  const { id: _id, prevId: _prevId, ...tables } = Object.fromEntries(Object.entries(snapshot))
  return JSON.parse(JSON.stringify(tables))
}

/** Compared as schemas, since the generator asks on the terminal when it takes a change for a renaming. */
const migrationsAreFresh = async (adapter: PostgresAdapter): Promise<boolean> => {
  const now = await adapter.requireDrizzleKit().generateDrizzleJson(adapter.schema)
  const last = readdirSync(migrationsFolder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1)
  if (last === undefined) return false
  const saved: unknown = JSON.parse(readFileSync(path.join(migrationsFolder, last), 'utf8'))
  return isDeepStrictEqual(withoutIds(saved), withoutIds(now))
}

/** Payload writes the types of a migration as if they were values, which Node cannot import. */
const importTypesAsTypes = () => {
  for (const name of readdirSync(migrationsFolder).filter((file) => /^\d.*\.ts$/.test(file))) {
    const file = path.join(migrationsFolder, name)
    const text = readFileSync(file, 'utf8')
    const mended = text.replace(
      /^import \{ MigrateUpArgs, MigrateDownArgs, sql \}/m,
      'import { type MigrateDownArgs, type MigrateUpArgs, sql }',
    )
    if (mended !== text) writeFileSync(file, mended)
  }
}

const run = async (): Promise<number> => {
  const stale: string[] = []
  // Before the config, which needs it.
  if (!rulesIndexIsFresh()) stale.push(`${rulesFolder}/index.generated.ts`)
  if (!(await consentScriptIsFresh())) stale.push('src/browser/consent-script.generated.ts')
  if (process.argv.includes('--rules')) return 0
  const config = await (await import('../payload.config.ts')).default
  for (const one of generated) if (!(await regenerate(config, one))) stale.push(one.file)
  const payload = await new BasePayload().init({ config, disableDBConnect: true, disableOnInit: true })
  const adapter = payload.db as PostgresAdapter & typeof payload.db
  if (!(await migrationsAreFresh(adapter))) {
    stale.push('src/migrations')
    if (!check) {
      await adapter.createMigration({ migrationName: process.argv[2], payload })
      importTypesAsTypes()
    }
  }
  if (stale.length === 0) process.stdout.write('Generated files are up to date.\n')
  else if (check)
    process.stderr.write(`Out of date: ${stale.join(', ')}. Run "npm run generate" and commit the result.\n`)
  else process.stdout.write(`Generated: ${stale.join(', ')}\n`)
  return check && stale.length > 0 ? 1 : 0
}

process.exit(await run())
