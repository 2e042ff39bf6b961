/** Brotli comes after publishing: what readers, copies and exports get before, meanwhile and after. */
import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { databaseSource } from '../../src/delivery/database-source.ts'
import { createResponder } from '../../src/delivery/respond.ts'
import { openStore, type Store } from '../../src/delivery/store.ts'
import { exportTree } from '../../src/export/export-tree.ts'
import type { CompiledRelease } from '../../src/release/compile-release.ts'
import { compressDue } from '../../src/release/compress-due.ts'
import { compileNumber, connect, installSchema, publishRows, snapshotOf } from './delivery-rows.ts'
import { small } from './export-fixture.ts'
import { startTestPostgres, type TestPostgres } from './postgres-fixture.ts'

let postgres: TestPostgres
let client: pg.Client
let pool: pg.Pool
let sites = 0
const ended: (() => Promise<void>)[] = []

beforeAll(async () => {
  postgres = await startTestPostgres()
  client = await connect(postgres.uri)
  pool = new pg.Pool({ connectionString: postgres.uri, max: 6 })
  pool.on('error', () => undefined)
  await installSchema(client)
})
afterAll(async () => {
  for (const end of ended) await end()
  await client.end()
  await pool.end()
  await postgres.stop()
})

const folderOf = async (name: string): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), `privacy-${name}-`))
  ended.push(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Two releases, as publishing leaves them. */
const publishTwo = async (): Promise<{ site: string; releases: CompiledRelease[] }> => {
  sites += 1
  const site = `pressed-${sites}`
  const releases: CompiledRelease[] = []
  for (const number of [1, 2]) {
    const compiled = compileNumber(small(snapshotOf({ slug: site, title: `Title ${number}` })), number, releases.at(-1))
    releases.push(compiled)
    await publishRows({ client, site, number, compiled, brotliDue: true })
  }
  return { site, releases }
}

const open = async (folder?: string, uri = postgres.uri): Promise<Store> => {
  const own = new pg.Pool({ connectionString: uri, max: 3, connectionTimeoutMillis: 1000 })
  own.on('error', () => undefined)
  const store = await openStore({ pool: own, folder, patience: 2000 })
  ended.unshift(async () => {
    await store.close()
    await own.end()
  })
  return store
}

const ask = async (store: Store, place: string, acceptEncoding: string) => {
  const respond = createResponder({ source: store, reserved: () => undefined })
  const { headers, body, status } = await respond({ method: 'GET', path: `/${place}`, acceptEncoding })
  const header = (name: string) => headers[headers.indexOf(name) + 1]
  return {
    status,
    etag: header('ETag'),
    encoding: headers.includes('Content-Encoding') && header('Content-Encoding'),
    body,
  }
}

/** The paths of a site that differ in what they say, with what that is. */
const filesOf = ({ site, releases }: { site: string; releases: CompiledRelease[] }): [string, string][] =>
  releases.flatMap(({ files, differences }, at) => [
    ...files.map(({ path: file, body }): [string, string] => [`${site}/releases/${at + 1}/${file}`, body]),
    ...differences.map(({ path: file, body }): [string, string] => [`${site}/${file}`, body]),
  ])

const brotliOf = (body: Buffer | undefined): string => brotliDecompressSync(body ?? Buffer.alloc(0)).toString()

describe('a release that was just published', () => {
  it('is sent with gzip, and with brotli as soon as that is there, under another tag', async () => {
    const published = await publishTwo()
    const store = await open()
    const place = `${published.site}/lv/policy.json`
    const before = await ask(store, place, 'gzip, br')
    expect(before).toMatchObject({ status: 200, encoding: 'gzip' })
    const asked = await ask(store, place, 'br, gzip;q=0, identity;q=0')
    expect(asked).toMatchObject({ status: 200, encoding: 'br' })

    expect(await compressDue({ pool })).toEqual([
      { site: published.site, release: 1 },
      { site: published.site, release: 2 },
    ])
    await vi.waitFor(async () => expect(await ask(store, place, 'gzip, br')).toMatchObject({ encoding: 'br' }), 10_000)
    const after = await ask(store, place, 'gzip, br')
    expect(brotliOf(after.body)).toBe(published.releases[1]?.files.find((file) => file.path === 'lv/policy.json')?.body)
    expect(brotliOf(asked.body)).toBe(brotliOf(after.body))
    expect(new Set([before.etag, asked.etag, after.etag]).size).toBe(3)
    expect(await ask(store, place, 'br, gzip;q=0, identity;q=0')).toEqual(after)
  })

  it('has every file that gets smaller in brotli after it, differences and earlier releases too', async () => {
    const published = await publishTwo()
    await compressDue({ pool })
    const store = await open()
    let compressed = 0
    for (const [place, body] of filesOf(published)) {
      const answer = await ask(store, place, 'br')
      if (answer.encoding) compressed += 1
      expect(answer.encoding ? brotliOf(answer.body) : answer.body?.toString()).toBe(body)
    }
    expect(compressed).toBe(filesOf(published).length)
  })

  it('is compressed by several at once, by one that was stopped and by the next, each file once', async () => {
    const { site } = await publishTwo()
    const counted = async () =>
      (await client.query('select count(*)::int as files from privacy.brotli_files')).rows[0].files
    const first = await counted()
    let asked = 0
    expect(await compressDue({ pool, mayGoOn: () => asked++ < 3 })).toEqual([])
    expect((await counted()) - first).toBe(3)
    const finished = await Promise.all([1, 2, 3].map(() => compressDue({ pool })))
    expect(finished.flat()).toEqual(
      expect.arrayContaining([
        { site, release: 1 },
        { site, release: 2 },
      ]),
    )
    const { rows } = await client.query(
      `select path from (
         select path, sha256 from privacy.release_files where site = $1 union all
         select path, sha256 from privacy.site_files where site = $1) as file
       where not exists (select from privacy.brotli_files done where done.sha256 = file.sha256)`,
      [site],
    )
    expect(rows).toEqual([])
    expect(await compressDue({ pool })).toEqual([])
  })

  it.each([
    'update privacy.brotli_files set brotli = null',
    'delete from privacy.brotli_files',
    'truncate privacy.brotli_files',
  ])('keeps what it was compressed to: %s', async (statement) => {
    await expect(client.query(statement)).rejects.toThrow('A release is never changed or deleted')
  })
})

describe('copies', () => {
  it('on disk have what came later, and answer it after a restart without a database', async () => {
    const published = await publishTwo()
    const folder = await folderOf('copy')
    const store = await open(folder)
    await compressDue({ pool })
    const places = filesOf(published)
    const onDisk = async ([place]: [string, string]) => brotliOf(await readFile(path.join(folder, `${place}.br`)))
    await vi.waitFor(async () => {
      for (const each of places) expect(await onDisk(each)).toBe(each[1])
    }, 20_000)
    await store.close()
    const alone = await open(folder, 'postgres://nobody@127.0.0.1:1/none')
    for (const [place, body] of places) {
      const answer = await ask(alone, place, 'br')
      expect([answer.encoding, brotliOf(answer.body)]).toEqual(['br', body])
    }
  })

  it('that are exported have all forms, whoever is first', async () => {
    const published = await publishTwo()
    const folder = await folderOf('export')
    const told: unknown[] = []
    const options = { pool, folder, basePath: '/api/privacy', sites: [published.site] }
    await exportTree({ ...options, onCompressing: (release) => told.push(release) })
    expect(told).toEqual([1, 2].map((release) => ({ site: published.site, release })))
    for (const [place, body] of filesOf(published)) {
      const file = path.join(folder, 'public', place)
      expect(
        createHash('sha256')
          .update(await readFile(file))
          .digest('hex'),
      ).toBe(createHash('sha256').update(body).digest('hex'))
      expect(brotliOf(await readFile(`${file}.br`))).toBe(body)
    }
  })

  it('that were exported by a role that may only read get the rest with the next export', async () => {
    const { site } = await publishTwo()
    const folder = await folderOf('export')
    const readOnly = new pg.Pool({
      connectionString: postgres.uri,
      max: 2,
      options: '-c default_transaction_read_only=on',
    })
    ended.unshift(() => readOnly.end())
    const options = { folder, basePath: '/api/privacy' }
    const brotli = path.join(folder, 'public', site, 'lv/policy.json.br')
    expect(await exportTree({ ...options, pool: readOnly })).toMatchObject({ outcome: 'exported' })
    await expect(readFile(brotli)).rejects.toMatchObject({ code: 'ENOENT' })
    await compressDue({ pool })
    await exportTree({ ...options, pool: readOnly })
    const source = databaseSource(pool)
    const file = (await source.site(site))?.files.current?.files.find((each) => each.path === 'lv/policy.json')
    expect(brotliOf(await readFile(brotli))).toBe((file && (await source.bodies(file)))?.identity.toString())
  })
})
