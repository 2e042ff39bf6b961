import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportFiles } from '../../src/cli/privacy-export.ts'
import { callInApp } from './call-command.ts'
import { connect, installSchema } from './delivery-rows.ts'
import { publisher, small } from './export-fixture.ts'
import { startTestPostgres, type TestPostgres } from './postgres-fixture.ts'
import { runCommand } from './programs.ts'

let postgres: TestPostgres
let client: pg.Client
let folder: string

const environment = (uri = postgres.uri) => ({
  DATABASE_URI: uri,
  PAYLOAD_SECRET: 'a secret for the command alone, of no use',
})

/** The command as an operator runs it. */
const run = (args: string[]) => runCommand(['privacy:export', ...args], environment())

const call = (argv: string[], uri?: string) => callInApp(exportFiles, argv, environment(uri))

beforeAll(async () => {
  postgres = await startTestPostgres()
  client = await connect(postgres.uri)
  await installSchema(client)
  await publisher({ client, slug: 'shop', change: small })()
  folder = await mkdtemp(path.join(tmpdir(), 'privacy-export-'))
})
afterAll(async () => {
  await client?.end()
  await postgres?.stop()
  if (folder) await rm(folder, { recursive: true, force: true })
})

describe('payload privacy:export', () => {
  it('writes the tree, says what it did, and has nothing to do the second time', async () => {
    const first = await run([folder])
    expect(first).toMatchObject({ code: 0, stdout: expect.stringContaining('sites: 1 written, 0 unchanged') })
    expect(first.stderr).toBe('shop: release 1\n')
    const openApi = JSON.parse(await readFile(path.join(folder, 'public/openapi.json'), 'utf8'))
    expect(JSON.stringify(openApi.servers)).toContain('/api/privacy')
    const again = await call([folder, '--site', 'shop'])
    expect(again).toMatchObject({ code: 0, stdout: expect.stringContaining('files: 0 written (0 bytes), 0 links') })
  })

  it.each([
    [() => [], undefined, 3, 'Name the folder to export to.'],
    [
      () => [folder, '--site', 'nobody'],
      undefined,
      3,
      'No site that has published is called "nobody". There are: shop.',
    ],
    [() => [folder], 'postgres://nobody@127.0.0.1:1/none', 4, 'Nothing more was exported: '],
    [() => [path.join(folder, 'openapi')], undefined, 4, 'Nothing more was exported: '],
  ])('says what is wrong, and ends with a code for it (%#)', async (args, uri, code, message) => {
    await writeFile(path.join(folder, 'openapi'), 'a file, and no folder')
    expect(await call(args(), uri)).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(message) })
  })
})
