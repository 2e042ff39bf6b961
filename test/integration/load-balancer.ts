import { Agent, createServer, get, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

type Target = { port: number; healthy: boolean; agent: Agent }

const isUp = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    get({ host: '127.0.0.1', port, path: '/health', agent: false, timeout: 1_000 }, (response) => {
      response.resume()
      resolve(response.statusCode === 200)
    }).on('error', () => resolve(false))
  })

/**
 * The least that operators have before their replicas: in turn to each that is healthy, over connections that are kept, and
 * a second try only of what reads and only where nobody took the connection.
 */
export const openBalancer = async (ports: readonly number[], checkEvery: number) => {
  const targets: Target[] = ports.map((port) => ({ port, healthy: true, agent: new Agent({ keepAlive: true }) }))
  const sent = new Map<number, number>()
  let turn = 0
  const choose = (without?: Target): Target | undefined => {
    const healthy = targets.filter((target) => target.healthy && target !== without)
    turn += 1
    return healthy[turn % Math.max(1, healthy.length)]
  }

  const pass = (request: IncomingMessage, response: ServerResponse, body: Buffer, not?: Target): void => {
    const target = choose(not)
    if (!target) {
      response.writeHead(502).end('nobody')
      return
    }
    const { method, url, headers } = request
    const upstream = httpRequest({
      host: '127.0.0.1',
      port: target.port,
      agent: target.agent,
      method,
      path: url,
      headers,
    })
    upstream.on('response', (message) => {
      sent.set(target.port, (sent.get(target.port) ?? 0) + 1)
      const { connection: _, 'keep-alive': __, ...rest } = message.headers
      response.writeHead(message.statusCode ?? 502, rest)
      message.pipe(response)
      message.on('close', () => message.complete || response.destroy())
    })
    upstream.on('error', (error) => {
      const refused = 'code' in error && error.code === 'ECONNREFUSED'
      if (refused && method === 'GET' && !not) pass(request, response, body, target)
      else response.writeHead(502).end(`${method} ${url}: ${String(error)}`)
    })
    upstream.end(body)
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk) => chunks.push(chunk))
    request.on('end', () => pass(request, response, Buffer.concat(chunks)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const timer = setInterval(() => {
    for (const target of targets)
      void isUp(target.port).then((up) => {
        target.healthy = up
      })
  }, checkEvery)
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    isHealthy: (port: number) => targets.find((target) => target.port === port)?.healthy,
    /** Answers that came from a port. */
    answered: (port: number) => sent.get(port) ?? 0,
    close: async () => {
      clearInterval(timer)
      for (const { agent } of targets) agent.destroy()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
