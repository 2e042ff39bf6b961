import { lstat, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportTree } from '../../src/export/export-tree.ts'
import { makeSigningKey } from '../../src/signing/make-signing-key.ts'
import { readSigningKey } from '../../src/signing/signing-key.ts'
import { locateTree } from '../../src/verify/locate-tree.ts'
import { verifyTree } from '../../src/verify/verify-tree.ts'
import { connect, installSchema } from './delivery-rows.ts'
import { basePath, publisher, small } from './export-fixture.ts'
import { startTestPostgres, type TestPostgres } from './postgres-fixture.ts'

const seed = Number(process.env.EXPORT_SEED ?? 428_792_653)
let postgres: TestPostgres
let client: pg.Client
let pool: pg.Pool
let folder: string

/** Every path below the web root that a reader can ask for, with the file that it leads to. */
const served = async (below = ''): Promise<{ name: string; file: string }[]> => {
  const found: { name: string; file: string }[] = []
  for (const each of await readdir(path.join(folder, 'public', below))) {
    const name = below === '' ? each : `${below}/${each}`
    const file = await realpath(path.join(folder, 'public', name))
    if ((await lstat(file)).isDirectory()) found.push(...(await served(name)))
    else found.push({ name, file })
  }
  return found
}

/** Files that say what others are to be. */
const listing = /(?:^|\/)(?:index\.json|index\.jws|jwks\.json|checksums\.txt)$/

const inGroups = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size))

const verify = async (place = folder) => {
  const located = await locateTree(place, [])
  if (located.outcome !== 'found') throw new Error(located.message)
  const { reader, sites } = located
  return verifyTree({ ...reader, ...(sites ? { sites } : {}), keys: 'published', atOnce: 8 })
}

beforeAll(async () => {
  postgres = await startTestPostgres()
  client = await connect(postgres.uri)
  await installSchema(client)
  pool = new pg.Pool({ connectionString: postgres.uri, max: 2 })
  const read = await readSigningKey(makeSigningKey())
  if (!read.ok) throw new Error(read.code)
  const publish = publisher({ client, slug: 'shop', key: read.key, change: small })
  for (let release = 1; release <= 3; release += 1) await publish()
  folder = await mkdtemp(path.join(tmpdir(), 'privacy-verified-'))
  const result = await exportTree({ pool, folder, basePath })
  expect(result.outcome).toBe('exported')
})
afterAll(async () => {
  await pool?.end()
  await client?.end()
  await postgres?.stop()
  if (folder) await rm(folder, { recursive: true, force: true })
})

describe('an exported tree', { timeout: 300_000 }, () => {
  it.each(['', 'public', 'public/shop'])('is found to be intact by its folder %j', async (below) => {
    const { outcome, findings, sites } = await verify(path.join(folder, below))
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([])
    expect(outcome).toBe('intact')
    expect(sites).toHaveLength(1)
  })

  it(`in which bits were flipped is found to be broken, and each file is named (seed ${seed})`, async () => {
    const random = xoroshiro128plus(seed)
    const all = await served()
    // One of each kind, and a share of the rest; what is stored once is flipped once.
    const kinds = new Map(all.map((each) => [path.basename(each.name), each]))
    const some = [...kinds.values(), ...all.filter(() => uniformInt(random, 0, 3) === 0)]
    const chosen = [...new Map(some.map((each) => [each.file, each])).values()]
    expect(chosen.length).toBeGreaterThan(60)
    // Without a list of others, one that is broken hides nothing of the next.
    const [lists, leaves] = [
      chosen.filter(({ name }) => listing.test(name)),
      chosen.filter(({ name }) => !listing.test(name)),
    ]
    const rounds = [...lists.map((each) => [each]), ...inGroups(leaves, 16)]
    expect(lists.length).toBeGreaterThan(4)
    for (const round of rounds) {
      const flipped: { where: string; file: string; bytes: Buffer }[] = []
      for (const { name, file } of round) {
        const bytes = await readFile(file)
        const at = uniformInt(random, 0, bytes.length - 1)
        const bit = uniformInt(random, 0, 7)
        const broken = Buffer.from(bytes)
        broken[at] = (bytes[at] ?? 0) ^ (1 << bit)
        await writeFile(file, broken)
        flipped.push({ where: `${name}, bit ${bit} of byte ${at}, seed ${seed}`, file, bytes })
      }
      const { outcome, findings } = await verify()
      for (const { file, bytes } of flipped) await writeFile(file, bytes)
      expect(outcome).toBe('broken')
      const named = findings.flatMap((finding) => [
        finding.path,
        ...('signature' in finding ? [finding.signature] : []),
        // Of a compressed form and its checksum nobody can say which is the one that changed.
        ...('listedIn' in finding && finding.listedIn === 'checksums.txt' ? [finding.listedIn] : []),
      ])
      for (const { where, file } of flipped) {
        // Equal files are stored once, so that another path may be the one that is named.
        const alike = all.filter((each) => each.file === file).map((each) => each.name)
        expect(
          alike.some((each) => named.includes(each)),
          `${where}: ${JSON.stringify(findings)}`,
        ).toBe(true)
      }
    }
    expect((await verify()).outcome).toBe('intact')
  })
})
