import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type FrontUnderTest, openTestFront, readPublished, sendRaw } from './front-fixture.ts'
import { recordingUpstream } from './recording-upstream.ts'

let upstream: Awaited<ReturnType<typeof recordingUpstream>>
let front: FrontUnderTest

beforeAll(async () => {
  upstream = await recordingUpstream()
  front = await openTestFront({ upstream: upstream.port })
})
afterAll(async () => {
  await front.close()
  await upstream.close()
})
/** Whatever was sent: nothing broke, and others read on. */
afterEach(async () => {
  await readPublished(front.port, 1)
  expect(front.errors).toEqual([])
  upstream.forget()
})

const request = (line: string, ...headers: string[]): string =>
  [line, 'Host: a', 'Connection: close', ...headers, '', ''].join('\r\n')
const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1])
const lines = (): string[] => upstream.requests().map(({ line }) => line)

describe('a path that leads elsewhere', () => {
  it.each([
    ...[
      '/../etc/passwd',
      '/admin/../../etc/passwd',
      '/%2e%2e/etc/passwd',
      '/a/%2E%2e/%2e%2E/b',
      '/admin/..%2f..%2fetc',
    ],
    ...['/%252e%252e/b', '/%25252e%25252e%25252fb', '/a/..%5cb', '/..\\..\\b', '/a%5c..%5cb', '/./admin', '/admin/.'],
    ...['/%00', '/admin/a%00.png', '/a%0d%0aX-Injected:%201', '/a%0ab', '/%7f', '/a%2500b'],
    ...['/%c0%ae%c0%ae/b', '/%e0%80%ae/b', '/%f0%80%80%ae', '/%ff', '/%', '/%zz', '/%u002e', '/a%2'],
  ])('%s is refused, and goes no further', async (path) => {
    const answer = await sendRaw(front.port, request(`GET ${path} HTTP/1.1`))
    expect(statusOf(answer)).toBe(400)
    expect(answer).toContain('application/problem+json')
    expect(answer).toMatch(/X-Request-Id: \S+/i)
    expect(upstream.raw()).toEqual([])
  })

  it.each([
    '/api/privacy/../users',
    '/api/privacy/%2e%2e/users',
    '/api/privacy/shop/..%2f..%2fusers',
    '/api/privacy/shop/lv%2fpolicy.json',
    '/api/privacy/shop/%252e%252e/policy.json',
    '/api/privacy/shop\\lv\\policy.json',
    '/api/privacy/%00',
    '/api/privacy/__proto__/constructor',
    '/api/privacy//shop/lv/policy.json',
  ])('%s is none of what is published', async (path) => {
    expect(statusOf(await sendRaw(front.port, request(`GET ${path} HTTP/1.1`)))).toBe(404)
    expect(upstream.raw()).toEqual([])
  })

  it('is told from a name that only looks strange', async () => {
    for (const path of ['/a%2520b', '/100%25', '/a..b/...', '/%C4%81.png', '/a%2fb'])
      expect([path, statusOf(await sendRaw(front.port, request(`GET ${path} HTTP/1.1`)))]).toEqual([path, 200])
    expect(lines()).toEqual(
      ['/a%2520b', '/100%25', '/a..b/...', '/%C4%81.png', '/a%2fb'].map((path) => `GET ${path} HTTP/1.1`),
    )
  })
})

describe('too much', () => {
  it('of an address is refused', async () => {
    expect(statusOf(await sendRaw(front.port, request(`GET /${'a'.repeat(20_000)} HTTP/1.1`)))).toBe(431)
    expect(statusOf(await sendRaw(front.port, request(`GET /api/privacy/${'a'.repeat(12_000)} HTTP/1.1`)))).toBe(404)
    expect(upstream.raw()).toEqual([])
  })

  it.each([
    ['one header of 20 kB', [`X: ${'x'.repeat(20_000)}`]],
    ['headers of 17 kB in all', Array.from({ length: 17 }, (_, at) => `X-${at}: ${'x'.repeat(1_000)}`)],
    ['a name of 17 kB', [`${'x'.repeat(17_000)}: 1`]],
    ['3,000 headers', Array.from({ length: 3_000 }, () => 'a:')],
    ['201 headers', Array.from({ length: 201 }, (_, at) => `a${at}: 1`)],
    ['Content-Length behind what is read', [...Array.from({ length: 2_200 }, () => 'a:'), 'Content-Length: 4']],
  ])('as %s is refused', async (_, headers) => {
    const answer = await sendRaw(front.port, `${request('GET /admin HTTP/1.1', ...headers)}GET `)
    expect(statusOf(answer)).toBe(431)
    expect(upstream.raw()).toEqual([])
  })
})

describe('what is malformed', () => {
  const bodyless = (line: string, ...headers: string[]) => [line, ...headers, 'Connection: close', '', ''].join('\r\n')
  it.each([
    ['Host twice', 400, request('GET /admin HTTP/1.1', 'Host: b')],
    ['no Host', 400, bodyless('GET /admin HTTP/1.1')],
    ['a Host with a path', 400, bodyless('GET /admin HTTP/1.1', 'Host: a/b')],
    ['a Host with a user', 400, bodyless('GET /admin HTTP/1.1', 'Host: a@b')],
    ['a Host of two', 400, bodyless('GET /admin HTTP/1.1', 'Host: a, b')],
    ['a Host of 300 characters', 400, bodyless('GET /admin HTTP/1.1', `Host: ${'a'.repeat(300)}`)],
    ['NUL in a header', 400, request('GET /admin HTTP/1.1', 'X: a\0b')],
    ['a control character in a name', 400, request('GET /admin HTTP/1.1', 'X\x01: a')],
    ['a header without a name', 400, request('GET /admin HTTP/1.1', ': a')],
    ['a header without a colon', 400, request('GET /admin HTTP/1.1', 'X')],
    ['an unknown method', 400, request('NONSENSE /admin HTTP/1.1')],
    ['another protocol', 400, request('GET /admin SPDY/3')],
    ['another version', 400, request('GET /admin HTTP/3.7')],
    ['a method alone', 400, 'GET\r\n\r\n'],
    ['a TLS greeting', 400, '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n'],
    ['HTTP/2 by prior knowledge', 400, 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['an address of another scheme', 400, request('GET ftp://a/b HTTP/1.1')],
    ['an asterisk', 400, request('OPTIONS * HTTP/1.1')],
    ['CONNECT', 405, 'CONNECT 127.0.0.1:22 HTTP/1.1\r\nHost: 127.0.0.1:22\r\n\r\n'],
    ['TRACE', 405, request('TRACE /admin HTTP/1.1')],
    ['PROPFIND', 405, request('PROPFIND /admin HTTP/1.1')],
    ['a length below zero', 400, request('POST /admin HTTP/1.1', 'Content-Length: -1')],
    ['a length with a sign', 400, request('POST /admin HTTP/1.1', 'Content-Length: +3')],
    ['a length in hexadecimal', 400, request('POST /admin HTTP/1.1', 'Content-Length: 0x3')],
    ['a length that overflows', 400, request('POST /admin HTTP/1.1', 'Content-Length: 99999999999999999999')],
    ['an empty length', 400, request('POST /admin HTTP/1.1', 'Content-Length:')],
  ])('as %s is answered %i', async (_, status, text) => {
    expect(statusOf(await sendRaw(front.port, text))).toBe(status)
    expect(upstream.raw()).toEqual([])
  })

  it('as an upgrade is taken as the plain request that it also is', async () => {
    for (const upgrade of ['h2c', 'websocket']) {
      const answer = await sendRaw(
        front.port,
        [
          ...['GET /admin HTTP/1.1', 'Host: a', 'Connection: Upgrade, HTTP2-Settings, close', `Upgrade: ${upgrade}`],
          ...['HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', '', ''],
        ].join('\r\n'),
      )
      expect(statusOf(answer)).toBe(200)
    }
    for (const { headers } of upstream.requests()) {
      expect(headers).not.toHaveProperty('upgrade')
      expect(headers).not.toHaveProperty('http2-settings')
      expect(headers.connection).toBe('keep-alive')
    }
    expect(lines()).toHaveLength(2)
  })

  it('as a whole address is asked of us, whoever it names', async () => {
    const answer = await sendRaw(front.port, request('GET http://evil.example/admin?x=1 HTTP/1.1'))
    expect(statusOf(answer)).toBe(200)
    expect(upstream.requests()).toMatchObject([{ line: 'GET /admin?x=1 HTTP/1.1', headers: { host: 'a' } }])
  })
})
