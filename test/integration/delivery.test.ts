import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Answer, Question } from '../../src/delivery/answer.ts'
import { contractDocuments } from '../../src/delivery/contract-documents.ts'
import { reservedFiles } from '../../src/delivery/reserved-files.ts'
import { createResponder } from '../../src/delivery/respond.ts'
import { openStore, type Store, type StoreOptions } from '../../src/delivery/store.ts'
import type { CompiledRelease } from '../../src/release/compile-release.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/server/embedded-postgres.ts'
import { compileNumber, connect, installSchema, publishRows, snapshotOf } from './delivery-rows.ts'

let dataDir: string
let postgres: EmbeddedPostgres
let client: pg.Client
let folder: string
let site: string
let releases: CompiledRelease[]
let sites = 0
const open: (() => Promise<void>)[] = []

const startPostgres = async (port = 0): Promise<void> => {
  postgres = await startEmbeddedPostgres({ dataDir, port, durable: false, settings: { shared_buffers: '32MB' } })
  client = await connect(postgres.uri)
}

const publish = async (number: number, options: { notify?: boolean } = {}): Promise<CompiledRelease> => {
  const compiled = compileNumber(snapshotOf({ slug: site, title: `Title ${number}` }), number, releases.at(-1))
  releases.push(compiled)
  await publishRows({ client, site, number, compiled, ...options })
  return compiled
}

const openTestStore = async (options: Partial<StoreOptions> = {}): Promise<Store> => {
  const pool = new pg.Pool({ connectionString: postgres.uri, max: 4, connectionTimeoutMillis: 2_000 })
  pool.on('error', () => undefined)
  const store = await openStore({ pool, folder, pollEvery: 60_000, patience: 30_000, ...options })
  open.push(async () => {
    await store.close()
    await pool.end()
  })
  return store
}

const closeAll = async (): Promise<void> => {
  await Promise.all(open.splice(0).map((close) => close()))
}

const ask = (store: Store, below: string, question: Partial<Question> = {}): Promise<Answer> => {
  const reserved = reservedFiles(() => contractDocuments({ basePath: '/api/privacy' }))
  return Promise.resolve(
    createResponder({ source: store, reserved })({ method: 'GET', path: `/${site}/${below}`, ...question }),
  )
}
/** Where a file of the release in effect is served without its number. */
const currentPath = (file: string): string => file.replace(/^current\//, '')
const text = (answer: Answer): string => answer.body?.toString() ?? ''
const published = (release: CompiledRelease | undefined, file: string): string | undefined =>
  release?.files.find((candidate) => candidate.path === file)?.body

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'privacy-delivery-'))
  await startPostgres()
  await installSchema(client)
}, 60_000)
afterAll(async () => {
  await client.end()
  await postgres.stop()
  await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
})
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'privacy-copy-'))
  sites += 1
  site = `site-${sites}`
  releases = []
})
afterEach(async () => {
  await closeAll()
  // Else every test would wait for the copies of all sites before.
  await client.query('delete from privacy.current_release')
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
})

describe('what is published in PostgreSQL', { timeout: 60_000 }, () => {
  it('is answered byte for byte, in every encoding', async () => {
    const release = await publish(1)
    const store = await openTestStore()
    for (const { path: file, body } of release.files) {
      const current = currentPath(file)
      expect(text(await ask(store, current))).toBe(body)
      expect(gunzipSync((await ask(store, current, { acceptEncoding: 'gzip' })).body ?? '').toString()).toBe(body)
      expect(text(await ask(store, `releases/1/${file}`))).toBe(body)
    }
  })

  it('is seen as soon as it is published, and the release before stays what it was', async () => {
    await publish(1)
    const store = await openTestStore()
    await publish(2)
    await vi.waitFor(async () => expect(text(await ask(store, 'lv/policy.txt'))).toContain('Title 2 lv'), 5_000)
    expect(text(await ask(store, 'releases/1/lv/policy.json'))).toBe(published(releases[0], 'lv/policy.json'))
    for (const file of ['lv.json', 'lv.html']) {
      expect(text(await ask(store, `releases/1/diff/2/${file}`))).toBe(
        releases[1]?.differences.find(({ path }) => path.endsWith(file))?.body,
      )
    }
  })

  it('is seen where the notification was lost', async () => {
    await publish(1)
    const store = await openTestStore({ pollEvery: 100 })
    await publish(2, { notify: false })
    await vi.waitFor(async () => expect(text(await ask(store, 'lv/policy.txt'))).toContain('Title 2 lv'), 5_000)
  })

  it('is not seen before it is committed', async () => {
    await publish(1)
    const store = await openTestStore()
    const other = await connect(postgres.uri)
    await other.query('begin')
    await other.query('update privacy.current_release set release = 2, updated_at = now() where site = $1', [site])
    await store.refresh()
    expect(text(await ask(store, 'lv/policy.txt'))).toContain('Title 1 lv')
    await other.query('rollback')
    await other.end()
  })

  it('is compared between any two releases, when asked for', async () => {
    await publish(1)
    await publish(2)
    await publish(3)
    const store = await openTestStore()
    const answer = await ask(store, 'releases/1/diff/3/et.json', { acceptEncoding: 'identity' })
    expect(answer.status).toBe(200)
    const difference = JSON.parse(text(answer))
    expect(difference).toMatchObject({ site, locale: 'et', from: 1, to: 3, material: true })
    expect(JSON.stringify(difference.title)).toContain('3')
    const again = await ask(store, 'releases/1/diff/3/et.json', { acceptEncoding: 'gzip' })
    expect(gunzipSync(again.body ?? '').toString()).toBe(text(answer))
    const html = await ask(store, 'releases/1/diff/3/et.html', { acceptEncoding: 'identity' })
    expect(html.headers).toContain('text/html; charset=utf-8')
    expect(text(html)).toMatch(/^<article lang="et">\n<h1>Muudatused väljalaskest 1 väljalaskeni 3<\/h1>/)
    expect(text(html)).toContain('<del>1</del><ins>3</ins>')
    expect(html.headers.join('\n')).toMatch(
      /default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'/,
    )
    expect((await ask(store, 'releases/1/diff/3/fr.json')).status).toBe(404)
    expect((await ask(store, 'releases/1/diff/3/fr.html')).status).toBe(404)
    expect((await ask(store, 'releases/1/diff/4/et.json')).status).toBe(404)
  })

  it('that is a site no more is answered no more', async () => {
    await publish(1)
    const store = await openTestStore()
    await client.query('delete from privacy.current_release where site = $1', [site])
    await store.refresh()
    expect(JSON.parse(text(await ask(store, 'lv/policy.json'))).code).toBe('unknown-site')
  })

  it('takes no more memory than it may', async () => {
    const release = await publish(1)
    const memoryBudget = 100_000
    const store = await openTestStore({ memoryBudget })
    for (let round = 0; round < 2; round += 1) {
      for (const { path: file, body } of release.files) {
        for (const acceptEncoding of ['identity', 'gzip', 'br']) {
          const answer = await ask(store, currentPath(file), { acceptEncoding })
          expect(answer.status).toBe(200)
          if (acceptEncoding === 'identity') expect(text(answer)).toBe(body)
          expect(store.state().heldBytes).toBeLessThanOrEqual(memoryBudget)
        }
      }
    }
  })

  it('writes nothing outside its folder, whatever it is called', async () => {
    const evil = '../../evil'
    const body = Buffer.from('x')
    const hash = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881'
    await client.query(
      `insert into privacy.release_files values ($1, 1, '../../../escaped.json', 'application/json', $2, $3)`,
      [evil, hash, body],
    )
    await client.query('insert into privacy.current_release values ($1, 1, now())', [evil])
    await publish(1)
    const store = await openTestStore()
    expect((await ask(store, 'lv/policy.json')).status).toBe(200)
    await client.query('delete from privacy.current_release where site = $1', [evil])
    expect(existsSync(path.join(folder, '../../escaped.json'))).toBe(false)
    expect(existsSync(path.join(folder, '../escaped.json'))).toBe(false)
    for (const name of await readdir(folder)) expect(name).toMatch(/^site-\d+$/)
  })
})

describe('without PostgreSQL', { timeout: 60_000 }, () => {
  const copied = () =>
    vi.waitFor(() => expect(existsSync(path.join(folder, site, 'releases/1/.files.json'))).toBe(true), 10_000)
  const stopPostgres = async (): Promise<void> => {
    await client.end()
    await postgres.stop()
  }
  const inEveryWay = async (store: Store): Promise<void> => {
    for (const [number, release] of releases.entries()) {
      for (const { path: file, body } of release.files) {
        expect(text(await ask(store, `releases/${number + 1}/${file}`))).toBe(body)
      }
    }
    expect(text(await ask(store, 'et/policy.json'))).toBe(published(releases.at(-1), 'et/policy.json'))
    const negotiated = await ask(store, 'policy.json', { acceptLanguage: 'en', acceptEncoding: 'br' })
    expect(negotiated.status).toBe(200)
    expect((await ask(store, 'releases/1/diff/3/lv.json')).status).toBe(200)
    expect((await ask(store, 'fr/policy.json')).status).toBe(404)
  }

  it('everything published is answered as before, also after a restart, and what comes later is seen', async () => {
    for (const number of [1, 2, 3]) await publish(number)
    const store = await openTestStore()
    await copied()
    const { port } = postgres
    await stopPostgres()
    await vi.waitFor(() => expect(store.state().database).toBe('away'), 5_000)
    await inEveryWay(store)

    const restarted = await openTestStore()
    await inEveryWay(restarted)
    // Nobody knows whether there is such a site by now.
    const unknown = await createResponder({ source: restarted, reserved: () => undefined })({
      method: 'GET',
      path: '/other/lv/policy.json',
    })
    expect(unknown.status).toBe(503)

    await startPostgres(port)
    await publish(4)
    for (const each of [store, restarted]) {
      await vi.waitFor(async () => expect(text(await ask(each, 'lv/policy.txt'))).toContain('Title 4 lv'), 15_000)
      expect(each.state().database).toBe('connected')
    }
  })

  it('a byte that changed on the disk is not answered, and is put right when PostgreSQL is back', async () => {
    await publish(1)
    await openTestStore()
    await copied()
    await closeAll()
    const file = path.join(folder, site, 'releases/1/lv/policy.json')
    const intact = readFileSync(file)
    for (const [name, at] of [
      ['', 100],
      ['.gz', 30],
      ['.br', 30],
    ] as const) {
      const broken = readFileSync(`${file}${name}`)
      broken[at] = (broken[at] ?? 0) ^ 1
      writeFileSync(`${file}${name}`, broken)
    }
    const { port } = postgres
    await stopPostgres()
    const store = await openTestStore()
    for (const acceptEncoding of ['identity', 'gzip', 'br']) {
      expect((await ask(store, 'lv/policy.json', { acceptEncoding })).status).toBe(503)
    }
    expect(text(await ask(store, 'et/policy.json'))).toBe(published(releases[0], 'et/policy.json'))
    await startPostgres(port)
    await vi.waitFor(async () => expect((await ask(store, 'lv/policy.json')).status).toBe(200), 15_000)
    expect(text(await ask(store, 'lv/policy.json'))).toBe(intact.toString())
    expect(readFileSync(file)).toEqual(intact)
  })

  it('a list of files that changed on the disk is not believed', async () => {
    await publish(1)
    await openTestStore()
    await copied()
    await closeAll()
    const list = path.join(folder, site, 'releases/1/.files.json')
    writeFileSync(list, readFileSync(list, 'utf8').replace('lv/policy.json', 'lv/policy.html'))
    const { port } = postgres
    await stopPostgres()
    const store = await openTestStore()
    expect((await ask(store, 'lv/policy.html')).status).toBe(503)
    await startPostgres(port)
  })

  it('a copy of another database gives way to what is in this one', async () => {
    await publish(1)
    await publish(2)
    await openTestStore()
    await copied()
    await closeAll()
    const other = compileNumber(snapshotOf({ slug: site, title: 'Another' }), 1)
    const otherNext = compileNumber(snapshotOf({ slug: site, title: 'Another next' }), 2, other)
    // Only the superuser could; stands for another database under the same address.
    await client.query(
      'alter table privacy.release_files disable trigger user; alter table privacy.site_files disable trigger user',
    )
    await client.query('delete from privacy.release_files where site = $1', [site])
    await client.query('delete from privacy.site_files where site = $1', [site])
    for (const [at, compiled] of [other, otherNext].entries()) {
      await publishRows({ client, site, number: at + 1, compiled, notify: false })
    }
    const store = await openTestStore()
    expect(text(await ask(store, 'lv/policy.json'))).toBe(published(otherNext, 'lv/policy.json'))
    expect(text(await ask(store, 'releases/1/lv/policy.json'))).toBe(published(other, 'lv/policy.json'))
  })
})
