import { createHistogram } from 'node:perf_hooks'
import { z } from 'zod'
import { type Connection, openConnection } from './connection.ts'

export const orderSchema = z.object({
  url: z.url(),
  seconds: z.number().positive(),
  connections: z.int().positive(),
  headers: z.record(z.string(), z.string()).default({}),
  /** Requests a second in all; as many as there can be where it is not given. */
  rate: z.number().positive().optional(),
  /** What each answer is to be. */
  status: z.int().default(200),
  /** Seconds that first and last answers are waited for. */
  patience: z.number().default(10),
})

export const outcomeSchema = z.object({
  perSecond: z.number(),
  p50: z.number(),
  p99: z.number(),
  /** Answers in all, those before and after the time that was measured too. */
  answers: z.int(),
  /** Part of a processor that making the load took: near 1, it is the load that was measured and not the server. */
  effort: z.number(),
})

export type Order = z.input<typeof orderSchema>
export type Outcome = z.infer<typeof outcomeSchema>
type Figures = Omit<Outcome, 'answers'>

const asSent = (url: URL, headers: Readonly<Record<string, string>>): Buffer => {
  const lines = [`GET ${url.pathname}${url.search} HTTP/1.1`, `Host: ${url.host}`]
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`)
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1')
}

/** Counts from now on. */
const openTally = (): { add: (milliseconds: number) => void; figures: () => Figures } => {
  const histogram = createHistogram()
  const started = performance.now()
  const used = process.cpuUsage()
  return {
    add: (milliseconds) => histogram.record(Math.max(1, Math.round(milliseconds * 1000))),
    figures: () => {
      const elapsed = performance.now() - started
      const { user, system } = process.cpuUsage(used)
      return {
        perSecond: (histogram.count * 1000) / elapsed,
        p50: histogram.percentile(50) / 1000,
        p99: histogram.percentile(99) / 1000,
        effort: (user + system) / 1000 / elapsed,
      }
    },
  }
}

/** Calls whenever a request falls due; the clock is looked at a thousand times a second. */
const metronome = (rate: number, onDue: () => void): NodeJS.Timeout => {
  const started = performance.now()
  let due = 0
  return setInterval(() => {
    for (const now = ((performance.now() - started) / 1000) * rate; due < now; due += 1) onDue()
  }, 1)
}

/**
 * Makes load on an address over connections that are kept open: as much as it takes, or so many requests a second. With a
 * rate, a request that waits for a connection counts from when it was due.
 *
 * It is our own since what reads answers as a client has to (autocannon, undici, node:http) needs several times as long for
 * an answer as the servers that are compared, and beside them on the same processors would measure itself. Here a request is
 * one prepared buffer, and an answer is known by its status and its length, which the first one on each connection tells.
 *
 * @returns requests a second, and latencies in milliseconds
 * @throws where an answer was not what it is to be, or none came
 * @example await generate({ url: 'http://127.0.0.1:3000/', seconds: 4, connections: 40 })
 */
export const generate = (order: Order): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const { url: address, seconds, connections: count, headers, rate, status, patience } = orderSchema.parse(order)
    const url = new URL(address)
    const request = asSent(url, headers)
    const connections: Connection[] = []
    const sentAt = new Float64Array(count)
    const idle: number[] = []
    /** When those fell due that no connection was free for. */
    const waiting: number[] = []
    const timers: NodeJS.Timeout[] = []
    let tally: ReturnType<typeof openTally> | undefined
    let figures: Figures | undefined
    let underWay = 0
    let answers = 0

    const finish = (settle: () => void): void => {
      for (const timer of timers) clearTimeout(timer)
      for (const connection of connections) connection.close()
      settle()
    }
    const fail = (reason: string): void => finish(() => reject(new Error(`${address} ${reason}`)))
    const failLater = (reason: () => string): void => {
      timers.push(setTimeout(() => fail(reason()), patience * 1000))
    }

    const send = (which: number, since: number): void => {
      sentAt[which] = since
      underWay += 1
      connections[which]?.send()
    }

    const begin = (): void => {
      for (const timer of timers.splice(0)) clearTimeout(timer)
      const counting = openTally()
      tally = counting
      timers.push(setTimeout(() => end(counting.figures()), seconds * 1000))
      if (rate === undefined) return
      const onDue = () => {
        const free = idle.pop()
        if (free === undefined) waiting.push(performance.now())
        else send(free, performance.now())
      }
      timers.push(metronome(rate, onDue))
    }

    const end = (result: Figures): void => {
      for (const timer of timers.splice(0)) clearTimeout(timer)
      figures = result
      if (underWay === 0) conclude(result)
      else failLater(() => `left ${underWay} requests without a whole answer`)
    }

    const conclude = (result: Figures): void =>
      result.perSecond > 0 ? finish(() => resolve({ ...result, answers })) : fail('answered nothing in time')

    const onAnswer = (which: number): void => {
      const now = performance.now()
      answers += 1
      underWay -= 1
      if (figures) {
        if (underWay === 0) conclude(figures)
        return
      }
      tally?.add(now - (sentAt[which] ?? now))
      const since = rate === undefined ? now : waiting.shift()
      if (since === undefined) idle.push(which)
      else send(which, since)
      if (!tally && answers >= count) begin()
    }

    failLater(() => 'did not answer')
    for (let which = 0; which < count; which += 1) {
      const { hostname: host, port } = url
      connections.push(
        openConnection({
          ...{ host, port: Number(port), request, status },
          onAnswer: () => onAnswer(which),
          onFailure: fail,
        }),
      )
      send(which, performance.now())
    }
  })
