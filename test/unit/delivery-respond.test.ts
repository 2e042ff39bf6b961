import { gunzipSync, gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer, Question } from '../../src/delivery/answer.ts'
import { sha256 } from '../../src/delivery/compression.ts'
import { contractDocuments } from '../../src/delivery/contract-documents.ts'
import { fetchHandler } from '../../src/delivery/fetch-adapter.ts'
import type { PublishedFile, ReleaseFacts } from '../../src/delivery/file.ts'
import { type ReservedDocuments, reservedFiles, reservedFilesLater } from '../../src/delivery/reserved-files.ts'
import { createResponder } from '../../src/delivery/respond.ts'
import type { Source } from '../../src/delivery/source.ts'
import { releaseEntries, siteTree } from '../../src/delivery/tree.ts'

const site = 'pro-balances'
const contents = new Map<string, string>()

const file = (release: number, path: string, mediaType: string): PublishedFile => {
  const content = `${path} of release ${release} `.repeat(50)
  const hash = sha256(content)
  contents.set(hash, content)
  return { site, release, path, mediaType, sha256: hash, bytes: content.length, compressions: ['gzip'] }
}

const filesOf = (release: number, locales: readonly string[]): PublishedFile[] => [
  file(release, 'index.json', 'application/json'),
  ...locales.flatMap((locale) => [
    file(release, `${locale}/policy.json`, 'application/json'),
    file(release, `${locale}/policy.html`, 'text/html'),
    file(release, `${locale}/policy.txt`, 'text/plain; charset=utf-8'),
  ]),
]

const facts = (release: number, locales: readonly string[]): ReleaseFacts => ({
  release,
  locales,
  sourceLocale: 'lv',
  development: true,
})

const first = { facts: facts(1, ['lv']), files: filesOf(1, ['lv']) }
const second = { facts: facts(2, ['et', 'lv', 'en']), files: filesOf(2, ['et', 'lv', 'en']) }
const tree = siteTree({ site, current: second, releases: [1, 2], others: [] })

const source: Source = {
  ready: () => true,
  find: async () => undefined,
  site: (slug) => (slug === site ? tree : undefined),
  release: async (_, release) =>
    release === 1 ? { facts: first.facts, entries: releaseEntries(first.facts, first.files) } : undefined,
  body: (wanted, encoding) => {
    const body = Buffer.from(contents.get(wanted.sha256) ?? '')
    return encoding === 'gzip' ? gzipSync(body) : body
  },
  difference: async () => undefined,
  keys: () => [{ kty: 'OKP', kid: 'one' }],
}

const basePath = '/api/privacy'
const respond = createResponder({ source, reserved: reservedFiles(() => contractDocuments({ basePath })) })
const get = async (path: string, question: Partial<Question> = {}): Promise<Answer> =>
  respond({ method: 'GET', path, ...question })
const header = (answer: Answer, name: string): string | undefined => {
  const index = answer.headers.findIndex((value, at) => at % 2 === 0 && value.toLowerCase() === name.toLowerCase())
  return index === -1 ? undefined : answer.headers[index + 1]
}
const text = (answer: Answer): string => answer.body?.toString() ?? ''
const json = (answer: Answer) => JSON.parse(text(answer))

describe('a published file', () => {
  it('is the current one without a number, kept for a minute', async () => {
    const answer = await get('/pro-balances/lv/policy.json')
    expect(text(answer)).toContain('lv/policy.json of release 2')
    expect(header(answer, 'cache-control')).toBe(
      'public, max-age=60, stale-while-revalidate=86400, stale-if-error=604800',
    )
    expect(header(answer, 'content-type')).toBe('application/json')
    expect(header(answer, 'content-language')).toBe('lv')
    expect(header(answer, 'access-control-allow-origin')).toBe('*')
    expect(header(answer, 'x-content-type-options')).toBe('nosniff')
    expect(header(answer, 'content-length')).toBe(String(answer.body?.length))
  })

  it.each([1, 2])('of release %i is there for ever', async (release) => {
    const answer = await get(`/pro-balances/releases/${release}/lv/policy.json`)
    expect(text(answer)).toContain(`lv/policy.json of release ${release}`)
    expect(header(answer, 'cache-control')).toBe('public, max-age=31536000, immutable')
  })

  it('travels compressed to who takes that', async () => {
    const answer = await get('/pro-balances/lv/policy.json', { acceptEncoding: 'gzip, br' })
    expect(header(answer, 'content-encoding')).toBe('gzip')
    expect(header(answer, 'vary')).toBe('Accept-Encoding')
    expect(gunzipSync(answer.body ?? '').toString()).toContain('lv/policy.json of release 2')
  })

  it('is not sent again to who has it', async () => {
    const sent = await get('/pro-balances/lv/policy.json', { acceptEncoding: 'gzip' })
    const ifNoneMatch = `"x", W/${header(sent, 'etag')}`
    const again = await get('/pro-balances/lv/policy.json', { acceptEncoding: 'gzip', ifNoneMatch })
    expect(again).toMatchObject({ status: 304, body: undefined })
    for (const name of ['etag', 'cache-control', 'vary']) expect(header(again, name)).toBe(header(sent, name))
    expect((await get('/pro-balances/lv/policy.json', { ifNoneMatch })).status).toBe(200)
    expect((await get('/pro-balances/et/policy.json', { acceptEncoding: 'gzip', ifNoneMatch })).status).toBe(200)
  })

  it('is described by HEAD as GET would answer, without the bytes', async () => {
    const [whole, head] = [
      await get('/pro-balances/lv/policy.json'),
      await get('/pro-balances/lv/policy.json', { method: 'HEAD' }),
    ]
    expect(head).toEqual({ ...whole, body: undefined })
  })

  it('that is HTML may do nothing by itself', async () => {
    const answer = await get('/pro-balances/lv/policy.html')
    expect(header(answer, 'content-type')).toBe('text/html; charset=utf-8')
    expect(header(answer, 'content-security-policy')).toContain("default-src 'none'")
  })

  it('of a site in development is not indexed', async () => {
    expect(header(await get('/pro-balances/lv/policy.html'), 'x-robots-tag')).toBe('noindex')
  })

  it('is refused to who takes no encoding that there is', async () => {
    const answer = await get('/pro-balances/lv/policy.json', { acceptEncoding: 'identity;q=0, zstd' })
    expect(answer.status).toBe(406)
    expect(json(answer).code).toBe('not-acceptable')
  })

  it('is found by a name that is encoded without need', async () => {
    expect((await get('/pro%2Dbalances/lv/policy%2Ejson')).status).toBe(200)
  })
})

describe('a path without a locale', () => {
  it.each([
    ['et-EE,et;q=0.9', 'et'],
    ['en', 'en'],
    ['fr', 'lv'],
    [undefined, 'lv'],
  ])('for %s is answered in %s', async (acceptLanguage, locale) => {
    const answer = await get('/pro-balances/policy.json', { acceptLanguage })
    expect(text(answer)).toContain(`${locale}/policy.json of release 2`)
    expect(header(answer, 'content-language')).toBe(locale)
    expect(header(answer, 'vary')).toBe('Accept-Encoding, Accept-Language')
    expect(header(answer, 'content-location')).toBe(`${locale}/policy.json`)
  })

  it('works under a release number too, with the locales of that release', async () => {
    const answer = await get('/pro-balances/releases/1/policy.txt', { acceptLanguage: 'en' })
    expect(text(answer)).toContain('lv/policy.txt of release 1')
  })

  it('says in a 304 what the answer depends on', async () => {
    const etag = header(await get('/pro-balances/policy.json', { acceptLanguage: 'et' }), 'etag')
    const again = await get('/pro-balances/policy.json', { acceptLanguage: 'et', ifNoneMatch: etag })
    expect(again.status).toBe(304)
    expect(header(again, 'vary')).toBe('Accept-Encoding, Accept-Language')
  })
})

describe('what is not there', () => {
  it.each([
    ['/nobody/lv/policy.json', 'unknown-site', undefined, undefined],
    ['/', 'unknown-site', undefined, undefined],
    ['', 'unknown-site', undefined, undefined],
    ['/pro-balances', 'unknown-file', ['et', 'lv', 'en'], [1, 2]],
    ['/pro-balances/', 'unknown-file', ['et', 'lv', 'en'], [1, 2]],
    ['/pro-balances/fr/policy.json', 'unknown-locale', ['et', 'lv', 'en'], [1, 2]],
    ['/pro-balances/lv/nothing.json', 'unknown-file', ['et', 'lv', 'en'], [1, 2]],
    ['/pro-balances/releases/3/lv/policy.json', 'unknown-release', ['et', 'lv', 'en'], [1, 2]],
    ['/pro-balances/releases/01/lv/policy.json', 'unknown-release', ['et', 'lv', 'en'], [1, 2]],
    ['/pro-balances/releases/-1/lv/policy.json', 'unknown-release', ['et', 'lv', 'en'], [1, 2]],
    ['/pro-balances/releases/1e0/lv/policy.json', 'unknown-release', ['et', 'lv', 'en'], [1, 2]],
    ['/pro-balances/releases/1/en/policy.json', 'unknown-locale', ['lv'], [1, 2]],
    ['/pro-balances/releases/1/lv/nothing.json', 'unknown-file', ['lv'], [1, 2]],
    ['/pro-balances/releases/1/diff/9/lv.json', 'unknown-release', ['et', 'lv', 'en'], [1, 2]],
    ['/pro-balances/releases/1/diff/2/fr.json', 'unknown-locale', ['et', 'lv', 'en'], [1, 2]],
    ['/pro-balances/releases/1/diff/2/fr.html', 'unknown-locale', ['et', 'lv', 'en'], [1, 2]],
    ['/pro-balances/releases/1/diff/2/lv.txt', 'unknown-file', ['et', 'lv', 'en'], [1, 2]],
  ])('%s is a 404: %s', async (path, code, locales, releases) => {
    const answer = await get(path)
    expect(answer.status).toBe(404)
    expect(header(answer, 'content-type')).toBe('application/problem+json')
    expect(header(answer, 'cache-control')).toBe('no-store')
    expect(json(answer)).toMatchObject({ code, status: 404 })
    expect(json(answer).locales).toEqual(locales)
    expect(json(answer).releases).toEqual(releases)
    expect(text(await get(path, { method: 'HEAD' }))).toBe('')
  })

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'X'])('%s is not allowed', async (method) => {
    const answer = await get('/pro-balances/lv/policy.json', { method })
    expect(answer.status).toBe(405)
    expect(header(answer, 'allow')).toBe('GET, HEAD, OPTIONS')
    expect(json(answer).code).toBe('method-not-allowed')
  })

  it('is not said of a site while nobody knows which there are', async () => {
    const blind = createResponder({ source: { ...source, ready: () => false }, reserved: () => undefined })
    const answer = await blind({ method: 'GET', path: '/nobody/lv/policy.json' })
    expect(answer.status).toBe(503)
    expect(header(answer, 'retry-after')).toBe('10')
  })

  it('is not said where the bytes cannot be had at the moment', async () => {
    const away = {
      ...source,
      body: () => Promise.reject(new Error('away')),
      release: () => Promise.reject(new Error('away')),
    }
    const without = createResponder({ source: away, reserved: () => undefined })
    for (const path of ['/pro-balances/lv/policy.json', '/pro-balances/releases/1/lv/policy.json']) {
      const answer = await without({ method: 'GET', path })
      expect([answer.status, json(answer).code]).toEqual([503, 'unavailable'])
    }
  })

  it('lets a browser ask before it sends a conditional request', async () => {
    const answer = await get('/pro-balances/lv/policy.json', { method: 'OPTIONS' })
    expect(answer.status).toBe(204)
    expect(header(answer, 'access-control-allow-headers')).toContain('If-None-Match')
  })
})

describe('hostile paths', () => {
  it.each([
    '/../../etc/passwd',
    '/pro-balances/../pro-balances/lv/policy.json',
    '/pro-balances/%2e%2e/%2e%2e/etc/passwd',
    '/pro-balances/%252e%252e/lv/policy.json',
    '/pro-balances/lv%2Fpolicy.json',
    '/pro-balances%2Flv%2Fpolicy.json',
    '/pro-balances/lv/policy.json%00',
    '/pro-balances/lv/policy.json\u0000.txt',
    '/pro-balances//lv/policy.json',
    '//pro-balances/lv/policy.json',
    '/pro-balances/lv/policy.json/',
    '/PRO-BALANCES/lv/policy.json',
    '/pro-balances\\lv\\policy.json',
    '/__proto__/lv/policy.json',
    '/constructor/prototype',
    '/pro-balances/__proto__/policy.json',
    '/pro-balances/toString',
    `/${'a'.repeat(100_000)}`,
    `/${'a/'.repeat(50_000)}`,
  ])('%.60s finds nothing', async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(404)
  })

  it.each(['/pro-balances/%', '/%zz/lv/policy.json', '/pro-balances/%c0%ae%c0%ae/policy.json', '/%ff'])(
    '%s is malformed',
    async (path) => {
      const answer = await get(path)
      expect([answer.status, json(answer).code]).toEqual([400, 'bad-request'])
    },
  )

  it('never fail, whatever they are', async () => {
    const part = fc.oneof(
      fc.constantFrom('..', '%2e', '%00', 'releases', 'diff', site, 'lv', '1', 'policy.json'),
      fc.string(),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 7 }), async (parts) => {
        const answer = await get(`/${parts.join('/')}`)
        expect([200, 400, 404]).toContain(answer.status)
      }),
      { numRuns: 500 },
    )
  })
})

describe('what describes the contract', () => {
  it.each(['/schemas/policy-document.json', '/schemas/manifest.json', '/openapi.json'])('%s is JSON', async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(200)
    expect(json(answer)).toBeTypeOf('object')
    const zipped = await get(path, { acceptEncoding: 'gzip' })
    expect(gunzipSync(zipped.body ?? '').toString()).toBe(text(answer))
  })

  it('has no other files', async () => {
    expect((await get('/schemas/other.json')).status).toBe(404)
  })

  it('may be loaded when it is first asked for: once, again after a failure, and for no other path', async () => {
    const loads: (() => ReservedDocuments)[] = [
      () => {
        throw new Error('The disk is away')
      },
      () => contractDocuments({ basePath }),
    ]
    const asked: string[] = []
    const reserved = reservedFilesLater(async () => {
      asked.push('documents')
      return loads.shift()?.() ?? new Map()
    })
    const late = createResponder({ source, reserved })
    const statusOf = async (path: string) => (await late({ method: 'GET', path })).status
    expect(await statusOf('/pro-balances/lv/policy.json')).toBe(200)
    expect(await statusOf('/unknown/lv/policy.json')).toBe(404)
    expect(asked).toEqual([])
    expect(await statusOf('/openapi.json')).toBe(503)
    expect(await late({ method: 'GET', path: '/openapi.json' })).toEqual(await get('/openapi.json'))
    expect(await late({ method: 'HEAD', path: '/schemas/manifest.json' })).toEqual(
      await respond({ method: 'HEAD', path: '/schemas/manifest.json' }),
    )
    expect(await statusOf('/schemas/other.json')).toBe(404)
    expect(asked).toHaveLength(2)
  })
})

describe('the same as Request and Response', () => {
  const handle = fetchHandler({ respond, basePath })
  const ask = (path: string, init?: RequestInit) => handle(new Request(`https://example.com${basePath}${path}`, init))

  it('answers with the bytes and headers of the other', async () => {
    const response = await ask('/pro-balances/lv/policy.json?x=1', { headers: { 'accept-encoding': 'gzip' } })
    const answer = await get('/pro-balances/lv/policy.json', { acceptEncoding: 'gzip' })
    expect(response.status).toBe(200)
    expect(Buffer.from(await response.arrayBuffer())).toEqual(answer.body)
    for (const name of ['etag', 'vary', 'cache-control', 'content-encoding', 'content-length']) {
      expect(response.headers.get(name)).toBe(header(answer, name))
    }
  })

  it('answers 304 and HEAD without a body', async () => {
    const etag = (await ask('/pro-balances/lv/policy.json')).headers.get('etag') ?? ''
    const again = await ask('/pro-balances/lv/policy.json', { headers: { 'if-none-match': etag } })
    expect([again.status, again.body]).toEqual([304, null])
    expect((await ask('/pro-balances/lv/policy.json', { method: 'HEAD' })).body).toBeNull()
  })
})
