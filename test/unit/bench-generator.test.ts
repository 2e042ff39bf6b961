import { createServer, type RequestListener, type Server } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { generate } from '../bench/generator.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

const serve = async (listener: RequestListener): Promise<string> => {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}/policy?locale=lv`
}

const light = { seconds: 0.2, connections: 4, patience: 0.5 }

describe('load on a server', () => {
  it.each<[string, number, RequestListener]>([
    ['of a known length', 200, (_, response) => response.end('x'.repeat(500_000))],
    ['in chunks', 200, (_, response) => response.write('a'.repeat(70_000), () => response.end('\r\n0\r\n\r\nb'))],
    ['without a body', 304, (_, response) => response.writeHead(304, { etag: '"a"' }).end()],
  ])('counts every answer %s once', async (_, status, listener) => {
    let asked = 0
    const url = await serve((request, response) => {
      asked += 1
      return listener(request, response)
    })
    const outcome = await generate({ url, status, ...light })
    expect(outcome.answers).toBe(asked)
    expect(outcome.perSecond).toBeGreaterThan(0)
    expect(outcome.p99).toBeGreaterThanOrEqual(outcome.p50)
  })

  it('sends what it is told to', async () => {
    const seen = new Set<string>()
    const url = await serve(({ url: path, headers }, response) => {
      seen.add(`${path} ${headers['accept-encoding']}`)
      response.end()
    })
    await generate({ url, headers: { 'accept-encoding': 'gzip' }, ...light })
    expect([...seen]).toEqual(['/policy?locale=lv gzip'])
  })

  it('keeps to its rate', async () => {
    const url = await serve((_, response) => response.end('ok'))
    const { perSecond } = await generate({ url, ...light, seconds: 0.5, rate: 100 })
    expect(perSecond).toBeGreaterThan(50)
    expect(perSecond).toBeLessThan(110)
  })
})

/** The first answers are right, and what comes after them is not. */
const afterSome = (wrong: RequestListener): RequestListener =>
  (() => {
    let asked = 0
    return (request, response) => {
      asked += 1
      return asked > 20 ? wrong(request, response) : response.end('right')
    }
  })()

describe('a figure is refused where', () => {
  it.each<[string, RegExp, RequestListener]>([
    ['the first answer has another status', /500 instead of 200/, (_, response) => response.writeHead(500).end()],
    ['a later one has another status', /503/, afterSome((_, response) => response.writeHead(503).end('right'))],
    ['a later one is longer', /more than/, afterSome((_, response) => response.end('right and more'))],
    ['a later one is shorter', /without a whole answer/, afterSome((_, response) => response.end('no'))],
    ['a connection is closed', /closed/, afterSome((request) => request.socket.destroy())],
    ['there is no answer', /did not answer/, () => undefined],
  ])('%s', async (_, reason, listener) => {
    const url = await serve(listener)
    await expect(generate({ url, ...light })).rejects.toThrow(reason)
  })
})
