import { type Load, type Measured, measure, medianOf } from './load.ts'

export type Case = Omit<Load, 'seconds' | 'connections'>
export type Results = ReadonlyMap<string, Measured>

const columns = ['requests/s', 'p50 ms', 'p99 ms', 'work µs', 'server', 'load']
const round = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 })

export type Rounds = {
  connections: number
  rounds: number
  seconds: number
  say: (line: string) => void
  /** Name → case, for the next round. */
  cases: () => Promise<Readonly<Record<string, Case>>>
}

/**
 * All cases in turn, again and again, so that what else the machine does falls on each alike. Each round may have servers
 * that were started anew: one and the same program was seen to be up to a third slower than another time, for as long as
 * it ran.
 */
export const compare = async ({ cases, connections, rounds, seconds, say }: Rounds): Promise<Results> => {
  const measured = new Map<string, Measured[]>()
  for (let number = 1; number <= rounds; number += 1) {
    say(`Round ${number} of ${rounds}`)
    const those = Object.entries(await cases())
    for (const [, each] of those) await measure({ ...each, connections, seconds: 1 })
    for (const [name, each] of those) {
      measured.set(name, [...(measured.get(name) ?? []), await measure({ ...each, connections, seconds })])
    }
  }
  return new Map([...measured].map(([name, all]) => [name, medianOf(all)]))
}

const percent = (part: number): string => `${Math.round(part * 100)} %`

/**
 * A line a case. `work` is what a request costs the server, however fast the load is made; `server` and `load` are the parts
 * of a processor that serving and asking took: where `server` is far below 100 %, something else was the limit.
 */
export const table = (results: Results): string[] => [
  `${'median of rounds'.padEnd(24)}${columns.map((column) => column.padStart(12)).join('')}`,
  ...[...results].map(([name, { perSecond, p50, p99, work, effort }]) => {
    const served = percent((work * perSecond) / 1_000_000)
    const figures = [...[perSecond, p50, p99, work].map(round), served, percent(effort)]
    return `${name.padEnd(24)}${figures.map((figure) => figure.padStart(12)).join('')}`
  }),
]

export const verdict = (ok: boolean): string => (ok ? 'as it is to be' : 'NOT AS IT IS TO BE')

export type Ratio = { one: string; other: string; least: number }

/** How many times as many requests a second, and how many times less work each is. */
export const ratio = (results: Results, { one, other, least }: Ratio): { line: string; ok: boolean } => {
  const [first, second] = [results.get(one), results.get(other)]
  if (!first || !second) throw new Error(`${one} and ${other} were not measured`)
  const value = first.perSecond / second.perSecond
  const work = second.work / first.work
  const ok = value >= least
  const name = `${one} / ${other}`.padEnd(46)
  return {
    line: `${name}${value.toFixed(2).padStart(8)}  (work ${work.toFixed(2)})  at least ${least}: ${verdict(ok)}`,
    ok,
  }
}
