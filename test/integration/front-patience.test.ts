import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createWaitingRoom } from '../../src/server/waiting-room.ts'
import {
  type FrontUnderTest,
  type FrontUnderTestOptions,
  openRaw,
  openTestFront,
  published,
  publishedBody,
  readPublished,
} from './front-fixture.ts'

const large = Buffer.alloc(50_000_000)

/** Answers when it is told to. */
let upstream: Server
let port: number
let arrived: string[]
let answers: (() => void)[]
const fronts: FrontUnderTest[] = []

const open = async (options: Omit<FrontUnderTestOptions, 'upstream'> = {}): Promise<FrontUnderTest> => {
  const front = await openTestFront({ upstream: port, ...options })
  fronts.push(front)
  return front
}
const get = (front: FrontUnderTest, path: string, init?: RequestInit) =>
  fetch(`http://127.0.0.1:${front.port}${path}`, init)

beforeEach(async () => {
  arrived = []
  answers = []
  upstream = createServer((request, response) => {
    arrived.push(`${request.method} ${request.url}`)
    request.resume()
    if (request.url === '/large') response.end(large)
    else if (request.url?.startsWith('/half')) {
      response.writeHead(200, request.url === '/half-of-length' ? { 'Content-Length': 10 } : {})
      response.write('half', () => response.destroy())
    } else if (request.url === '/early') {
      // It has seen enough before all of it is there.
      response.writeHead(413, { 'Content-Length': 3, Connection: 'close' }).end('big')
    } else answers.push(() => response.end('ok'))
  })
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve))
  port = (upstream.address() as AddressInfo).port
})
afterEach(async () => {
  for (const answer of answers) answer()
  for (const front of fronts.splice(0)) {
    expect(front.errors).toEqual([])
    await front.close()
  }
  upstream.closeAllConnections()
  await new Promise((resolve) => upstream.close(resolve))
})

describe('who sends slowly', () => {
  const limits = { headersTimeout: 600, requestTimeout: 1_200, connectionsCheckingInterval: 100 }

  it('a byte of a header at a time is told that it took too long, while others read', async () => {
    const front = await open({ front: { limits } })
    const slow = await Promise.all(Array.from({ length: 50 }, () => openRaw(front.port, 'GET /admin HTTP/1.1\r\nX: ')))
    const drip = setInterval(() => {
      for (const { socket } of slow) if (socket.writable) socket.write('x')
    }, 50)
    const times = await readPublished(front.port)
    const answered = await Promise.all(slow.map(({ ended }) => ended))
    clearInterval(drip)
    for (const text of answered) expect(text).toMatch(/^HTTP\/1\.1 408 /)
    expect(times[10]).toBeLessThan(250)
    expect(front.counters.requests.refused[4]).toBe(50)
    expect(arrived).toEqual([])
  })

  it('nothing at all is told so too', async () => {
    const front = await open({ front: { limits } })
    expect(await (await openRaw(front.port)).ended).toMatch(/^HTTP\/1\.1 408 /)
  })

  it('a body has its time, and is never taken for whole', async () => {
    const front = await open({ front: { limits } })
    const { socket, ended } = await openRaw(
      front.port,
      'POST /api/media HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n',
    )
    const drip = setInterval(() => socket.writable && socket.write('x'), 50)
    await expect.poll(() => arrived).toEqual(['POST /api/media'])
    await readPublished(front.port)
    expect(await ended).toMatch(/^HTTP\/1\.1 408 /)
    clearInterval(drip)
  })

  it('bodies keeps no reader of the admin out', async () => {
    const rooms = {
      reading: createWaitingRoom({ places: 2, seats: 2, patience: 5_000 }),
      writing: createWaitingRoom({ places: 2, seats: 2, patience: 5_000 }),
    }
    const front = await open({ proxy: { rooms } })
    const head = 'POST /api/media HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n'
    const slow = await Promise.all(Array.from({ length: 4 }, () => openRaw(front.port, head)))
    await expect.poll(() => rooms.writing.inside() + rooms.writing.waiting()).toBe(4)
    const reading = get(front, '/admin')
    await expect.poll(() => arrived).toContain('GET /admin')
    for (const answer of answers.splice(0)) answer()
    expect((await reading).status).toBe(200)
    for (const { socket } of slow) socket.destroy()
    await expect.poll(() => rooms.writing.inside() + rooms.writing.waiting()).toBe(0)
  })
})

describe('who does not read', () => {
  it('is let go, and takes up next to no memory', async () => {
    const front = await open({
      front: { limits: { stallTimeout: 700 } },
      proxy: { limits: { stallTimeout: 700, answerTimeout: 5_000 } },
    })
    const before = process.memoryUsage().arrayBuffers
    const asked = [
      ...Array.from({ length: 10 }, () => 'GET /large HTTP/1.1\r\nHost: a\r\n\r\n'),
      ...Array.from({ length: 10 }, () => `GET ${published} HTTP/1.1\r\nHost: a\r\n\r\n`.repeat(300)),
    ]
    const deaf = await Promise.all(asked.map((text) => openRaw(front.port, text)))
    for (const { socket } of deaf) socket.pause()
    await expect.poll(() => arrived.length, { timeout: 10_000 }).toBe(10)
    const times = await readPublished(front.port)
    expect(times[10]).toBeLessThan(250)
    // All of it would be 500 MB for one half, and 180 MB for the other.
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000)
    await expect
      .poll(() => new Promise<number>((resolve) => front.server.getConnections((_, count) => resolve(count))), {
        timeout: 20_000,
      })
      .toBeLessThanOrEqual(2)
    for (const { socket } of deaf) socket.destroy()
  })
})

describe('a thousand connections on which nothing happens', () => {
  it('slow nobody down and cost little', async () => {
    const front = await open()
    const alone = await readPublished(front.port, 100)
    const before = process.memoryUsage().rss
    const idle = []
    for (let batch = 0; batch < 10; batch += 1)
      idle.push(...(await Promise.all(Array.from({ length: 100 }, () => openRaw(front.port)))))
    const beside = await readPublished(front.port, 100)
    // Both ends of them are in this process.
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
    expect(beside[50] ?? Number.NaN).toBeLessThan((alone[50] ?? 0) * 3 + 5)
    for (const { socket } of idle) socket.destroy()
  })

  it('are as many as are allowed, and no more', async () => {
    const front = await open({ front: { limits: { maxConnections: 20 } } })
    const many = await Promise.allSettled(Array.from({ length: 40 }, () => openRaw(front.port)))
    const connected = many.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
    const open20 = () => new Promise<number>((resolve) => front.server.getConnections((_, count) => resolve(count)))
    await expect.poll(open20).toBe(20)
    for (const { socket } of connected) socket.destroy()
    await expect.poll(open20).toBe(0)
    await readPublished(front.port, 1)
  })
})

describe('a slow Payload', () => {
  const few = () => ({
    reading: createWaitingRoom({ places: 2, seats: 3, patience: 60_000 }),
    writing: createWaitingRoom({ places: 2, seats: 3, patience: 60_000 }),
  })

  it('gets so many requests at a time; others wait, and who finds too many waiting is told to come back', async () => {
    const faults: string[] = []
    const front = await open({ proxy: { rooms: few(), onFault: (fault) => faults.push(fault) } })
    const asked = Array.from({ length: 8 }, (_, at) => get(front, `/admin/${at}`))
    const refused = (await Promise.race(asked)) as Response
    expect(refused.status).toBe(503)
    expect(refused.headers.get('retry-after')).toBe('5')
    expect(refused.headers.get('x-request-id')).toBeTruthy()
    await expect.poll(() => arrived.length).toBe(2)
    await readPublished(front.port)
    const ending = setInterval(() => {
      for (const answer of answers.splice(0)) answer()
    }, 20)
    const statuses = (await Promise.all(asked)).map(({ status }) => status)
    clearInterval(ending)
    expect(statuses.filter((status) => status === 200)).toHaveLength(5)
    expect(statuses.filter((status) => status === 503)).toHaveLength(3)
    expect(faults).toEqual(['busy', 'busy', 'busy'])
    expect(arrived).toHaveLength(5)
  })

  it('is not asked for those who have gone away meanwhile', async () => {
    const rooms = few()
    const front = await open({ proxy: { rooms } })
    const gone = new AbortController()
    const asked = Array.from({ length: 5 }, (_, at) => get(front, `/admin/${at}`, { signal: gone.signal }))
    await expect.poll(() => rooms.reading.waiting()).toBe(3)
    gone.abort()
    await Promise.allSettled(asked)
    await expect.poll(() => rooms.reading.waiting() + rooms.reading.inside()).toBe(0)
    expect(arrived).toHaveLength(2)
  })

  it('that does not answer at all is not waited for without end', async () => {
    const faults: string[] = []
    const front = await open({
      proxy: { limits: { stallTimeout: 5_000, answerTimeout: 300 }, onFault: (fault) => faults.push(fault) },
      front: { limits: { stallTimeout: 5_000 } },
    })
    expect((await get(front, '/admin')).status).toBe(503)
    expect(faults).toEqual(['late'])
  })
})

it.each(['/half-of-length', '/half-in-chunks'])(
  'an answer that breaks off is not taken for whole: %s',
  async (path) => {
    const front = await open()
    const response = await get(front, path)
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow()
  },
)

it('an answer that comes before all of a body is there is passed on whole', async () => {
  const front = await open()
  const { socket, text } = await openRaw(
    front.port,
    'POST /early HTTP/1.1\r\nHost: a\r\nContent-Length: 3000000\r\n\r\n',
  )
  const send = setInterval(() => socket.writable && socket.write('x'.repeat(20_000)), 10)
  await expect.poll(text, { timeout: 10_000 }).toMatch(/^HTTP\/1\.1 413 [\s\S]*big$/)
  clearInterval(send)
  socket.destroy()
})

it('what is published stays whole for a thousand readers at once', async () => {
  const front = await open()
  for (let batch = 0; batch < 10; batch += 1) {
    const bodies = await Promise.all(
      Array.from({ length: 100 }, async () => (await get(front, published)).arrayBuffer()),
    )
    for (const body of bodies) expect(body.byteLength).toBe(publishedBody.length)
  }
})
