import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createLog } from '../../src/server/log.ts'
import { logProxyFaults, logRequests } from '../../src/server/request-log.ts'
import { type FrontUnderTest, openTestFront, published, sendRaw } from './front-fixture.ts'

const entry = z.object({
  message: z.string(),
  level: z.string(),
  id: z.string().optional(),
  path: z.string().optional(),
})
const lines: string[] = []
const log = createLog({ level: 'debug', format: 'json', write: (line) => lines.push(line) })
let upstream: Server
let seenIds: (string | string[] | undefined)[]
let front: FrontUnderTest

beforeAll(async () => {
  seenIds = []
  upstream = createServer((request, response) => {
    seenIds.push(request.headers['x-request-id'])
    if (request.url?.startsWith('/broken')) request.socket.destroy()
    else if (request.url?.startsWith('/wrong')) response.writeHead(500).end('oh')
    else response.writeHead(200, { 'X-Request-Id': 'from-payload' }).end('ok')
  })
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve))
  front = await openTestFront({
    upstream: (upstream.address() as AddressInfo).port,
    front: { onRequest: logRequests(log) },
    proxy: { onFault: logProxyFaults(log) },
  })
})
afterAll(async () => {
  await front.close()
  await new Promise((resolve) => upstream.close(resolve))
})

const ask = async (path: string, ...headers: string[]): Promise<string> => {
  lines.length = 0
  seenIds.length = 0
  const answer = await sendRaw(
    front.port,
    [`GET ${path} HTTP/1.1`, 'Host: a', 'Connection: close', ...headers, '', ''].join('\r\n'),
  )
  await expect.poll(() => lines.some((line) => line.includes('"request"'))).toBe(true)
  return answer
}
const entries = () => lines.map((line) => entry.loose().parse(JSON.parse(line)))

describe('each request', () => {
  it('is logged with its method, path, status, time and id, and none of who asked', async () => {
    const answer = await ask(
      '/admin/users/anna@example.com?token=secret&email=anna@example.com',
      'X-Request-Id: from-balancer-1',
      'User-Agent: Mozilla/5.0 (Secret)',
      'Cookie: payload-token=secret',
      'X-Forwarded-For: 203.0.113.9',
    )
    expect(answer).toMatch(/^x-request-id: from-balancer-1\r$/im)
    expect(answer).not.toContain('from-payload')
    expect(seenIds).toEqual(['from-balancer-1'])
    expect(entries()).toEqual([
      {
        time: expect.any(String),
        level: 'debug',
        message: 'request',
        part: 'front',
        id: 'from-balancer-1',
        method: 'GET',
        path: '/admin/users/[email]',
        status: 200,
        ms: expect.any(Number),
      },
    ])
    expect(lines.join('')).not.toMatch(/127\.0\.0\.1|203\.0|anna|secret|Mozilla/i)
  })

  it.each(['anna@example.com', '203.0.113.7', 'a b', 'x'.repeat(500)])(
    'that calls itself %j gets another id',
    async (given) => {
      const answer = await ask('/admin', `X-Request-Id: ${given}`)
      const [, id] = /^x-request-id: (\S+)\r$/im.exec(answer) ?? []
      expect(id).toMatch(/^[0-9a-f-]{36}$/)
      expect(seenIds).toEqual([id])
      expect(entries().map((each) => each.id)).toEqual([id])
      expect(lines.join('')).not.toContain(JSON.stringify(given).slice(1, -1))
    },
  )

  it('that is refused, and that is for what is published, is logged too', async () => {
    await ask('/a/%2e%2e/b?c=d')
    expect(entries()).toMatchObject([{ path: '/a/%2e%2e/b', status: 400 }])
    await ask(`${published}?utm=1`)
    expect(entries()).toMatchObject([{ path: published, status: 200 }])
    await ask(`/${'a'.repeat(5_000)}`)
    expect(lines.join('').length).toBeLessThan(1_000)
  })

  it('that Payload answered with an error is a warning with its id', async () => {
    await ask('/wrong?a=b', 'X-Request-Id: x-1')
    expect(entries()).toMatchObject([
      { level: 'warn', code: 'failed', id: 'x-1', path: '/wrong', status: 500 },
      { level: 'debug', id: 'x-1' },
    ])
  })

  it('that Payload broke off is a warning with the id that its reader was told', async () => {
    const answer = await ask('/broken?a=b')
    const [, id] = /^x-request-id: (\S+)\r$/im.exec(answer) ?? []
    expect(entries()).toMatchObject([
      { level: 'warn', code: 'broken', id, path: '/broken' },
      { level: 'debug', status: 503, id },
    ])
  })
})
