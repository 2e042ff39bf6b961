/** Exports that are killed at random points, in a process of their own as the front process starts them. */
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, readlink, realpath, rm, watch } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportTree } from '../../src/export/export-tree.ts'
import { connect, installSchema } from './delivery-rows.ts'
import { basePath, publisher, small } from './export-fixture.ts'
import { startTestPostgres, type TestPostgres } from './postgres-fixture.ts'
import { programNamed, root } from './programs.ts'

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31))

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
const randomFrom = (start: number) => {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

let postgres: TestPostgres
let client: pg.Client
let pool: pg.Pool
const folders: string[] = []

const newFolder = async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'privacy-export-'))
  folders.push(folder)
  return folder
}

beforeAll(async () => {
  postgres = await startTestPostgres()
  client = await connect(postgres.uri)
  await installSchema(client)
  pool = new pg.Pool({ connectionString: postgres.uri, max: 2 })
})
afterAll(async () => {
  await pool?.end()
  await client?.end()
  await postgres?.stop()
  for (const folder of folders) await rm(folder, { recursive: true, force: true })
})

/** `held`: the milliseconds from when it took the lock. */
type Ended = { code: number | null; signal: string | null; said: string; held: number }

/** @param after milliseconds until it is killed, counted from when it takes the lock */
const exportIn = (folder: string, after?: number): Promise<Ended> =>
  new Promise((resolve, reject) => {
    let since = performance.now()
    const env = { ...process.env, DATABASE_URI: postgres.uri, EXPORT_DIR: folder, EXPORT_BASE_PATH: basePath }
    const child = spawn(process.execPath, [programNamed('export-program')], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += String(chunk)
      })
    }
    const end = new AbortController()
    const follow = async () => {
      const lock = path.join(folder, 'export.lock')
      for await (const _ of watch(folder, { signal: end.signal })) {
        const holder = JSON.parse(await readFile(lock, 'utf8').catch(() => '{}'))
        if (holder.pid === child.pid) break
      }
      since = performance.now()
      if (after !== undefined) setTimeout(() => child.kill('SIGKILL'), after)
    }
    void follow().catch((error) => end.signal.aborted || reject(error))
    child.once('error', reject)
    child.once('close', (code, signal) => {
      end.abort()
      resolve({ code, signal, said, held: performance.now() - since })
    })
  })

const hashOf = (body: Buffer) => createHash('sha256').update(body).digest('hex')

/** The release that is served, every byte of it looked at. */
const servedRelease = async (folder: string, site: string): Promise<number> => {
  const tree = await realpath(path.join(folder, 'public', site))
  const { release, files } = JSON.parse(await readFile(path.join(tree, 'index.json'), 'utf8'))
  for (const { path: file, sha256 } of files) {
    expect(hashOf(await readFile(path.join(tree, String(file).replace(/^current\//, '')))), file).toBe(sha256)
    expect(hashOf(await readFile(path.join(tree, 'releases', String(release), file))), file).toBe(sha256)
  }
  return release
}

/** What is public: each path with the name of the stored file that it leads to. */
const links = async (folder: string, below = ''): Promise<string[]> => {
  const found: string[] = []
  const own = path.join(folder, 'public', below)
  for (const each of (await readdir(own)).sort()) {
    const name = path.join(below, each)
    const target = await readlink(path.join(own, each)).catch(() => undefined)
    if (target?.includes(`${path.sep}files${path.sep}`)) {
      found.push(`${name} ${path.basename(target)} ${hashOf(await readFile(path.join(own, each)))}`)
    } else if (each === 'checksums.txt') found.push(`${name} ${hashOf(await readFile(path.join(own, each)))}`)
    else found.push(...(await links(folder, name)))
  }
  return found
}

describe(`kill -9 of an export (SEED=${seed})`, () => {
  it('leaves what was served before or what is served now, and the next one goes on', async () => {
    const random = randomFrom(seed)
    const publish = publisher({ client, slug: 'shop', change: small })
    const folder = await newFolder()
    await publish()
    const first = await exportIn(folder)
    expect(first).toMatchObject({ code: 0, said: expect.stringMatching(/^sites: 1 written.*\n$/) })
    await publish()
    const whole = await exportIn(folder)
    expect(whole).toMatchObject({ code: 0 })
    let before = 2
    let killed = 0
    for (let round = 0; round < 12; round += 1) {
      const { number } = await publish()
      const ended = await exportIn(folder, random() * whole.held)
      if (ended.signal === 'SIGKILL') killed += 1
      else expect(ended).toMatchObject({ code: 0 })
      const served = await servedRelease(folder, 'shop')
      expect([before, number]).toContain(served)
      before = served
    }
    expect(killed).toBeGreaterThan(0)
    const last = await exportTree({ pool, folder, basePath })
    expect(last).toMatchObject({ outcome: 'exported' })
    expect(await servedRelease(folder, 'shop')).toBe(14)
    const fresh = await newFolder()
    await exportTree({ pool, folder: fresh, basePath })
    expect(await links(folder)).toEqual(await links(fresh))
    expect(await readdir(path.join(folder, 'drafts'))).toEqual([])
    expect(await exportTree({ pool, folder, basePath })).toMatchObject({ written: { files: 0, links: 0 } })
  }, 300_000)
})

describe('two processes', () => {
  it('do not export to a folder at once', async () => {
    const folder = await newFolder()
    const ended = await Promise.all([exportIn(folder), exportIn(folder), exportIn(folder)])
    expect(ended.filter(({ code }) => code === 0).length).toBeGreaterThanOrEqual(1)
    for (const { code, said } of ended) {
      if (code !== 0) expect(said).toMatch(/Process \d+ exports to this folder/)
    }
    expect(await servedRelease(folder, 'shop')).toBe(14)
  })
})
