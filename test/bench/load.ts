import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { type Order, type Outcome, outcomeSchema } from './generator.ts'
import { processorMicroseconds } from './memory.ts'
import { scriptOf } from './program.ts'

/** `pid` is the server's, whose work is measured too. */
export type Load = Order & { pid: number }

export type Measured = Omit<Outcome, 'answers'> & {
  /** Time of a processor that the server used for a request, in microseconds: the same however busy the machine is. */
  work: number
}

/**
 * Load on an address, made by a process of its own.
 *
 * @returns requests a second and latencies in milliseconds
 * @throws where an answer was not what it is to be: a figure of errors would look good
 */
export const measure = async ({ pid, ...order }: Load): Promise<Measured> => {
  const child = spawn(process.execPath, [await scriptOf('generator-process')], { stdio: ['pipe', 'pipe', 'inherit'] })
  const before = processorMicroseconds(pid)
  child.stdin.end(JSON.stringify(order))
  const printed = await text(child.stdout)
  const used = processorMicroseconds(pid) - before
  if (printed === '') throw new Error(`No load was made on ${order.url}`)
  const { answers, ...figures } = outcomeSchema.parse(JSON.parse(printed))
  return { ...figures, work: used / answers }
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
  effort: median(measured.map((each) => each.effort)),
})
