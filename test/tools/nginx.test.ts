/** The export served by a real nginx, path by path, beside what the front process answers. */

import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportTree } from '../../src/export/export-tree.ts'
import { connect, installSchema } from '../integration/delivery-rows.ts'
import {
  basePath,
  documentPaths,
  openResponder,
  pathsOf,
  publisher,
  type Responder,
} from '../integration/export-fixture.ts'
import { startTestPostgres, type TestPostgres } from '../integration/postgres-fixture.ts'
import { findNginx, type Nginx, startNginx } from './nginx-process.ts'

const program = findNginx()
if (!program) throw new Error('nginx is on no path here: install it (apt-get install nginx-light), or leave this out.')

let postgres: TestPostgres
let client: pg.Client
let pool: pg.Pool
let front: Responder
let nginx: Nginx
let folder: string

beforeAll(async () => {
  postgres = await startTestPostgres()
  client = await connect(postgres.uri)
  await installSchema(client)
  await client.query(
    `insert into privacy.signing_keys (kid, jwk) values ('one', '{"kty":"OKP","crv":"Ed25519","kid":"one","x":"eA"}')`,
  )
  const shop = publisher({ client, slug: 'shop' })
  for (let release = 0; release < 3; release += 1) await shop()
  const draft = publisher({
    client,
    slug: 'draft-shop',
    change: (snapshot) => ({
      ...snapshot,
      site: { ...snapshot.site, environment: 'development', sourceLocale: 'et', publishedLocales: ['et', 'en'] },
    }),
  })
  await draft()
  // A release on its way, which is public under its number.
  await publisher({ client, slug: 'later' })()
  pool = new pg.Pool({ connectionString: postgres.uri, max: 2 })
  folder = await mkdtemp(path.join(tmpdir(), 'privacy-export-'))
  const result = await exportTree({ pool, folder, basePath })
  expect(result).toMatchObject({ outcome: 'exported', nginxChanged: true })
  front = await openResponder(postgres.uri)
  nginx = await startNginx(program, folder)
})
afterAll(async () => {
  await nginx?.stop()
  await front?.close()
  await pool?.end()
  await client?.end()
  await postgres?.stop()
  if (folder) await rm(folder, { recursive: true, force: true })
})

type Asked = { method?: string; headers?: Readonly<Record<string, string>>; body?: string }
type Got = { status: number; headers: Record<string, string>; body: Buffer }

/** Only what is set is sent: no header comes by itself. */
const ask = (asked: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Got> =>
  new Promise((resolve, reject) => {
    const outgoing = request(
      { host: '127.0.0.1', port: nginx.port, path: `${basePath}/${asked}`, method, headers: { ...headers } },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => {
          const pairs = Object.entries(response.headers).map(([name, value]) => [name, String(value)])
          resolve({ status: response.statusCode ?? 0, headers: Object.fromEntries(pairs), body: Buffer.concat(chunks) })
        })
      },
    )
    outgoing.on('error', reject)
    outgoing.end(body)
  })

/** What every server says of itself and of the connection. */
const own = ['server', 'date', 'connection', 'keep-alive', 'transfer-encoding']

const compared = (headers: Readonly<Record<string, string>>, left: readonly string[] = []) =>
  Object.fromEntries(
    Object.entries(headers)
      .filter(([name]) => !own.includes(name) && !left.includes(name))
      .sort(),
  )

const expected = async (asked: string, { method = 'GET', headers = {} }: Asked = {}): Promise<Got> => {
  const answer = await front.ask({
    method,
    path: `/${asked}`,
    acceptEncoding: headers['Accept-Encoding'],
    acceptLanguage: headers['Accept-Language'],
    ifNoneMatch: headers['If-None-Match'],
  })
  const pairs: [string, string][] = []
  for (let at = 0; at < answer.headers.length; at += 2) {
    pairs.push([(answer.headers[at] ?? '').toLowerCase(), answer.headers[at + 1] ?? ''])
  }
  return { status: answer.status, headers: Object.fromEntries(pairs), body: answer.body ?? Buffer.alloc(0) }
}

const same = async (asked: string, question: Asked = {}): Promise<Got> => {
  const [got, wanted] = [await ask(asked, question), await expected(asked, question)]
  // It may say there how long the file is; the front process does not.
  if (got.status === 304) delete got.headers['content-length']
  const about = `${question.method ?? 'GET'} ${asked} ${JSON.stringify(question.headers ?? {})}`
  expect({ about, status: got.status, headers: compared(got.headers) }).toEqual({
    about,
    status: wanted.status,
    headers: compared(wanted.headers),
  })
  expect(got.body.equals(wanted.body), `bytes of ${about}`).toBe(true)
  return wanted
}

const everyPath = async () => [
  ...(await Promise.all(['shop', 'draft-shop', 'later'].map((site) => pathsOf(front, site)))).flat(),
  ...documentPaths,
]

describe('nginx on an export', () => {
  it('answers every path in every encoding as the front process does', async () => {
    const paths = await everyPath()
    expect(paths.length).toBeGreaterThan(150)
    for (const each of paths) {
      for (const encoding of ['br', 'gzip', 'identity', undefined]) {
        const headers: Record<string, string> = encoding === undefined ? {} : { 'Accept-Encoding': encoding }
        const wanted = await same(each, { headers })
        expect(wanted.status).toBe(200)
      }
    }
  })

  it('answers HEAD, and 304 to an ETag, on every path', async () => {
    for (const each of await everyPath()) {
      await same(each, { method: 'HEAD', headers: { 'Accept-Encoding': 'br' } })
      for (const encoding of ['br', 'identity']) {
        const { headers } = await expected(each, { headers: { 'Accept-Encoding': encoding } })
        const wanted = await same(each, {
          headers: { 'Accept-Encoding': encoding, 'If-None-Match': headers.etag ?? '' },
        })
        expect(wanted.status).toBe(304)
      }
    }
  })

  it.each([
    'lv',
    'en',
    'et-EE',
    'ET',
    'fr',
    'fr, en;q=0.5',
    'et-EE,et;q=0.9,en;q=0.8',
    'en;q=0, et;q=0.5',
    'lv;q=0.0,fr',
    '*',
    'fr, *;q=0.1',
    'de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7',
    'english',
    '',
    ';;,,q=',
  ])('chooses a language for %j as the front process does', async (language) => {
    for (const each of [
      'shop/policy.json',
      'shop/policy.html',
      'shop/releases/1/banner.json',
      'draft-shop/policy.txt',
    ]) {
      await same(each, { headers: { 'Accept-Language': language, 'Accept-Encoding': 'gzip' } })
    }
    // One that has a language of its own, or none, is the same for all.
    for (const each of ['shop/lv/policy.json', 'shop/index.json', 'shop/feed.xml', 'shop/policy.jsonld']) {
      await same(each, { headers: { 'Accept-Language': language } })
    }
  })

  it.each([
    'gzip, deflate, br',
    'gzip, deflate, br, zstd',
    'gzip;q=1, br;q=0.5',
    'br;q=0, gzip',
    'br;q=0',
    'gzip;q=0.000, br;q=0.0',
    '*',
    '*;q=0, gzip',
    'identity;q=0, gzip',
    'identity, *;q=0',
    'deflate',
    'GZIP',
    'x-gzip',
    'br;q=0, *',
    'identity;q=0, br;q=0, gzip;q=0',
    '*;q=0',
    '',
  ])('chooses an encoding for %j as the front process does', async (encoding) => {
    for (const each of ['shop/lv/policy.json', 'openapi.json']) {
      await same(each, { headers: { 'Accept-Encoding': encoding } })
      await same(each, { method: 'HEAD', headers: { 'Accept-Encoding': encoding } })
    }
  })

  it.each(['*', '"x", {}', 'W/{}', '"x"', '{}, "y"', 'W/"x",W/{}', ''])(
    'compares If-None-Match %j as the front process does',
    async (pattern) => {
      for (const each of ['shop/lv/policy.json', 'shop/policy.html', 'shop/releases/2/index.json', 'openapi.json']) {
        for (const encoding of ['br', 'gzip', 'identity']) {
          const { headers } = await expected(each, { headers: { 'Accept-Encoding': encoding } })
          const tags = pattern.replace('{}', headers.etag ?? '')
          await same(each, { headers: { 'Accept-Encoding': encoding, 'If-None-Match': tags } })
        }
      }
    },
  )

  it('pays no heed to ranges and dates, as the front process', async () => {
    const each: Record<string, string>[] = [{ Range: 'bytes=0-9' }, { 'If-Modified-Since': new Date().toUTCString() }]
    for (const headers of each) {
      await same('shop/lv/policy.json', { headers })
    }
  })

  it.each([
    ['nobody/index.json', 'unknown-site'],
    ['nobody', 'unknown-site'],
    ['', 'unknown-site'],
    ['schemas/nothing.json', 'unknown-site'],
    ['shop', 'unknown-file'],
    ['shop/', 'unknown-file'],
    ['shop/lv', 'unknown-file'],
    ['shop/lv/', 'unknown-file'],
    ['shop/fr/policy.json', 'unknown-locale'],
    ['shop/lv/nothing.json', 'unknown-file'],
    ['shop/lv/policy.json.br', 'unknown-file'],
    ['shop/index.json.gz', 'unknown-file'],
    ['shop/nothing.json', 'unknown-file'],
    ['shop/releases', 'unknown-file'],
    ['shop/releases/9/lv/policy.json', 'unknown-release'],
    ['shop/releases/01/lv/policy.json', 'unknown-release'],
    ['shop/releases/x', 'unknown-release'],
    ['shop/releases/1', 'unknown-file'],
    ['shop/releases/1/fr/policy.json', 'unknown-locale'],
    ['shop/releases/1/lv/nothing.json', 'unknown-file'],
    ['shop/releases/1/diff/9/lv.json', 'unknown-release'],
    ['shop/releases/1/diff/2/fr.json', 'unknown-locale'],
    ['shop/releases/1/diff/2/lv.txt', 'unknown-file'],
    ['shop/.problems/unknown-file.json', 'unknown-locale'],
    ['shop/lv%2Fpolicy.json', undefined],
    ['shop//lv/policy.json', undefined],
    ['.well-known/nothing', 'unknown-site'],
  ])('has no %s: %s', async (asked, code) => {
    for (const method of ['GET', 'HEAD']) {
      const question = { method, headers: { 'Accept-Encoding': 'gzip' } }
      const [got, wanted] = [await ask(asked, question), await expected(asked, question)]
      const left = ['content-length']
      expect({ status: got.status, headers: compared(got.headers, left) }).toEqual({
        status: wanted.status,
        headers: compared(wanted.headers, left),
      })
      expect(wanted.status).toBe(404)
      if (method === 'HEAD') {
        expect(got.body.length).toBe(0)
        continue
      }
      const [said, meant] = [JSON.parse(got.body.toString()), JSON.parse(wanted.body.toString())]
      if (code !== undefined) {
        // Only the sentence does not repeat what was asked for.
        expect({ ...said, detail: '' }).toEqual({ ...meant, detail: '' })
        expect(said.code).toBe(code)
      }
    }
  })

  it('answers a preflight, and refuses other methods, as the front process does', async () => {
    for (const each of ['shop/lv/policy.json', 'shop/nothing', 'nobody', 'openapi.json']) {
      for (const method of ['OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH']) {
        await same(each, {
          method,
          ...(method === 'POST' ? { body: '{"x":1}', headers: { 'Content-Length': '7' } } : {}),
        })
      }
    }
  })

  it('has nothing to complain of', async () => {
    expect(await nginx.errors()).toBe('')
  })
})
