import type { LineChange } from '../../contract/policy-difference.ts'
import { keyed } from '../interface/keyed.ts'

export type ShownLine = { line: LineChange; key: string } | { hidden: number; key: string }

/** Every line, with a key for React. */
export const allLines = (lines: LineChange[]): ShownLine[] =>
  keyed(lines, (line) => JSON.stringify(line)).map(({ key, item }) => ({ line: item, key }))

/** The changed lines, each with its neighbours; what lies between is counted. */
export const changedLines = (lines: LineChange[]): ShownLine[] => {
  const near = (index: number) =>
    [index - 1, index, index + 1].some((other) => lines[other] !== undefined && lines[other].kind !== 'same')
  const shown: ShownLine[] = []
  for (const [index, { key, item }] of keyed(lines, (line) => JSON.stringify(line)).entries()) {
    const last = shown.at(-1)
    if (near(index)) shown.push({ line: item, key })
    else if (last && 'hidden' in last) last.hidden += 1
    else shown.push({ hidden: 1, key })
  }
  return shown
}
