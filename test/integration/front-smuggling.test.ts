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
afterEach(async () => {
  await readPublished(front.port, 1)
  expect(front.errors).toEqual([])
  upstream.forget()
})

const hidden = 'GET /hidden HTTP/1.1\r\nHost: a\r\n\r\n'
const chunk = (text: string): string => `${text.length.toString(16)}\r\n${text}\r\n`
const head = (line: string, ...headers: string[]): string => [line, 'Host: a', ...headers, '', ''].join('\r\n')
const post = (...headers: string[]): string => head('POST /seen HTTP/1.1', ...headers)
const last = 'GET /last HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'
const statusOf = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1])
/** What arrived, read strictly: that alone fails where a body and the next request could be mixed up. */
const lines = (): string[] => upstream.requests().map(({ line }) => line)

describe('a request of which two servers could make two', () => {
  it.each([
    ['a length and chunks', `${post('Content-Length: 6', 'Transfer-Encoding: chunked')}0\r\n\r\n${hidden}`],
    ['chunks and a length', `${post('Transfer-Encoding: chunked', 'Content-Length: 6')}0\r\n\r\n${hidden}`],
    ['two lengths', `${post(`Content-Length: ${hidden.length}`, 'Content-Length: 0')}${hidden}`],
    ['one length twice', `${post('Content-Length: 0', 'Content-Length: 0')}${hidden}`],
    ['a list of lengths', `${post(`Content-Length: 0, ${hidden.length}`)}${hidden}`],
    ['a length and a word', `${post('Content-Length: 0 x')}${hidden}`],
    ['xchunked', `${post('Transfer-Encoding: xchunked')}0\r\n\r\n${hidden}`],
    ['chunked, identity', `${post('Transfer-Encoding: chunked, identity')}0\r\n\r\n${hidden}`],
    ['identity, chunked', `${post('Transfer-Encoding: identity, chunked')}0\r\n\r\n${hidden}`],
    ['gzip, chunked', `${post('Transfer-Encoding: gzip, chunked')}0\r\n\r\n${hidden}`],
    ['chunked twice', `${post('Transfer-Encoding: chunked', 'Transfer-Encoding: chunked')}0\r\n\r\n${hidden}`],
    ['chunked and another', `${post('Transfer-Encoding: chunked', 'Transfer-Encoding: x')}0\r\n\r\n${hidden}`],
    ['chunked in quotes', `${post('Transfer-Encoding: "chunked"')}0\r\n\r\n${hidden}`],
    ['chunked behind a vertical tab', `${post('Transfer-Encoding: \x0bchunked')}0\r\n\r\n${hidden}`],
    ['a space before the colon', `${post('Transfer-Encoding : chunked')}0\r\n\r\n${hidden}`],
    ['a space before the colon of a length', `${post(`Content-Length : ${hidden.length}`)}${hidden}`],
    ['a folded header', `${post('X: a', ' Content-Length: 5', 'Transfer-Encoding:', '\tchunked')}0\r\n\r\n${hidden}`],
    ['a header before the line', `X: a\r\n${post()}${hidden}`],
    ['bare line feeds', `POST /seen HTTP/1.1\nHost: a\nContent-Length: 0\n\n${hidden}`],
    ['a bare line feed that hides a header', `${post(`X: a\nContent-Length: ${hidden.length}`)}${hidden}`],
    ['a bare carriage return', `${post('X: a\rContent-Length: 0')}${hidden}`],
    ['chunks in HTTP/1.0', `${head('POST /seen HTTP/1.0', 'Transfer-Encoding: chunked')}0\r\n\r\n${hidden}`],
    ['a size with a sign', `${post('Transfer-Encoding: chunked')}+0\r\n\r\n${hidden}`],
    ['a size in another notation', `${post('Transfer-Encoding: chunked')}0x0\r\n\r\n${hidden}`],
    ['a size that overflows', `${post('Transfer-Encoding: chunked')}10000000000000000\r\n${hidden}`],
    ['a chunk longer than its size', `${post('Transfer-Encoding: chunked')}1\r\nabc\r\n0\r\n\r\n${hidden}`],
    ['a chunk that ends in a bare line feed', `${post('Transfer-Encoding: chunked')}1\na\n0\n\n${hidden}`],
    [
      'an extension of 20 kB',
      `${post('Transfer-Encoding: chunked')}1;${'x'.repeat(20_000)}\r\na\r\n0\r\n\r\n${hidden}`,
    ],
  ])('by %s is refused', async (_, text) => {
    const answer = await sendRaw(front.port, text)
    expect(statusOf(answer)).toBeGreaterThanOrEqual(400)
    // Where only the body is wrong, its head may have gone on before; it is never ended.
    expect(upstream.raw().join('')).not.toContain('/hidden')
    expect(answer.match(/^HTTP\/1\.1 2/gm)).toBeNull()
  })
})

describe('a body', () => {
  it.each(['Content-Length', 'content-length, x', 'Transfer-Encoding', 'Host, Content-Length'])(
    'keeps its end where the client names %s in Connection',
    async (named) => {
      for (const method of ['GET', 'POST', 'DELETE', 'OPTIONS'])
        await sendRaw(
          front.port,
          `${head(`${method} /seen HTTP/1.1`, `Connection: close, ${named}`, `Content-Length: ${hidden.length}`)}${hidden}`,
        )
      expect(lines()).toEqual(['GET', 'POST', 'DELETE', 'OPTIONS'].map((method) => `${method} /seen HTTP/1.1`))
      for (const { body, headers } of upstream.requests()) {
        expect(body).toBe(hidden)
        expect(headers.host).toBe('a')
      }
    },
  )

  it('of a GET in chunks ends as it did', async () => {
    const text = head('GET /seen HTTP/1.1', 'Connection: close, Transfer-Encoding', 'Transfer-Encoding: Chunked')
    await sendRaw(front.port, `${text}${chunk(hidden)}0\r\n\r\n`)
    expect(upstream.requests()).toMatchObject([{ line: 'GET /seen HTTP/1.1', body: hidden }])
  })

  it('loses extensions of its chunks and trailers on the way', async () => {
    const body = `${hidden.length.toString(16)};name=value\r\n${hidden}\r\n0\r\nX-Trailer: 1\r\nHost: b\r\n\r\n`
    await sendRaw(front.port, `${post('Transfer-Encoding: chunked', 'Connection: close')}${body}`)
    expect(upstream.requests()).toMatchObject([{ line: 'POST /seen HTTP/1.1', headers: { host: 'a' }, body: hidden }])
    expect(upstream.raw().join('')).not.toMatch(/name=value|Trailer/i)
  })

  it('for what is published is a body, and no request', async () => {
    const text = head('GET /api/privacy/shop/lv/policy.json HTTP/1.1', `Content-Length: ${hidden.length}`)
    const answer = await sendRaw(front.port, `${text}${hidden}${last}`)
    expect(answer.match(/HTTP\/1\.1 200/g)).toHaveLength(2)
    expect(lines()).toEqual(['GET /last HTTP/1.1'])
  })
})

it('requests one behind the other arrive as they were meant, each once', async () => {
  const body = 'a=1&b=GET /no HTTP/1.1'
  const sent = [
    `${head('GET /one HTTP/1.1')}`,
    `${head('POST /two HTTP/1.1', `Content-Length: ${body.length}`)}${body}`,
    `${head('POST /three HTTP/1.1', 'Transfer-Encoding: chunked')}${chunk(body)}0\r\n\r\n`,
    `${head('GET /api/privacy/shop/lv/policy.json HTTP/1.1')}`,
    last,
  ]
  const answer = await sendRaw(front.port, sent.join(''))
  expect(answer.match(/HTTP\/1\.1 200/g)).toHaveLength(5)
  const arrived = upstream.requests().map(({ line, body: of }) => [line, of])
  expect(arrived.sort()).toEqual(
    [
      ['GET /one HTTP/1.1', ''],
      ['POST /two HTTP/1.1', body],
      ['POST /three HTTP/1.1', body],
      ['GET /last HTTP/1.1', ''],
    ].sort(),
  )
})

it('what tells a trace goes on as it came, and the id of a request both ways', async () => {
  const trace = {
    traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    tracestate: 'congo=t61rcWkgMzE',
    baggage: 'a=b',
  }
  const headers = Object.entries(trace).map(([name, value]) => `${name}: ${value}`)
  const answer = await sendRaw(
    front.port,
    head('GET /admin HTTP/1.1', 'Connection: close', 'X-Request-Id: 7f3c-1', ...headers),
  )
  expect(answer).toMatch(/^x-request-id: 7f3c-1\r$/im)
  expect(upstream.requests()).toMatchObject([{ headers: { ...trace, 'x-request-id': '7f3c-1' } }])
})
