import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { planOf } from '../../src/backup/prepare-tables.ts'
import { prepareSecrets, secretsInUse } from '../../src/backup/secrets.ts'
import { readBackupArguments } from '../../src/cli/backup-arguments.ts'
import { keysInWords } from '../../src/cli/restored-keys.ts'
import { steps } from '../../src/release/sql/steps.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'privacy-backup-arguments-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('what a backup is told', () => {
  it('takes the passphrase from the first line of a file, which goes before the environment', async () => {
    const file = path.join(folder, 'passphrase')
    await writeFile(file, 'from the file \r\nsecond line\n')
    const environment = { PRIVACY_BACKUP_PASSPHRASE: 'from the environment' }
    const read = (argv: string[]) => readBackupArguments(argv, environment)
    expect(await read(['a.tar.gz'])).toEqual({
      ok: true,
      arguments: { file: 'a.tar.gz', passphrase: 'from the environment' },
    })
    expect(await read(['--passphrase-file', file, 'a.tar.gz'])).toEqual({
      ok: true,
      arguments: { file: 'a.tar.gz', passphrase: 'from the file ' },
    })
    expect(await readBackupArguments(['a.tar.gz'], {})).toMatchObject({ arguments: { passphrase: undefined } })
  })

  it.each([
    ['no file', [], /Name the file/],
    ['two files', ['a', 'b'], /One file only/],
    ['the passphrase itself', ['a', '--passphrase', 'secret'], /passphrase/],
    ['a file of the passphrase that is not there', ['a', '--passphrase-file', '/nowhere/at/all'], /ENOENT/],
    ['an empty file of the passphrase', ['a', '--passphrase-file', '/dev/null'], /nothing in its first line/],
  ])('refuses %s', async (_, argv, said) => {
    expect(await readBackupArguments(argv, {})).toMatchObject({
      ok: false,
      reason: 'wrong',
      message: expect.stringMatching(said),
    })
  })

  it('helps', async () => {
    expect(await readBackupArguments(['--help'], {})).toEqual({ ok: false, reason: 'help' })
  })
})

describe('secrets', () => {
  it('in use are those of the config, the environment or the data folder', async () => {
    const dataDir = path.join(folder, 'in-use')
    const nothing = await secretsInUse({ dataDir, environment: {} })
    expect(nothing).toEqual([])
    const prepared = await prepareSecrets({
      secrets: [{ name: 'signing-key', value: 'of the folder' }],
      dataDir,
      environment: {},
      stamp: 'now',
    })
    await prepared.place()
    expect(
      await secretsInUse({ dataDir, environment: { PAYLOAD_SECRET: 'set' }, payloadSecret: 'configured' }),
    ).toEqual([
      { name: 'payload-secret', value: 'configured' },
      { name: 'signing-key', value: 'of the folder' },
    ])
    expect(await secretsInUse({ dataDir, environment: { SIGNING_KEY: 'set' } })).toEqual([
      { name: 'signing-key', value: 'set' },
    ])
  })

  const put = async (dataDir: string, environment: Record<string, string>) => {
    const prepared = await prepareSecrets({
      secrets: [{ name: 'payload-secret', value: 'of the backup' }],
      dataDir,
      environment,
      stamp: 'now',
    })
    const [placement] = await prepared.place()
    await prepared.discard()
    return placement
  }

  it('come back into the data folder, and set aside what is in the way', async () => {
    const dataDir = path.join(folder, 'back')
    const file = path.join(dataDir, 'payload-secret')
    expect(await put(dataDir, {})).toMatchObject({ state: 'written' })
    expect(await readFile(file, 'utf8')).toBe('of the backup\n')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await put(dataDir, {})).toMatchObject({ state: 'there' })
    await writeFile(file, 'another\n')
    expect(await put(dataDir, {})).toMatchObject({ state: 'written', before: `${file}.before-now` })
    expect(await readFile(`${file}.before-now`, 'utf8')).toBe('another\n')
    expect(await readFile(file, 'utf8')).toBe('of the backup\n')
    expect(await put(dataDir, { PAYLOAD_SECRET: 'of the backup' })).toMatchObject({ state: 'set' })
    expect(await put(dataDir, { PAYLOAD_SECRET: 'other' })).toMatchObject({ state: 'variable-differs' })
    expect(await readdir(dataDir)).toEqual(['payload-secret', 'payload-secret.before-now'])
  })

  it('are told of by what is to be done, never by what they are', () => {
    const place = { name: 'payload-secret', variable: 'PAYLOAD_SECRET', file: '/data/payload-secret' }
    const words = (embedded: boolean) =>
      keysInWords({ keys: 'open', placements: [{ ...place, state: 'written' }], embedded })
    expect(words(true)).toContain('payload-secret: in /data/payload-secret.')
    expect(words(false)).toContain('set PAYLOAD_SECRET to what is in /data/payload-secret, then delete it.')
    expect(keysInWords({ keys: 'locked', placements: [], embedded: true })).toMatch(/NOT restored/)
    expect(keysInWords({ keys: 'absent', placements: [], embedded: true })).toMatch(/no keys in this backup/)
  })
})

describe('what of the migrations a restore runs', () => {
  const known = ['a', 'b', 'c'].map((name) => ({ name, up: async () => undefined }))
  const contents = (names: string[], ofSteps: string[] = []) => ({
    app: '9.0.0',
    postgres: '18.4',
    madeAt: '2026-11-26T10:00:00.000Z',
    migrations: names.map((name) => ({ name, batch: 1 })),
    steps: ofSteps,
    tables: [],
    sequences: [],
  })

  it('is what the backup had, in the order of the app', () => {
    const plan = planOf(contents(['b', 'a'], ['001-release-files']), known)
    expect(plan.migrations.map(({ name }) => name)).toEqual(['a', 'b'])
    expect(plan.steps).toEqual(steps.slice(0, 1))
  })

  it.each([
    ['a migration', contents(['a', 'z'])],
    ['a step', contents(['a'], ['999-of-tomorrow'])],
  ])('is nothing where the app does not know %s', (_, of) => {
    expect(() => planOf(of, known)).toThrow(/version 9\.0\.0.*(z|999-of-tomorrow).*newer one/)
  })
})
