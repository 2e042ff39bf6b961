/** Choices that are sent as fast as they are answered. */
import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { median } from './load.ts'

/** An address that takes choices, and what is sent to it. */
export type Taker = { url: string; body: () => string }

export const choice = (): string =>
  JSON.stringify({
    ...{ id: randomUUID(), subject: randomUUID(), release: 2, locale: 'lv' },
    ...{ action: 'reject-all', categories: ['necessary'], vendors: [], surface: 'banner', gpc: false },
  })

/**
 * @returns answers a second
 * @throws where a choice was refused: a figure of errors would look good
 */
export const load = async ({
  taker: { url, body: makeBody },
  connections,
  seconds,
}: {
  taker: Taker
  connections: number
  seconds: number
}): Promise<number> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const post = (): Promise<number> =>
    new Promise((resolve, reject) => {
      const body = makeBody()
      const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }
      const sent = request(url, { method: 'POST', agent, headers }, (response) => {
        response.resume()
        response.once('end', () => resolve(response.statusCode ?? 0))
      })
      sent.once('error', reject)
      sent.end(body)
    })
  let answers = 0
  const since = performance.now()
  const until = since + seconds * 1000
  const send = async (): Promise<void> => {
    while (performance.now() < until) {
      const status = await post()
      if (status !== 200 && status !== 201) throw new Error(`${url} answered ${status}`)
      answers += 1
    }
  }
  await Promise.all(Array.from({ length: connections }, send))
  const took = (performance.now() - since) / 1000
  agent.destroy()
  return answers / took
}

/** Answers a second of each in turn, as medians; the round before the first only warms up. */
export const compareTakers = async <Name extends string>({
  takers,
  connections,
  rounds,
  seconds,
}: {
  takers: Record<Name, Taker>
  connections: number
  rounds: number
  seconds: number
}): Promise<Record<Name, number>> => {
  const names = Object.keys(takers) as Name[]
  const figures = new Map<Name, number[]>(names.map((name) => [name, []]))
  for (let round = 0; round <= rounds; round += 1) {
    // Another is first in each round.
    const inTurn = names.map((_, at) => names[(at + round) % names.length]).filter((name) => name !== undefined)
    for (const name of inTurn) {
      const perSecond = await load({ taker: takers[name], connections, seconds })
      if (round > 0) figures.get(name)?.push(perSecond)
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(figures.get(name) ?? [])])) as Record<Name, number>
}
