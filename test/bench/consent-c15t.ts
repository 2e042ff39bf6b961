/** `@c15t/backend`, installed for the benchmark alone, on the PostgreSQL of the ledger. */
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { copyFile, mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Database } from './consent-base.ts'
import type { Taker } from './consent-load.ts'
import { folder } from './program.ts'

const place = path.join(folder, 'c15t')
const source = path.join(import.meta.dirname, 'c15t')

/** As its browser part makes them: `sub_` and base58. */
const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const subjectId = (): string => `sub_${[...randomBytes(22)].map((byte) => alphabet[byte % 58]).join('')}`

const body = (): string =>
  JSON.stringify({
    ...{ type: 'cookie_banner', subjectId: subjectId(), domain: 'veikals.example', givenAt: Date.now() },
    preferences: { necessary: true, measurement: false, marketing: false },
  })

const isInstalled = async (): Promise<boolean> => {
  try {
    const [wanted, there] = await Promise.all([
      readFile(path.join(source, 'package-lock.json'), 'utf8'),
      readFile(path.join(place, 'package-lock.json'), 'utf8'),
    ])
    await readFile(path.join(place, 'node_modules/@c15t/backend/package.json'))
    return wanted === there
  } catch {
    return false
  }
}

/** @throws where npm cannot install it */
const install = async (): Promise<void> => {
  await mkdir(place, { recursive: true })
  const installed = await isInstalled()
  for (const file of ['package.json', 'package-lock.json', 'server.js']) {
    await copyFile(path.join(source, file), path.join(place, file))
  }
  const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  if (!installed) await promisify(execFile)('npm', ['ci', ...quietly], { cwd: place })
}

/**
 * With the index on the subject that its migrator leaves out, and without which it gets slower with each row. To be started
 * before the ledger's tables are there: its migrator reads all of a database, and knows few types.
 */
export const startC15t = async ({ client, run }: Database): Promise<Taker> => {
  await install()
  await client.query('create schema c15t')
  const { port } = await run(path.join(place, 'server.js'))
  await client.query('create index on c15t.consent ("subjectId")')
  return { url: `http://127.0.0.1:${port}/subjects`, body }
}

/** @throws where it has taken no choice yet, of which all are made */
export const fillC15t = async ({ client }: Database, rows: number): Promise<void> => {
  await client.query(
    `with subjects as (
        insert into c15t.subject (id, "identityProvider")
          select 'sub_' || replace(gen_random_uuid()::text, '-', ''), 'anonymous' from generate_series(1, $1::int) returning id
      )
      insert into c15t.consent (id, "subjectId", "domainId", "policyId", "purposeIds", "userAgent", jurisdiction)
        select 'cns_' || replace(gen_random_uuid()::text, '-', ''), subjects.id, "domainId", "policyId", "purposeIds",
          "userAgent", jurisdiction
        from subjects, (select * from c15t.consent limit 1) as one`,
    [rows],
  )
  await client.query('analyze c15t.subject, c15t.consent')
}
