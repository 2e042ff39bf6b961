import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { farewell } from '../../src/server/shutdown.ts'
import { type FrontUnderTest, openTestFront, published, publishedBody } from './front-fixture.ts'
import { openBalancer } from './load-balancer.ts'

/** Stands for Payload: takes its time, and tells what it was sent. */
const openUpstream = async (): Promise<Server> => {
  const server = createServer((request, response) => {
    let bytes = 0
    request.on('data', (chunk) => {
      bytes += chunk.length
    })
    request.on('end', () => setTimeout(() => response.end(`${request.method} ${bytes}`), Math.random() * 30))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

type Replica = { front: FrontUnderTest; stop: (delay: number) => Promise<void> }

const startReplica = async (port = 0): Promise<Replica> => {
  const upstream = await openUpstream()
  let stopping = false
  const front = await openTestFront({
    upstream: (upstream.address() as AddressInfo).port,
    stopping: () => stopping,
    port,
  })
  return {
    front,
    // As the app stops: first its front, then what is behind it.
    stop: async (delay) => {
      stopping = true
      await farewell({ server: front.server, delay })
      expect(front.errors).toEqual([])
      upstream.closeAllConnections()
      await new Promise((resolve) => upstream.close(resolve))
    },
  }
}

const checkEvery = 50

/** Reads and writes until it is told to stop. */
const work = (url: string) => {
  let working = true
  const wrong: string[] = []
  let done = 0
  const upload = 'x'.repeat(100_000)
  const each = [
    async () => {
      const response = await fetch(`${url}${published}`)
      const body = Buffer.from(await response.arrayBuffer())
      if (!body.equals(publishedBody)) wrong.push(`published: ${response.status}, ${body.length} bytes`)
    },
    async () => {
      const text = await (await fetch(`${url}/admin`)).text()
      if (text !== 'GET 0') wrong.push(`admin: ${text}`)
    },
    async () => {
      const text = await (await fetch(`${url}/api/media`, { method: 'POST', body: upload })).text()
      if (text !== `POST ${upload.length}`) wrong.push(`upload: ${text}`)
    },
  ]
  const loop = async (ask: () => Promise<void>) => {
    while (working) {
      await ask().catch((error: unknown) => wrong.push(String(error)))
      done += 1
    }
  }
  const loops = Promise.all([...each, ...each, ...each].map(loop))
  return {
    done: () => done,
    stop: async () => {
      working = false
      await loops
      return wrong
    },
  }
}

it('both replicas are started again, one after the other, and no request is lost or cut short', async () => {
  const replicas = [await startReplica(), await startReplica()]
  const ports = replicas.map(({ front }) => front.port)
  const balancer = await openBalancer(ports, checkEvery)
  const load = work(balancer.url)
  const some = async (more: number) => {
    const from = load.done()
    await expect.poll(load.done, { timeout: 20_000 }).toBeGreaterThan(from + more)
  }
  for (let round = 0; round < 2; round += 1) {
    for (const [at, port] of ports.entries()) {
      await some(100)
      // Ten checks fit into the delay: the machine may be busy.
      const stopped = replicas[at]?.stop(checkEvery * 10)
      await expect.poll(() => balancer.isHealthy(port)).toBe(false)
      await stopped
      await some(30)
      replicas[at] = await startReplica(port)
      const before = balancer.answered(port)
      await expect.poll(() => balancer.answered(port), { timeout: 20_000 }).toBeGreaterThan(before + 10)
    }
  }
  expect(await load.stop()).toEqual([])
  await balancer.close()
  for (const { stop } of replicas) await stop(0)
})

it('who is told to stop says so at once, answers on, and ends each connection with its answer', async () => {
  const { front, stop } = await startReplica()
  const url = `http://127.0.0.1:${front.port}`
  const before = await fetch(`${url}/health`)
  expect([before.status, before.headers.get('connection')]).toEqual([200, 'keep-alive'])
  await before.arrayBuffer()
  const stopped = stop(1_000)
  const health = await fetch(`${url}/health`)
  expect([health.status, await health.json()]).toMatchObject([503, { status: 'stopping', ready: false, live: true }])
  for (const path of [published, '/admin']) {
    const response = await fetch(`${url}${path}`)
    expect([response.status, response.headers.get('connection')]).toEqual([200, 'close'])
    await response.arrayBuffer()
  }
  await stopped
  await expect(fetch(`${url}/health`)).rejects.toThrow()
})
