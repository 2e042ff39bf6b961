import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { manifest } from '../../src/contract/manifest.ts'
import type { Answer } from '../../src/delivery/answer.ts'
import { contractDocuments } from '../../src/delivery/contract-documents.ts'
import { reservedFiles } from '../../src/delivery/reserved-files.ts'
import { createResponder } from '../../src/delivery/respond.ts'
import { openStore, type Store } from '../../src/delivery/store.ts'
import type { CompiledRelease } from '../../src/release/compile-release.ts'
import { compileNumber, connect, installSchema, publishRows, snapshotOf } from './delivery-rows.ts'
import { startTestPostgres, type TestPostgres } from './postgres-fixture.ts'

let postgres: TestPostgres
let client: pg.Client
let folder: string
let site: string
let releases: CompiledRelease[]
let sites = 0
const open: (() => Promise<void>)[] = []

const publish = async (number: number, inSeconds?: number): Promise<CompiledRelease> => {
  const compiled = compileNumber(snapshotOf({ slug: site, title: `Title ${number}` }), number, releases.at(-1))
  releases.push(compiled)
  await publishRows({ client, site, number, compiled, ...(inSeconds === undefined ? {} : { inSeconds }) })
  return compiled
}
const cancel = async (number: number): Promise<void> => {
  await client.query('update privacy.schedule set cancelled_at = now() where site = $1 and release = $2', [
    site,
    number,
  ])
  await client.query("select pg_notify('privacy_release', $1)", [site])
}

const openReplica = async (uri = postgres.uri): Promise<Store> => {
  const pool = new pg.Pool({ connectionString: uri, max: 3, connectionTimeoutMillis: 1_000 })
  pool.on('error', () => undefined)
  const store = await openStore({ pool, folder, pollEvery: 60_000, patience: 30_000 })
  open.push(async () => {
    await store.close()
    await pool.end()
  })
  return store
}

const ask = async (store: Store, below: string): Promise<Answer> => {
  const reserved = reservedFiles(() => contractDocuments({ basePath: '/api/privacy' }))
  return createResponder({ source: store, reserved })({ method: 'GET', path: `/${below}` })
}
const text = async (store: Store, below: string): Promise<string> => String((await ask(store, `${site}/${below}`)).body)
const index = async (store: Store) => manifest.parse(JSON.parse(await text(store, 'index.json')))
const titleOf = async (store: Store): Promise<string> => JSON.parse(await text(store, 'lv/policy.json')).title

beforeAll(async () => {
  postgres = await startTestPostgres()
  client = await connect(postgres.uri)
  await installSchema(client)
}, 60_000)
afterAll(async () => {
  await client.end()
  await postgres.stop()
})
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'privacy-takeover-'))
  sites += 1
  site = `site-${sites}`
  releases = []
})
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()))
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
})

describe('a release that takes effect later', { timeout: 60_000 }, () => {
  it('is told of in the current manifest, can be read under its number, and nothing else shows it', async () => {
    const first = await publish(1)
    const second = await publish(2, 3600)
    const store = await openReplica()
    const { upcoming, ...rest } = await index(store)
    expect(rest).toEqual(first.manifest)
    expect(upcoming).toEqual(second.manifest.releases.at(-1))
    expect(await titleOf(store)).toBe('Title 1 lv')
    expect(await text(store, 'releases/2/index.json')).toBe(second.files.at(-1)?.body)
    expect(await text(store, 'releases/1/index.json')).toBe(first.files.at(-1)?.body)
    expect(await text(store, 'lv/releases.html')).not.toContain('release-2')
    expect((await ask(store, `${site}/lv/releases.html`)).headers).toContain('text/html; charset=utf-8')
    expect((await ask(store, `${site}/feed.xml`)).status).toBe(200)
    expect((await ask(store, `${site}/current/feed.xml`)).status).toBe(404)
    expect((await ask(store, `${site}/releases/1/current/feed.xml`)).status).toBe(200)
  })

  it('takes over at its moment, on every replica and once in the database', async () => {
    await publish(1)
    const [one, other] = [await openReplica(), await openReplica()]
    const second = await publish(2, 4)
    await vi.waitFor(async () => expect((await index(one)).upcoming?.release).toBe(2), 3_500)
    expect(await titleOf(one)).toBe('Title 1 lv')
    for (const store of [one, other]) {
      await vi.waitFor(async () => expect(await titleOf(store)).toBe('Title 2 lv'), 10_000)
      expect(await text(store, 'index.json')).toBe(second.files.at(-1)?.body)
    }
    await vi.waitFor(async () => {
      const { rows } = await client.query('select kind from privacy.release_events where site = $1', [site])
      expect(rows).toEqual([{ kind: 'effective' }])
    }, 10_000)
  })

  it('takes over without the database', async () => {
    await publish(1)
    await publish(2, 5)
    const store = await openReplica()
    expect(await titleOf(store)).toBe('Title 1 lv')
    await store.close()
    // A port that nobody listens on.
    const alone = await openReplica('postgres://nobody:x@127.0.0.1:1/none')
    await vi.waitFor(async () => expect(await titleOf(alone)).toBe('Title 2 lv'), 10_000)
  })

  it('has taken over where the app was down at its moment', async () => {
    await publish(1)
    await publish(2, 0.1)
    await vi.waitFor(async () => {
      const due = 'select effective_from < clock_timestamp() as due from privacy.schedule where site = $1'
      expect((await client.query(due, [site])).rows).toEqual([{ due: true }])
    })
    const store = await openReplica()
    expect(await titleOf(store)).toBe('Title 2 lv')
    expect(await index(store)).not.toHaveProperty('upcoming')
    const { rows: current } = await client.query('select release from privacy.current_release where site = $1', [site])
    expect(current).toEqual([{ release: 2 }])
  })

  it('does not take over where it was cancelled in time', async () => {
    await publish(1)
    await publish(2, 3600)
    const store = await openReplica()
    expect((await index(store)).upcoming?.release).toBe(2)
    await cancel(2)
    await vi.waitFor(async () => expect(await index(store)).not.toHaveProperty('upcoming'), 2_500)
    await store.refresh()
    expect(await titleOf(store)).toBe('Title 1 lv')
    expect((await ask(store, `${site}/releases/2/index.json`)).status).toBe(200)
  })

  it('may be the first: until then nobody knows the site', async () => {
    await publish(1, 6)
    const store = await openReplica()
    expect((await ask(store, `${site}/index.json`)).status).toBe(404)
    await vi.waitFor(async () => expect(await titleOf(store)).toBe('Title 1 lv'), 10_000)
  })
})

describe('public keys', () => {
  it('are a key set that also a restart without the database has', async () => {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: 'AAAA', kid: 'one' }
    await client.query('insert into privacy.signing_keys (kid, jwk) values ($1, $2)', ['one', jwk])
    await publish(1)
    const store = await openReplica()
    const answer = await ask(store, '.well-known/jwks.json')
    expect(answer.headers).toContain('application/jwk-set+json')
    expect(JSON.parse(String(answer.body))).toEqual({ keys: [jwk] })
    await store.close()
    const alone = await openReplica('postgres://nobody:x@127.0.0.1:1/none')
    expect(JSON.parse(String((await ask(alone, '.well-known/jwks.json')).body))).toEqual({ keys: [jwk] })
  })
})
