import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { terms } from '../../src/cli/privacy-terms.ts'
import { translations } from '../../src/cli/privacy-translations.ts'
import { callInApp } from './call-command.ts'
import { startDemoPostgres, type TestPostgres } from './postgres-fixture.ts'
import { runCommand } from './programs.ts'

let postgres: TestPostgres
let folder: string

const environment = () => ({
  DATABASE_URI: postgres.uri,
  PAYLOAD_SECRET: 'a secret for the command alone, of no use',
})

beforeAll(async () => {
  postgres = await startDemoPostgres()
  folder = await mkdtemp(path.join(tmpdir(), 'privacy-translations-'))
})
afterAll(async () => {
  await postgres?.stop()
  if (folder) await rm(folder, { recursive: true, force: true })
})

describe('payload privacy:translations', () => {
  const call = (...argv: string[]) => callInApp(translations, argv, environment())

  it('exports a file, imports it changed, and says what it did', async () => {
    const file = path.join(folder, 'estonian.po')
    const exported = await call('export', '--site', 'pro-balances', '--locale', 'et', '--format', 'po', '--out', file)
    expect(exported, exported.stderr).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/estonian\.po: \d+ units\n$/),
    })
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace('msgstr "Küpsised"', 'msgstr "Brauseri küpsised"'))
    expect(await call('import', file, '--dry-run')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^1 to save/),
    })
    const imported = await runCommand(['privacy:translations', 'import', file, '--take-states'], environment())
    expect(imported, imported.stderr).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/\n1 saved, .* 1 sent to review, 0 approved, 0 refused\n$/),
    })
    expect(await call('import', file, '--dry-run')).toMatchObject({ stdout: expect.stringMatching(/^0 to save/) })
  })

  it.each([
    [[], 3, 'Say export or import.'],
    [['export', '--site', 'pro-balances'], 3, 'Name the language with --locale.'],
    [['export', '--site', 'nobody', '--locale', 'et'], 3, 'No site is called "nobody".'],
    [['export', '--site', 'pro-balances', '--locale', 'lt'], 3, 'is not translated into "lt"'],
    [['export', '--site', 'pro-balances', '--locale', 'et', '--format', 'docx'], 3, '--format is to be one of'],
    [['import', '/nowhere/file.po'], 4, 'Not done: '],
    [['import', 'package.json'], 2, 'The file cannot be read'],
  ])('says what is wrong, and ends with a code for it (%j)', async (args, code, message) => {
    expect(await call(...args)).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(message) })
  })
})

describe('payload privacy:terms', () => {
  const call = (...argv: string[]) => callInApp(terms, argv, environment())

  it('exports the terms of a site, imports them changed, and says what it did', async () => {
    const file = path.join(folder, 'terms.tbx')
    const exported = await call('export', '--site', 'pro-balances', '--out', file)
    expect(exported, exported.stderr).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/terms\.tbx: \d+ terms\n$/),
    })
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace('<term>küpsised</term>', '<term>brauseri küpsised</term>'))
    const tried = await call('import', file, '--site', 'pro-balances', '--dry-run')
    expect(tried, tried.stderr).toMatchObject({ code: 0, stdout: expect.stringMatching(/^0 to add, 1 to change; /) })
    expect(await runCommand(['privacy:terms', 'import', file, '--site', 'pro-balances'], environment())).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/\n1 saved\n$/),
    })
    const own = await call('export', '--site', 'pro-balances', '--own', '--out', file)
    expect(own.stdout).toMatch(/: 1 terms\n$/)
  })

  it.each([
    [['import', 'package.json', '--site', 'pro-balances'], 2, 'The file is refused: {"code":"malformed"'],
    [['export', '--site', 'nobody'], 3, 'No site is called "nobody".'],
  ])('says what is wrong, and ends with a code for it (%j)', async (args, code, message) => {
    expect(await call(...args)).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(message) })
  })
})
