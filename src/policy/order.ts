import { registerNames, type Snapshot } from './snapshot.ts'

/** Comparison by code unit: the same on every machine, whatever its locale. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const byOrder = (a: { _order: string; key: string }, b: { _order: string; key: string }): number =>
  byCodeUnit(a._order, b._order) || byCodeUnit(a.key, b.key)

/** The snapshot with the rows of every register in their order, so that the order they were read in changes nothing. */
export const inOrder = <Rows extends Snapshot>(snapshot: Rows): Rows => {
  const sorted = Object.fromEntries(registerNames.map((name) => [name, [...snapshot[name]].sort(byOrder)]))
  return { ...snapshot, ...sorted }
}

/** The members of a closed list that are in use, in the order of the list. */
export const inListOrder = <T extends string>(list: readonly T[], used: Iterable<T>): T[] => {
  const set = new Set(used)
  return list.filter((member) => set.has(member))
}
