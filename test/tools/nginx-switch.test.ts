/** Readers of nginx while releases are exported beneath it: each answer is of one release, from its ETag to its bytes. */
import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { exportTree } from '../../src/export/export-tree.ts'
import { connect, installSchema } from '../integration/delivery-rows.ts'
import { basePath, publisher } from '../integration/export-fixture.ts'
import { startTestPostgres, type TestPostgres } from '../integration/postgres-fixture.ts'
import { findNginx, type Nginx, startNginx } from './nginx-process.ts'

let postgres: TestPostgres
let client: pg.Client
let pool: pg.Pool
let folder: string
let nginx: Nginx
let publish: ReturnType<typeof publisher>

beforeAll(async () => {
  const program = findNginx()
  if (!program) throw new Error('nginx is not installed here.')
  postgres = await startTestPostgres()
  client = await connect(postgres.uri)
  await installSchema(client)
  pool = new pg.Pool({ connectionString: postgres.uri, max: 2 })
  folder = await mkdtemp(path.join(tmpdir(), 'privacy-export-'))
  publish = publisher({ client, slug: 'shop' })
  await publish()
  await exportTree({ pool, folder, basePath })
  nginx = await startNginx(program, folder)
})
afterAll(async () => {
  await nginx?.stop()
  await pool?.end()
  await client?.end()
  await postgres?.stop()
  if (folder) await rm(folder, { recursive: true, force: true })
})

const get = async (below: string, language = 'lv') => {
  const response = await fetch(`http://127.0.0.1:${nginx.port}${basePath}/shop/${below}`, {
    headers: { 'Accept-Language': language },
  })
  return { response, body: Buffer.from(await response.arrayBuffer()) }
}

it('serves every request wholly from one release, and names nothing that is not there', async () => {
  let done = false
  const seen = new Set<number>()
  const reader = async (language: string): Promise<number> => {
    let reads = 0
    while (!done) {
      for (const below of ['lv/policy.json', 'policy.json', 'feed.xml', 'et/releases.html', 'index.json']) {
        const { response, body } = await get(below, language)
        expect(response.status, below).toBe(200)
        const hash = createHash('sha256').update(body).digest('hex').slice(0, 32)
        expect(response.headers.get('etag'), below).toContain(hash)
        if (below !== 'index.json') continue
        const { release, files } = JSON.parse(body.toString())
        seen.add(release)
        for (const { path: file, sha256 } of files.slice(0, 5)) {
          const numbered = await get(`releases/${release}/${file}`)
          expect(createHash('sha256').update(numbered.body).digest('hex'), file).toBe(sha256)
        }
      }
      reads += 1
    }
    return reads
  }
  const exporting = (async () => {
    try {
      for (let release = 2; release <= 8; release += 1) {
        await publish()
        expect(await exportTree({ pool, folder, basePath })).toMatchObject({ outcome: 'exported', nginxChanged: false })
      }
    } finally {
      done = true
    }
  })()
  const [, ...reads] = await Promise.all([exporting, reader('lv'), reader('et')])
  for (const each of reads) expect(each).toBeGreaterThan(2)
  expect(seen.size).toBeGreaterThan(2)
  expect(JSON.parse((await get('index.json')).body.toString()).release).toBe(8)
  expect(await nginx.errors()).toBe('')
})
