import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { processorMicroseconds } from './memory.ts'

const run = promisify(execFile)
const program = path.resolve(import.meta.dirname, '../../node_modules/autocannon/autocannon.js')

const resultSchema = z.object({
  requests: z.object({ average: z.number(), total: z.number() }),
  latency: z.object({ p50: z.number(), p99: z.number() }),
  non2xx: z.number(),
  errors: z.number(),
  statusCodeStats: z.record(z.string(), z.object({ count: z.number() })),
})

export type Load = {
  url: string
  seconds: number
  connections: number
  headers?: Readonly<Record<string, string>>
  /** Requests a second in all; as many as there can be where it is not given. */
  rate?: number
  /** What each answer is to be. Default 200. */
  status?: number
  /** The server, whose work is measured too. */
  pid: number
}

export type Measured = {
  perSecond: number
  p50: number
  p99: number
  /** Time of a processor that the server used for a request, in microseconds: the same however busy the machine is. */
  work: number
}

/**
 * Load on an address, made by a process of its own.
 *
 * @returns requests a second and latencies in milliseconds
 * @throws where an answer was not what it is to be: a figure of errors would look good
 */
export const measure = async ({
  url,
  seconds,
  connections,
  headers = {},
  rate,
  status = 200,
  pid,
}: Load): Promise<Measured> => {
  const before = processorMicroseconds(pid)
  const { stdout } = await run(
    process.execPath,
    [
      ...[program, '--json', '--no-progress', '-c', String(connections), '-d', String(seconds)],
      ...(rate === undefined ? [] : ['-R', String(rate)]),
      ...Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]),
      url,
    ],
    { maxBuffer: 10_000_000 },
  )
  const result = resultSchema.parse(JSON.parse(stdout))
  const others = Object.keys(result.statusCodeStats).filter((code) => code !== String(status))
  if (result.errors > 0 || others.length > 0 || result.requests.total === 0) {
    throw new Error(`${url} answered ${JSON.stringify(result.statusCodeStats)}, ${result.errors} errors`)
  }
  const work = (processorMicroseconds(pid) - before) / result.requests.total
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99, work }
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

/** Each figure by itself, so that one bad round spoils none. */
export const medianOf = (measured: readonly Measured[]): Measured => ({
  perSecond: median(measured.map((each) => each.perSecond)),
  p50: median(measured.map((each) => each.p50)),
  p99: median(measured.map((each) => each.p99)),
  work: median(measured.map((each) => each.work)),
})
