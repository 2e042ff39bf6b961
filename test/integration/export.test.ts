import { createHash } from 'node:crypto'
import { lstat, mkdtemp, readdir, readFile, readlink, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type ExportOptions, exportTree } from '../../src/export/export-tree.ts'
import { connect, installSchema } from './delivery-rows.ts'
import { basePath, documentPaths, openResponder, pathsOf, publisher, small } from './export-fixture.ts'
import { startTestPostgres, type TestPostgres } from './postgres-fixture.ts'

let postgres: TestPostgres
let client: pg.Client
let pool: pg.Pool
let folder: string

beforeAll(async () => {
  postgres = await startTestPostgres()
  client = await connect(postgres.uri)
  await installSchema(client)
  pool = new pg.Pool({ connectionString: postgres.uri, max: 4 })
  await publisher({ client, slug: 'beside', change: small })()
})
afterAll(async () => {
  await pool?.end()
  await client?.end()
  await postgres?.stop()
})
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'privacy-export-'))
})
afterEach(async () => {
  // What a test published would be exported by each that comes after it.
  await client.query(`delete from privacy.current_release where site <> 'beside'`)
  await rm(folder, { recursive: true, force: true })
})

const run = async (options: Partial<ExportOptions> = {}) => {
  const result = await exportTree({ pool, folder, basePath, ...options })
  if (result.outcome !== 'exported') throw new Error(`It was ${result.outcome}`)
  return result
}
const outcomes = (result: Awaited<ReturnType<typeof run>>) =>
  Object.fromEntries(result.sites.map(({ site, outcome }) => [site, outcome]))
const below = (...names: string[]) => path.join(folder, 'public', ...names)
const hashOf = (body: Buffer | string) => createHash('sha256').update(body).digest('hex')

/** Every file and link below a folder, links not followed. */
const everything = async (top: string): Promise<string[]> => {
  const found: string[] = []
  for (const each of await readdir(top, { withFileTypes: true })) {
    const name = path.join(top, each.name)
    if (each.isDirectory()) found.push(...(await everything(name)))
    else found.push(name)
  }
  return found
}

const manifest = z.object({
  release: z.int(),
  files: z.array(z.object({ path: z.string(), sha256: z.string() })),
})

/** Reads what is current as one who comes by the link once, and by numbered paths as one who comes file by file. */
const readWhole = async (site: string): Promise<number> => {
  const tree = await realpath(below(site))
  const index = manifest.parse(JSON.parse(await readFile(path.join(tree, 'index.json'), 'utf8')))
  for (const { path: file, sha256 } of index.files) {
    const current = path.join(tree, file.replace(/^current\//, ''))
    expect(hashOf(await readFile(current)), `${file} of ${index.release}`).toBe(sha256)
    expect(hashOf(gunzipSync(await readFile(`${current}.gz`))), `${file}.gz of ${index.release}`).toBe(sha256)
    expect(hashOf(await readFile(below(site, 'releases', String(index.release), file)))).toBe(sha256)
  }
  return index.release
}

describe('an export', () => {
  it('is, path by path, what the responder answers, and complete', async () => {
    const publish = publisher({ client, slug: 'whole' })
    for (let release = 0; release < 3; release += 1) await publish()
    await run()
    const front = await openResponder(postgres.uri)
    try {
      const paths = [...(await pathsOf(front, 'whole')), ...documentPaths]
      expect(paths.length).toBeGreaterThan(80)
      for (const each of paths) {
        for (const [encoding, suffix] of [
          ['identity', ''],
          ['br', '.br'],
          ['gzip', '.gz'],
        ] as const) {
          const answer = await front.ask({ path: `/${each}`, acceptEncoding: encoding })
          if ((answer.header('Content-Encoding') ?? 'identity') !== encoding) continue
          expect((await readFile(below(each) + suffix)).equals(answer.body ?? Buffer.alloc(0)), each + suffix).toBe(
            true,
          )
        }
      }
      const files = new Set(paths)
      for (const each of await everything(await realpath(below('whole')))) {
        const name = `whole/${path.relative(await realpath(below('whole')), each)}`.replace(/\.(br|gz)$/, '')
        if (name !== 'whole/releases') expect(files.has(name), name).toBe(true)
      }
    } finally {
      await front.close()
    }
  })

  it('has a checksum for all that no signed manifest covers', async () => {
    await publisher({ client, slug: 'summed', change: small })()
    await run({ sites: ['summed'] })
    const sums = new Map(
      (await readFile(below('checksums.txt'), 'utf8'))
        .trimEnd()
        .split('\n')
        .map((line) => [line.slice(66), line.slice(0, 64)] as const),
    )
    for (const [file, sum] of sums) expect(hashOf(await readFile(below(file))), file).toBe(sum)
    const expected = ['openapi.json', '.well-known/jwks.json', 'summed/policy.json', 'summed/lv/policy.json.br']
    for (const file of [...expected, 'summed/index.json', 'summed/releases/1/index.json.gz']) {
      expect(sums.has(file), file).toBe(true)
    }
    expect(sums.has('summed/lv/policy.json')).toBe(false)
  })

  it('has the headers of each file as data', async () => {
    await publisher({ client, slug: 'headed', change: small })()
    await run({ sites: ['headed'] })
    const text = await readFile(path.join(folder, 'headers/sites/headed/current.json'), 'utf8')
    const read = JSON.parse(text)['headed/lv/policy.html']
    expect(read.br).toMatchObject({
      file: 'headed/lv/policy.html.br',
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Encoding': 'br',
        'Content-Language': 'lv',
        'Cache-Control': expect.stringContaining('max-age=60'),
        'Content-Security-Policy': expect.stringContaining("default-src 'none'"),
      },
    })
    expect(read.identity.headers).not.toHaveProperty('Content-Encoding')
  })

  it('writes nothing where nothing is new, and after a publishing only what is', async () => {
    const publish = publisher({ client, slug: 'often', change: small })
    await publish()
    const sites = ['often', 'beside']
    const first = await run({ sites })
    expect(first.written.files).toBeGreaterThan(50)
    const again = await run({ sites })
    expect(again).toMatchObject({ written: { files: 0, links: 0, bytes: 0 }, nginxChanged: false })
    expect(outcomes(again).often).toBe('unchanged')
    const earlier = path.join(folder, 'releases/often/1/lv/policy.json')
    const { mtimeMs } = await lstat(earlier)
    await publish()
    const next = await run({ sites })
    expect(outcomes(next)).toMatchObject({ often: 'written', beside: 'unchanged' })
    expect(next.written.files).toBeLessThan(first.written.files)
    expect(next.nginxChanged).toBe(false)
    expect((await lstat(earlier)).mtimeMs).toBe(mtimeMs)
    expect(await readWhole('often')).toBe(2)
  })

  it('of some sites leaves the others as they are, and refuses one that is not there', async () => {
    const publish = publisher({ client, slug: 'chosen', change: small })
    await publish()
    const result = await run({ sites: ['chosen'] })
    expect(outcomes(result)).toEqual({ chosen: 'written' })
    expect(await readdir(below())).not.toContain('beside')
    await publish()
    await run({ sites: ['beside'] })
    expect(await readWhole('chosen')).toBe(1)
    expect(await exportTree({ pool, folder, basePath, sites: ['nobody'] })).toMatchObject({
      outcome: 'unknown-sites',
      unknown: ['nobody'],
    })
  })

  it('takes a scheduled release over when its moment has come, and tells of it before', async () => {
    const publish = publisher({ client, slug: 'dated', change: small })
    await publish()
    await publish()
    const moment = new Date(Date.now() + 3_600_000)
    await client.query(`update privacy.current_release set release = 1 where site = 'dated'`)
    await client.query(`insert into privacy.schedule (site, release, effective_from) values ('dated', 2, $1)`, [moment])
    const sites = ['dated']
    await run({ sites })
    expect(await readWhole('dated')).toBe(1)
    expect(JSON.parse(await readFile(below('dated/index.json'), 'utf8')).upcoming.release).toBe(2)
    expect(JSON.parse(await readFile(below('dated/releases/2/index.json'), 'utf8')).release).toBe(2)
    expect(outcomes(await run({ sites })).dated).toBe('unchanged')
    expect(outcomes(await run({ sites, now: () => new Date(moment.getTime() + 1) })).dated).toBe('written')
    expect(await readWhole('dated')).toBe(2)
    await client.query(`update privacy.schedule set cancelled_at = now() where site = 'dated'`)
  })

  it('repairs what is broken: a lost link, a lost file, a state that cannot be read', async () => {
    await publisher({ client, slug: 'broken', change: small })()
    const sites = ['broken']
    await run({ sites })
    const stored = await realpath(below('broken/lv/policy.json'))
    await rm(below('broken'))
    await rm(stored)
    await writeFile(path.join(folder, 'state/broken/site.json'), '{"version"')
    expect(outcomes(await run({ sites })).broken).toBe('written')
    expect(await readWhole('broken')).toBe(1)
  })

  it('takes a site that is not published any more out of sight', async () => {
    await publisher({ client, slug: 'gone', change: small })()
    await run()
    expect(await readdir(below())).toContain('gone')
    await client.query(`delete from privacy.current_release where site = 'gone'`)
    expect(outcomes(await run()).gone).toBe('absent')
    expect(await readdir(below())).not.toContain('gone')
    expect(await readFile(below('checksums.txt'), 'utf8')).not.toContain('gone/')
  })
})

describe('names that lead elsewhere', () => {
  const hostile: readonly [string, string][] = [
    ['../outside', 'lv/policy.txt'],
    ['..', 'lv/policy.txt'],
    ['a/b', 'lv/policy.txt'],
    ['', 'lv/policy.txt'],
    ['schemas', 'policy.txt'],
    ['openapi.json', 'policy.txt'],
    ['.well-known', 'jwks.json'],
    ['checksums.txt', 'policy.txt'],
    ['hidden-file', '.htaccess'],
    ['upwards', '../../../../outside.txt'],
    ['absolute', '/etc/outside.txt'],
    ['empty-segment', 'lv//policy.txt'],
    ['twin', 'lv/policy.json.gz'],
    ['backslash', 'lv\\policy.txt'],
    ['control', 'lv/a\nb.txt'],
  ]

  it('are refused, and hold up no other site', async () => {
    for (const [site, file] of hostile) {
      const values = [site, 1, file, 'text/plain', hashOf('x'), Buffer.from('x')]
      await client.query('insert into privacy.release_files values ($1, $2, $3, $4, $5, $6)', values)
      await client.query('insert into privacy.current_release values ($1, 1)', [site])
    }
    try {
      const result = await run({ sites: [...hostile.map(([site]) => site), 'beside'] })
      for (const [site] of hostile) {
        expect(result.sites.find((each) => each.site === site)).toMatchObject({
          outcome: 'failed',
          reason: expect.stringMatching(/cannot be the name|is no name of a site/),
        })
      }
      expect(outcomes(result).beside).toBe('written')
      for (const outside of ['outside', 'outside.txt']) {
        for (const place of [folder, path.dirname(folder), below()]) expect(await readdir(place)).not.toContain(outside)
      }
      for (const each of await everything(folder)) {
        if (!(await lstat(each)).isSymbolicLink()) continue
        const target = path.resolve(path.dirname(each), await readlink(each))
        expect(target.startsWith(`${folder}${path.sep}`), each).toBe(true)
      }
      expect((await readdir(below())).sort()).toEqual([
        '.well-known',
        'beside',
        'checksums.txt',
        'openapi.json',
        'openapi.json.br',
        'openapi.json.gz',
        'schemas',
      ])
    } finally {
      for (const [site] of hostile) await client.query('delete from privacy.current_release where site = $1', [site])
    }
  })
})

describe('readers', () => {
  it('never see two releases at once while ten are exported', async () => {
    const publish = publisher({ client, slug: 'busy', change: small })
    await publish()
    await run({ sites: ['busy'] })
    let done = false
    const seen = new Set<number>()
    const readers = [1, 2].map(async () => {
      let last = 0
      let reads = 0
      while (!done) {
        const release = await readWhole('busy')
        expect(release).toBeGreaterThanOrEqual(last)
        last = release
        seen.add(release)
        reads += 1
      }
      return reads
    })
    const exporting = (async () => {
      try {
        for (let release = 2; release <= 10; release += 1) {
          await publish()
          await run({ sites: ['busy'] })
        }
      } finally {
        done = true
      }
    })()
    const [, ...reads] = await Promise.all([exporting, ...readers])
    for (const each of reads) expect(each).toBeGreaterThan(9)
    expect(seen.size).toBeGreaterThan(3)
    expect(await readWhole('busy')).toBe(10)
  }, 300_000)
})

describe('two at once', () => {
  it('one works, and the other is told', async () => {
    const results = await Promise.all([1, 2, 3].map(() => exportTree({ pool, folder, basePath })))
    expect(results.map(({ outcome }) => outcome).sort()).toEqual(['busy', 'busy', 'exported'])
    expect(results.find(({ outcome }) => outcome === 'busy')).toMatchObject({ pid: process.pid })
    expect(await readWhole('beside')).toBe(1)
  })
})
