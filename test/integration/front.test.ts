import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nodeHandler } from '../../src/delivery/node-adapter.ts'
import { createFront } from '../../src/server/front.ts'
import { healthOf } from '../../src/server/health.ts'
import { awayFromHome } from '../../src/server/loopback.ts'
import { servePages } from '../../src/server/page-files.ts'
import { createProxy } from '../../src/server/proxy.ts'
import { drain } from '../../src/server/shutdown.ts'
import { answerUnavailable } from '../../src/server/unavailable-page.ts'

const basePath = '/api/privacy'
let upstream: Server
let front: Server
let seen: IncomingMessage[]
let bodies: string[]
let upstreamIsUp: boolean
let pagesAreThere: boolean
let release: (() => void) | undefined

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)))
const portOf = (server: Server): number => (server.address() as AddressInfo).port
const urlOf = (path: string): string => `http://127.0.0.1:${portOf(front)}${path}`

/** Sends text as it is, and answers with all that comes back. */
const raw = (text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(portOf(front), '127.0.0.1', () => socket.write(text))
    let answer = ''
    socket.on('data', (chunk) => {
      answer += String(chunk)
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })

beforeEach(async () => {
  seen = []
  bodies = []
  upstreamIsUp = true
  pagesAreThere = true
  upstream = createServer((incoming, response) => {
    seen.push(incoming)
    let body = ''
    incoming.on('data', (chunk) => {
      body += String(chunk)
    })
    incoming.on('end', () => {
      bodies.push(body)
      const answer = () => {
        response.writeHead(201, 'Made', {
          'Content-Type': 'text/plain',
          'X-From': 'payload',
          'Set-Cookie': ['a=1', 'b=2'],
          'Keep-Alive': 'timeout=99',
        })
        response.end(`payload answers ${incoming.url}`)
      }
      if (incoming.url === '/slow') release = answer
      else if (incoming.url === '/broken') incoming.socket.destroy()
      else answer()
    })
  })
  const port = await listen(upstream)
  front = createFront({
    basePath,
    delivery: nodeHandler({
      basePath,
      respond: ({ path, method }) => ({ status: 200, headers: ['X-Front', `${method} ${path}`], body: undefined }),
    }),
    pages: () =>
      pagesAreThere
        ? servePages(
            new Map([
              ['/', { mediaType: 'text/html; charset=utf-8', body: Buffer.from('<h1>Demo</h1>') }],
              ['/demo/a.js', { mediaType: 'text/javascript; charset=utf-8', body: Buffer.from('x'.repeat(5000)) }],
            ]),
          )
        : undefined,
    proxy: createProxy({
      target: () => (upstreamIsUp ? { host: '127.0.0.1', port } : undefined),
      serverUrl: 'https://privacy.example.com',
      onUnavailable: answerUnavailable,
    }),
    health: () =>
      healthOf({
        payload: upstreamIsUp ? 'up' : 'down',
        store: { database: 'connected', disk: 'writable', sites: 1, heldBytes: 0 },
        started: true,
      }),
    away: awayFromHome('http://localhost:3000'),
  })
  await listen(front)
})
afterEach(async () => {
  release?.()
  release = undefined
  await Promise.all([drain(front, 500), drain(upstream, 500)])
})

describe('what is published', () => {
  it('is answered by the front alone', async () => {
    const response = await fetch(urlOf('/api/privacy/pro-balances/lv/policy.json?x=1'))
    expect(response.headers.get('x-front')).toBe('GET /pro-balances/lv/policy.json')
    expect(seen).toEqual([])
  })

  it('is not what only begins alike', async () => {
    await fetch(urlOf('/api/privacy-desk/state'))
    expect(seen.map(({ url }) => url)).toEqual(['/api/privacy-desk/state'])
  })

  it('is found by a proxy that sends the whole address', async () => {
    const answer = await raw(
      'GET http://example.com/api/privacy/a/b HTTP/1.1\r\nHost: example.com\r\nConnection: close\r\n\r\n',
    )
    expect(answer).toContain('X-Front: GET /a/b')
  })
})

describe('all else', () => {
  it('is passed on with its body, and the answer back as it is', async () => {
    const response = await fetch(urlOf('/api/users/login?x=1'), {
      method: 'POST',
      body: '{"a":1}',
      headers: { 'content-type': 'application/json' },
    })
    expect([response.status, response.statusText, await response.text()]).toEqual([
      201,
      'Made',
      'payload answers /api/users/login?x=1',
    ])
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    expect(response.headers.get('keep-alive')).not.toContain('99')
    expect(bodies).toEqual(['{"a":1}'])
  })

  it('keeps its host, and nobody speaks for us', async () => {
    await new Promise((resolve) => {
      request(
        urlOf('/admin'),
        {
          headers: {
            Host: 'privacy.example.com',
            'X-Forwarded-For': '1.2.3.4',
            'X-Forwarded-Host': 'evil.example',
            'X-Forwarded-Proto': 'http',
            Forwarded: 'for=1.2.3.4',
            'X-Middleware-Subrequest': 'src/middleware',
            Connection: 'close, X-Secret',
            'X-Secret': 'hop',
            'X-Kept': 'yes',
          },
        },
        (response) => response.resume().on('end', resolve),
      ).end()
    })
    const headers = seen[0]?.headers ?? {}
    expect(headers).toMatchObject({
      host: 'privacy.example.com',
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': 'privacy.example.com',
      'x-forwarded-proto': 'https',
      'x-kept': 'yes',
    })
    for (const gone of ['forwarded', 'x-secret', 'x-middleware-subrequest']) expect(headers).not.toHaveProperty(gone)
  })

  it('that arrives in chunks goes on in chunks', async () => {
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('one '))
        controller.enqueue(new TextEncoder().encode('two'))
        controller.close()
      },
    })
    await fetch(urlOf('/api/media'), { method: 'POST', body, duplex: 'half' } as RequestInit)
    expect(bodies).toEqual(['one two'])
  })

  it('is told to wait while nobody is there, each in their language', async () => {
    upstreamIsUp = false
    const json = await fetch(urlOf('/api/users/me'))
    expect(json.status).toBe(503)
    expect(json.headers.get('content-type')).toBe('application/problem+json')
    expect(json.headers.get('retry-after')).toBe('5')
    expect(await json.json()).toMatchObject({ code: 'unavailable' })
    const page = await fetch(urlOf('/admin'), { headers: { accept: 'text/html', 'accept-language': 'et-EE' } })
    expect([page.status, page.headers.get('content-language')]).toEqual([503, 'et'])
    expect(await page.text()).toContain('Kohe tagasi')
  })

  it('is told to wait where the answer breaks off before it began', async () => {
    expect((await fetch(urlOf('/broken'), { method: 'POST', body: 'x' })).status).toBe(503)
  })
})

describe('a browser at another name of the machine', () => {
  const visit = (lines: string[], target = '/admin/login?redirect=%2Fadmin') =>
    raw([`GET ${target} HTTP/1.1`, 'Connection: close', ...lines, '', ''].join('\r\n'))
  const navigates = 'Sec-Fetch-Mode: navigate'

  it.each(['127.0.0.1:3000', '[::1]:3000'])('is sent to the address of the app from %s', async (host) => {
    const answer = await visit([`Host: ${host}`, navigates])
    expect(answer).toMatch(/^HTTP\/1\.1 307 /)
    expect(answer).toContain('\r\nLocation: http://localhost:3000/admin/login?redirect=%2Fadmin\r\n')
    expect(seen).toEqual([])
  })

  it.each([
    ['at home', ['Host: localhost:3000', navigates]],
    ['at another port', ['Host: 127.0.0.1:3001', navigates]],
    ['at a name that may lead elsewhere', ['Host: privacy.example.com:3000', navigates]],
    ['for a program', ['Host: 127.0.0.1:3000']],
    ['for what a page asks', ['Host: 127.0.0.1:3000', 'Sec-Fetch-Mode: cors']],
  ])('is answered %s', async (_, lines) => {
    expect(await visit(lines)).toContain('payload answers /admin/login?redirect=%2Fadmin')
  })

  it('stays with what is published and with the pages of the demo', async () => {
    const lines = ['Host: 127.0.0.1:3000', navigates]
    expect(await visit(lines, '/api/privacy/pro-balances/lv/policy.html')).toMatch(/^HTTP\/1\.1 200 /)
    expect(await visit(lines, '/')).toContain('<h1>Demo</h1>')
  })
})

describe('the pages of the demo', () => {
  it('are served where the demo is there', async () => {
    const response = await fetch(urlOf('/'))
    expect(await response.text()).toBe('<h1>Demo</h1>')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'")
    const etag = response.headers.get('etag') ?? ''
    expect((await fetch(urlOf('/'), { headers: { 'if-none-match': etag } })).status).toBe(304)
    const script = await fetch(urlOf('/demo/a.js'), { headers: { 'accept-encoding': 'gzip' } })
    expect(script.headers.get('content-encoding')).toBe('gzip')
    expect(await script.text()).toHaveLength(5000)
  })

  it('give way to the admin where it is not', async () => {
    pagesAreThere = false
    const response = await fetch(urlOf('/'), { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([302, '/admin'])
  })
})

describe('how the app is', () => {
  it('is told, with what is not as it should be', async () => {
    expect(await (await fetch(urlOf('/health'))).json()).toMatchObject({
      status: 'ok',
      live: true,
      ready: true,
      degraded: [],
    })
    upstreamIsUp = false
    const degraded = await fetch(urlOf('/health'))
    expect(degraded.status).toBe(200)
    expect(await degraded.json()).toMatchObject({ status: 'degraded', ready: true, degraded: ['payload'] })
  })
})

describe('what is not right', () => {
  it.each(['/%', '/admin/%zz', '/%c0%ae'])('%s is refused', async (path) => {
    const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    expect(seen).toEqual([])
  })

  it.each([
    ['what is not HTTP', 400, 'nonsense\r\n\r\n'],
    ['an address that is not of the web', 400, 'GET ftp://x/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'],
    ['a request without Host', 400, 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['too long a header', 431, `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`],
    [
      'a body of two lengths',
      400,
      'POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
  ])('%s is answered %i', async (_, status, text) => {
    expect(await raw(text)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(seen).toEqual([])
  })
})

describe('stopping', () => {
  it('lets an answer in progress end, and takes no more', async () => {
    const [slow, health] = [fetch(urlOf('/slow')), urlOf('/health')]
    await expect.poll(() => seen.length, { timeout: 5_000 }).toBe(1)
    const drained = drain(front)
    await expect(fetch(health)).rejects.toThrow()
    release?.()
    release = undefined
    expect(await (await slow).text()).toBe('payload answers /slow')
    await drained
  })
})
