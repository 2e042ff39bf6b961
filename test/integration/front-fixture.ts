import type { Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { nodeHandler } from '../../src/delivery/node-adapter.ts'
import { createResponder } from '../../src/delivery/respond.ts'
import { createCounters } from '../../src/server/counters.ts'
import { createFront, type FrontOptions } from '../../src/server/front.ts'
import { healthOf } from '../../src/server/health.ts'
import { createProxy, type ProxyOptions } from '../../src/server/proxy.ts'
import { drain } from '../../src/server/shutdown.ts'
import { answerUnavailable } from '../../src/server/unavailable-page.ts'

export const published = '/api/privacy/shop/lv/policy.json'
export const publishedBody = Buffer.from(JSON.stringify({ text: 'x'.repeat(60_000) }))

export type FrontUnderTest = {
  server: Server
  port: number
  errors: unknown[]
  counters: ReturnType<typeof createCounters>
  close: () => Promise<void>
}

export type FrontUnderTestOptions = {
  upstream: number | (() => number | undefined)
  front?: Partial<FrontOptions>
  proxy?: Partial<ProxyOptions>
  stopping?: () => boolean
  /** Default: any that is free. */
  port?: number
}

const respond = createResponder({
  reserved: () => undefined,
  source: {
    ready: () => true,
    find: async () => undefined,
    site: () => undefined,
    release: async () => undefined,
    body: async () => Buffer.alloc(0),
    difference: async () => undefined,
    keys: () => [],
  },
})

/** The real front, with one published file, before a server that stands for Payload. */
export const openTestFront = async (options: FrontUnderTestOptions): Promise<FrontUnderTest> => {
  const { upstream, front = {}, proxy = {}, stopping = () => false, port = 0 } = options
  const errors: unknown[] = []
  const counters = createCounters()
  const basePath = '/api/privacy'
  const headers = ['Content-Type', 'application/json', 'Content-Length', String(publishedBody.length)]
  const server = createFront({
    basePath,
    delivery: nodeHandler({
      basePath,
      respond: (question) =>
        `${basePath}${question.path}` === published && question.method === 'GET'
          ? { status: 200, headers, body: publishedBody }
          : respond(question),
    }),
    pages: () => undefined,
    proxy: createProxy({
      target: () => {
        const port = typeof upstream === 'number' ? upstream : upstream()
        return port === undefined ? undefined : { host: '127.0.0.1', port }
      },
      serverUrl: 'https://privacy.example.com',
      onUnavailable: answerUnavailable,
      ending: stopping,
      ...proxy,
    }),
    health: () =>
      healthOf({
        payload: 'up',
        store: { database: 'connected', disk: 'writable', sites: 1, heldBytes: 0 },
        started: true,
        stopping: stopping(),
      }),
    counters,
    onError: (error) => errors.push(error),
    ...front,
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    server,
    port: (server.address() as AddressInfo).port,
    errors,
    counters,
    close: () => drain(server, 0),
  }
}

export type RawConnection = {
  socket: Socket
  /** All that was answered so far. */
  text: () => string
  /** Settles with all that was answered when the other side has ended. */
  ended: Promise<string>
}

/** A connection that sends what it is told, byte for byte. */
export const openRaw = (port: number, sent = ''): Promise<RawConnection> =>
  new Promise((resolve, reject) => {
    let text = ''
    const socket = connect(port, '127.0.0.1', () => {
      if (sent !== '') socket.write(sent, 'latin1')
      resolve({ socket, text: () => text, ended })
    })
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
    })
    const ended = new Promise<string>((settle) => socket.once('close', () => settle(text)))
    // Whoever is refused while sending on is told so by a reset; what counts is what was answered before.
    socket.on('error', reject)
  })

/** Sends text and gives all that was answered, when the other side has ended it. */
export const sendRaw = async (port: number, sent: string): Promise<string> => (await openRaw(port, sent)).ended

/** Milliseconds that a reader waits for what is published, at best, of some. */
export const readPublished = async (port: number, times = 20): Promise<number[]> => {
  const took: number[] = []
  for (let time = 0; time < times; time += 1) {
    const since = performance.now()
    const response = await fetch(`http://127.0.0.1:${port}${published}`)
    const body = await response.arrayBuffer()
    if (response.status !== 200 || body.byteLength !== publishedBody.length)
      throw new Error(`${response.status}, ${body.byteLength} bytes`)
    took.push(performance.now() - since)
  }
  return took.sort((a, b) => a - b)
}
