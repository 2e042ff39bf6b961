import type { ListedUnit } from '../../translation/units/list-units.ts'
import type { UnitQueue } from './answers.ts'
import { openStates, type UnitName } from './desk-place.ts'

export type Neighbours = {
  previous: UnitName | undefined
  next: UnitName | undefined
  /** The next at which there is something to do. */
  nextOpen: UnitName | undefined
  /** Its number in the queue, from 1; nothing where it is not in it. */
  at: number | undefined
  of: number
}

const nameOf = ({ collection, document, path }: ListedUnit): UnitName => ({ collection, document, path })

const isOpen = ({ state }: ListedUnit): boolean => openStates.some((each) => each === state)

/** What stands around a text in the page of the queue that it was opened from. One that is not there is before all. */
export const neighboursOf = (queue: UnitQueue | undefined, name: UnitName): Neighbours => {
  const units = queue?.units ?? []
  const index = units.findIndex(
    ({ collection, document, path }) =>
      collection === name.collection && document === name.document && path === name.path,
  )
  const [previous, next] = [units[index - 1], units[index + 1]]
  const nextOpen = units.slice(index + 1).find(isOpen)
  return {
    previous: previous && nameOf(previous),
    next: next && nameOf(next),
    nextOpen: nextOpen && nameOf(nextOpen),
    at: queue && index !== -1 ? (queue.page - 1) * queue.limit + index + 1 : undefined,
    of: queue?.total ?? 0,
  }
}
