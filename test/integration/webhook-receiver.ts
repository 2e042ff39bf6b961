/** A frontend that webhooks are sent to: real HTTP on this machine, answering as a test says. */
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'

export type Received = { headers: IncomingHttpHeaders; path: string; body: string }
/** Answers a request, or leaves it without an answer. */
export type Reply = (response: ServerResponse, received: Received) => void

export type Receiver = {
  url: string
  received: Received[]
  /** How the next requests are answered; the last is used for all after it. */
  answer: (...replies: Reply[]) => void
  /** Settles with the first request that has arrived, or arrives, at a place in the order. */
  request: (index: number) => Promise<Received>
  stop: () => Promise<void>
}

export const status =
  (code: number, headers: Record<string, string> = {}): Reply =>
  (response) => {
    response.writeHead(code, headers).end('what a receiver says is of no interest')
  }

export const silence: Reply = () => undefined

export const startReceiver = async (): Promise<Receiver> => {
  const received: Received[] = []
  const waiting = new Set<() => void>()
  let replies: Reply[] = [status(204)]
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8')
      const one = { headers: request.headers, path: request.url ?? '', body }
      received.push(one)
      const reply = replies.length > 1 ? replies.shift() : replies[0]
      reply?.(response, one)
      for (const look of waiting) look()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('The receiver has no port.')
  return {
    url: `http://127.0.0.1:${address.port}/hook`,
    received,
    answer: (...given) => {
      replies = given
    },
    request: (index) =>
      new Promise((resolve) => {
        const look = () => {
          const one = received[index]
          if (!one) return
          waiting.delete(look)
          resolve(one)
        }
        waiting.add(look)
        look()
      }),
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
