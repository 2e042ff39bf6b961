/**
 * Generates what is derived from the Payload config: types, import map and migrations.
 * With `--check` it changes nothing and exits 1 where a file is out of date.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { BasePayload } from 'payload'

const check = process.argv.includes('--check')
const root = path.dirname(import.meta.dirname)
const environment = { ...process.env, PAYLOAD_SECRET: 'only-for-generating', DATABASE_URI: '', NODE_OPTIONS: '' }

const generated = [
  { command: 'generate:types', file: 'src/payload-types.ts' },
  { command: 'generate:importmap', file: 'src/app/(payload)/admin/importMap.js' },
]

const payloadCli = (args: string[], interactive = false) => {
  const cli = path.join(root, 'node_modules/payload/bin.js')
  const done = spawnSync(process.execPath, [cli, ...args], {
    cwd: root,
    env: environment,
    encoding: 'utf8',
    stdio: interactive ? 'inherit' : 'pipe',
  })
  if (done.status !== 0) throw new Error(`payload ${args.join(' ')} failed:\n${done.stdout}${done.stderr}`)
}

const read = (file: string): string | undefined => {
  try {
    return readFileSync(path.join(root, file), 'utf8')
  } catch {
    return undefined
  }
}

const regenerate = ({ command, file }: (typeof generated)[number]): boolean => {
  const before = read(file)
  payloadCli([command])
  const fresh = read(file) === before
  if (!fresh && check && before !== undefined) writeFileSync(path.join(root, file), before)
  return fresh
}

const withoutIds = (snapshot: unknown): unknown => {
  if (typeof snapshot !== 'object' || snapshot === null) return snapshot
  const { id: _id, prevId: _prevId, ...tables } = Object.fromEntries(Object.entries(snapshot))
  return JSON.parse(JSON.stringify(tables))
}

/** Compared as schemas, since the generator asks on the terminal when it takes a change for a renaming. */
const migrationsAreFresh = async (): Promise<boolean> => {
  Object.assign(process.env, environment)
  const { default: config } = await import('../payload.config.ts')
  const payload = await new BasePayload().init({ config, disableDBConnect: true, disableOnInit: true })
  const adapter = payload.db as PostgresAdapter & typeof payload.db
  const now = await adapter.requireDrizzleKit().generateDrizzleJson(adapter.schema)
  const folder = path.join(root, 'src/migrations')
  const last = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .at(-1)
  return (
    last !== undefined &&
    isDeepStrictEqual(withoutIds(JSON.parse(readFileSync(path.join(folder, last), 'utf8'))), withoutIds(now))
  )
}

/** Payload writes the types of a migration as if they were values, which Node cannot import. */
const importTypesAsTypes = () => {
  const folder = path.join(root, 'src/migrations')
  for (const name of readdirSync(folder).filter((file) => /^\d.*\.ts$/.test(file))) {
    const text = readFileSync(path.join(folder, name), 'utf8')
    const mended = text.replace(
      /^import \{ MigrateUpArgs, MigrateDownArgs, sql \}/m,
      'import { type MigrateDownArgs, type MigrateUpArgs, sql }',
    )
    if (mended !== text) writeFileSync(path.join(folder, name), mended)
  }
}

const stale: string[] = []
for (const one of generated) if (!regenerate(one)) stale.push(one.file)
if (!(await migrationsAreFresh())) {
  stale.push('src/migrations')
  if (!check) {
    payloadCli(['migrate:create', '--skip-empty'], true)
    importTypesAsTypes()
  }
}
if (stale.length === 0) process.stdout.write('Generated files are up to date.\n')
else if (check)
  process.stderr.write(`Out of date: ${stale.join(', ')}. Run "npm run generate" and commit the result.\n`)
else process.stdout.write(`Generated: ${stale.join(', ')}\n`)
process.exit(check && stale.length > 0 ? 1 : 0)
