import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkBackup } from '../../src/backup/check-backup.ts'
import { backup } from '../../src/cli/privacy-backup.ts'
import { restore } from '../../src/cli/privacy-restore.ts'
import { migrations } from '../../src/migrations/index.ts'
import { postgresOf } from '../../src/release/database.ts'
import { installOnInit } from '../../src/release/sql/on-init.ts'
import { startEmbeddedPostgres } from '../../src/server/embedded-postgres.ts'
import { takeLock } from '../../src/server/lock-file.ts'
import { newKey } from '../unit/verify/tree-fixture.ts'
import { backUp, everything, openTarget, type Target, temporaryFolder, withClient } from './backup-fixture.ts'
import { callInApp } from './call-command.ts'
import { runCommand } from './programs.ts'
import { openShop, publishFirstSection, type Shop } from './shop-fixture.ts'

const passphrase = 'correct horse battery staple'
const secret = 'a secret that only this test knows of'

let shop: Shop
let section: number
let target: Target
let place: Awaited<ReturnType<typeof temporaryFolder>>
const at = (name: string) => path.join(place.folder, name)

type Environment = Readonly<Record<string, string>>

/** Nothing of the environment but what is given. */
const only = (environment: Environment) => ({
  DATABASE_URI: undefined,
  PAYLOAD_SECRET: undefined,
  NODE_ENV: 'production',
  ...environment,
})
/** A command as an operator runs it. */
const run = (args: string[], environment: Environment) => runCommand(args, only(environment))
const callBackup = (argv: string[], environment: Environment) => callInApp(backup, argv, only(environment))
const callRestore = (argv: string[], environment: Environment) => callInApp(restore, argv, only(environment))

/** What a first start of the app does to a database. */
const migrate = async ({ payload }: Target): Promise<void> => {
  await postgresOf(payload).migrate({ migrations: migrations as never })
  await installOnInit(shop.app.context, payload)
}

beforeAll(async () => {
  place = await temporaryFolder()
  shop = await openShop()
  section = await publishFirstSection(shop)
  target = await openTarget()
  await writeFile(at('passphrase'), `${passphrase}\n`, { mode: 0o600 })
}, 400_000)
afterAll(async () => {
  await target?.stop()
  await shop?.stop()
  await place?.remove()
})

describe('a backup while others write', { timeout: 200_000 }, () => {
  it('is of one moment: a release that is published in the middle is not in it, with none of its rows', async () => {
    const before = await everything(shop.app.uri)
    const file = at('moment.tar.gz')
    let writing = true
    const writer = withClient(shop.app.uri, async (client) => {
      for (let n = 0; writing; n += 1) {
        // A pair in two tables, one of which is copied early and one late.
        await client.query('begin')
        await client.query(`insert into privacy.site_files (site, path, media_type, sha256, body)
          values ('pairs', '${n}', 'text/plain', encode(sha256('${n}'), 'hex'), '${n}')`)
        await client.query(`insert into payload_kv (key, data) values ('pair ${n}', '{}')`)
        await client.query('commit')
      }
    })
    const result = await backUp(shop.app.uri, {
      file,
      onTable: async ({ at: number }) => {
        if (number !== 0) return
        await shop.save('policy-sections', section, 'lv', { title: 'Jauns' }, shop.editor)
        await shop.ready('policy-sections', section, 'lv', shop.editor)
        await shop.published({ outdatedReasons: { et: 'Steidzami.' } })
      },
    }).finally(() => {
      writing = false
    })
    await writer
    expect(result).toMatchObject({ outcome: 'written' })
    expect(await shop.current()).toBe(2)

    expect(await target.restore(file)).toMatchObject({ outcome: 'restored', releases: 1 })
    const restored = await everything(target.uri)
    for (const name of ['"public"."releases"', '"privacy"."release_files"', '"privacy"."current_release"']) {
      expect(restored[name], name).toEqual(before[name])
    }
    const pairs = restored['"privacy"."site_files"']?.filter((row) => row.startsWith('(pairs,'))
    expect(restored['"public"."payload_kv"']).toHaveLength(pairs?.length ?? -1)
  })
})

describe('a backup whose database goes away', { timeout: 200_000 }, () => {
  it('leaves no file, and keeps the one that had its name', async () => {
    const file = at('kept.tar.gz')
    await writeFile(file, 'the one of yesterday')
    const backup = backUp(shop.app.uri, {
      file,
      onTable: ({ at: number }) =>
        withClient(shop.app.uri, async (client) => {
          if (number !== 7) return
          await client.query(`select pg_terminate_backend(pid) from pg_stat_activity
            where application_name = '' and xact_start is not null and pid <> pg_backend_pid() and datname = current_database()`)
        }),
    })
    await expect(backup).rejects.toThrow(/terminat|connection/)
    expect(await readFile(file, 'utf8')).toBe('the one of yesterday')
    expect((await readdir(place.folder)).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})

describe('a backup whose releases do not hold together', { timeout: 200_000 }, () => {
  const change = (sql: string) =>
    withClient(target.uri, async (client) => {
      await client.query('alter table privacy.release_files disable trigger release_files_never_change')
      await client.query(sql)
      await client.query('alter table privacy.release_files enable trigger release_files_never_change')
    })

  it('is refused where somebody else has signed a release', async () => {
    const file = at('forged.tar.gz')
    const forger = await newKey()
    const jws = await withClient(target.uri, async (client) => {
      const of = 'from privacy.release_files where release = 1 and path ='
      const { rows } = await client.query(
        `select (select body ${of} 'index.json') as index, (select body ${of} 'index.jws') as jws`,
      )
      return { own: String(rows[0].jws), forged: await forger.sign(String(rows[0].index)) }
    })
    const sign = (body: string) =>
      change(`update privacy.release_files set body = '${body}', gzip = null, brotli = null,
        sha256 = encode(sha256('${body}'), 'hex') where release = 1 and path = 'index.jws'`)
    await sign(jws.forged)
    expect(await backUp(target.uri, { file })).toMatchObject({ outcome: 'written' })
    await sign(jws.own)
    const other = await openTarget()
    try {
      expect(await other.restore(file)).toMatchObject({
        outcome: 'refused',
        code: 'releases-broken',
        message: expect.stringContaining('key-unknown shop/releases/1/index.jws'),
      })
      expect(Object.keys(await everything(other.uri))).toEqual(['sequences'])
    } finally {
      await other.stop()
    }
  })

  it('is taken back whole, and says which file is broken', async () => {
    const file = at('broken.tar.gz')
    await change(`update privacy.release_files set body = body || ' ' where path = 'lv/policy.txt'`)
    expect(await backUp(target.uri, { file })).toMatchObject({ outcome: 'written' })
    const other = await openTarget()
    try {
      expect(await other.restore(file)).toMatchObject({
        outcome: 'refused',
        code: 'releases-broken',
        message: expect.stringContaining('shop/releases/1/lv/policy.txt is not what its hash says'),
      })
      expect(Object.keys(await everything(other.uri))).toEqual(['sequences'])
      await change(`update privacy.release_files set sha256 = encode(sha256(body), 'hex') where path = 'lv/policy.txt'`)
      expect(await backUp(target.uri, { file })).toMatchObject({ outcome: 'written' })
      expect(await other.restore(file)).toMatchObject({
        code: 'releases-broken',
        message: expect.stringContaining('names lv/policy.txt, which is missing or another'),
      })

      // The same database takes a sound one afterwards, also where its tables were made by the app before.
      const sound = at('sound.tar.gz')
      expect(await backUp(shop.app.uri, { file: sound })).toMatchObject({ outcome: 'written' })
      await migrate(other)
      const rename = (to: string) =>
        withClient(other.uri, (client) => client.query(`update payload_migrations set name = ${to} where id = 1`))
      await rename(`name || '_of_another_app'`)
      expect(await other.restore(sound)).toMatchObject({ code: 'database-of-other-migrations' })
      await rename(`replace(name, '_of_another_app', '')`)
      expect(await other.restore(sound)).toMatchObject({ outcome: 'restored', releases: 2 })
      expect(await everything(other.uri)).toEqual(await everything(shop.app.uri))
    } finally {
      await other.stop()
    }
  })

  it('is refused where a row points to nothing, with the database as it was', async () => {
    const file = at('dangling.tar.gz')
    await withClient(target.uri, (client) =>
      client.query(
        'alter table policy_sections drop constraint policy_sections_site_id_sites_id_fk; update policy_sections set site_id = 999999',
      ),
    )
    expect(await backUp(target.uri, { file })).toMatchObject({ outcome: 'written' })
    const other = await openTarget()
    try {
      await expect(other.restore(file)).rejects.toThrow(/foreign key/)
      expect(Object.keys(await everything(other.uri))).toEqual(['sequences'])
    } finally {
      await other.stop()
    }
  })
})

describe('payload privacy:backup and privacy:restore', { timeout: 300_000 }, () => {
  const file = 'command.tar.gz'

  it('copies a database at DATABASE_URI, with the keys under a passphrase', async () => {
    const { code, stdout, stderr } = await run(['privacy:backup', at(file), '--passphrase-file', at('passphrase')], {
      DATABASE_URI: shop.app.uri,
      PAYLOAD_SECRET: secret,
      SIGNING_KEY: 'a signing key',
      DATA_DIR: at('none'),
    })
    expect(stderr).toMatch(/public\.users: 5\n/)
    expect(stdout).toContain('Keys in it, encrypted: payload-secret, signing-key.')
    expect(stdout).not.toContain(secret)
    expect(code).toBe(0)
    expect((await stat(at(file))).mode & 0o777).toBe(0o600)
    expect((await checkBackup(at(file), passphrase)).keys).toEqual({
      state: 'open',
      secrets: [
        { name: 'payload-secret', value: secret },
        { name: 'signing-key', value: 'a signing key' },
      ],
    })
  })

  it('ends with 1 where the database is not empty, and changes nothing', async () => {
    const before = await everything(shop.app.uri)
    const { code, stdout, stderr } = await callRestore([at(file)], {
      DATABASE_URI: shop.app.uri,
      PAYLOAD_SECRET: secret,
      DATA_DIR: at('other'),
    })
    expect(stderr).toMatch(/Nothing was restored\. The database is not empty.*\[database-not-empty\]/)
    expect(stdout).toBe('')
    expect(code).toBe(1)
    expect(await everything(shop.app.uri)).toEqual(before)
  })

  it('ends with 2 for another passphrase and a damaged file, before any database is made', async () => {
    const bytes = await readFile(at(file))
    await writeFile(at('cut.tar.gz'), bytes.subarray(0, bytes.length - 5_000))
    const cut = await callRestore([at('cut.tar.gz')], { DATA_DIR: at('fresh') })
    expect(cut.stderr).toMatch(/\[backup-damaged\]/)
    expect(cut.code).toBe(2)
    const wrong = await callRestore([at(file)], {
      DATA_DIR: at('fresh'),
      PRIVACY_BACKUP_PASSPHRASE: 'not the passphrase',
    })
    expect(wrong.stderr).toMatch(/\[passphrase-wrong\]/)
    expect(wrong.code).toBe(2)
    await expect(readdir(at('fresh'))).rejects.toThrow(/ENOENT/)
  })

  it('ends with 3 where it is called wrongly, and 4 where the database is down', async () => {
    const nowhere = { DATABASE_URI: 'postgres://nobody:x@127.0.0.1:1/nowhere', PAYLOAD_SECRET: secret }
    const short = await callBackup([at('no.tar.gz')], { ...nowhere, PRIVACY_BACKUP_PASSPHRASE: 'short' })
    expect(short.stderr).toMatch(/at least 12 characters/)
    expect(short.code).toBe(3)
    const backup = await callBackup([at('no.tar.gz')], nowhere)
    expect(backup.stderr).toMatch(/could not be read: .*ECONNREFUSED/)
    expect(backup.code).toBe(4)
    const restore = await callRestore([at(file)], { ...nowhere, DATA_DIR: at('other') })
    expect(restore.stderr).toMatch(/could not be reached: .*ECONNREFUSED/)
    expect(restore.code).toBe(4)
  })

  it('restores into the embedded database of an app that never ran, with its keys', async () => {
    const dataDir = at('fresh')
    await mkdir(path.join(dataDir, 'releases'), { recursive: true })
    await writeFile(path.join(dataDir, 'signing-key'), 'a key that was here before\n')
    const { code, stdout, stderr } = await run(['privacy:restore', at(file), '--passphrase-file', at('passphrase')], {
      DATA_DIR: dataDir,
      SIGNING_KEY: '',
    })
    expect(stderr).not.toMatch(/Nothing|failed/)
    expect(stdout).toMatch(/2 releases with \d+ files are intact/)
    expect(stdout).toMatch(/signing-key: in .* Another one that was there is now .*signing-key\.before-/)
    expect(stdout).not.toContain(secret)
    expect(code).toBe(0)
    expect(await readFile(path.join(dataDir, 'payload-secret'), 'utf8')).toBe(`${secret}\n`)
    expect((await stat(path.join(dataDir, 'payload-secret'))).mode & 0o777).toBe(0o600)
    const names = await readdir(dataDir)
    expect(names).not.toContain('releases')
    const before = names.find((name) => name.startsWith('signing-key.before-')) ?? ''
    expect(await readFile(path.join(dataDir, before), 'utf8')).toBe('a key that was here before\n')
    expect(names.filter((name) => name.endsWith('.lock'))).toEqual([])
    const postgres = await startEmbeddedPostgres({ dataDir, durable: false })
    try {
      expect(await everything(postgres.uri)).toEqual(await everything(shop.app.uri))
    } finally {
      await postgres.stop()
    }
  })

  it('is refused while the app runs on the data folder', async () => {
    const lock = await takeLock(path.join(at('fresh'), 'server.lock'))
    const { code, stderr } = await callRestore([at(file)], { DATA_DIR: at('fresh') })
    if (lock.held) lock.release()
    expect(stderr).toMatch(/The app runs on .*\[app-running\]/)
    expect(code).toBe(1)
  })

  it('copies the embedded database while the app is stopped, and while it runs', async () => {
    const dataDir = at('fresh')
    const stopped = await callBackup([at('stopped.tar.gz')], { DATA_DIR: dataDir })
    expect(stopped.stdout).toContain('Keys are NOT in it: no passphrase was given')
    expect(stopped.code).toBe(0)
    const postgres = await startEmbeddedPostgres({ dataDir, durable: false })
    try {
      const running = await callBackup([at('running.tar.gz')], { DATA_DIR: dataDir })
      expect(running.code).toBe(0)
    } finally {
      await postgres.stop()
    }
    const [one, other] = await Promise.all(['stopped', 'running'].map((name) => checkBackup(at(`${name}.tar.gz`))))
    expect(other?.contents.tables).toEqual(one?.contents.tables)
  })
})
