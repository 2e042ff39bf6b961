/** Where somebody is in the translation view: all of it stands in the address, so that back works and links can be sent. */
import type { UnitState } from '../../translation/units/unit-state.ts'

/** A unit of the chosen language; its collection by slug. */
export type UnitName = { collection: string; document: string; path: string }

export type DeskPlace = {
  /** Id; empty where none is chosen yet. */
  site: string
  locale: string
  /** Which are listed. */
  states: readonly UnitState[]
  /** Only those whose source changed in punctuation and white space alone. */
  formOnly: boolean
  /** `me`, `nobody`, the id of a user, or empty for anybody. */
  assignee: string
  /** `YYYY-MM-DD`: due then or before; empty for any date. */
  dueBy: string
  search: string
  /** Only of one document. */
  document: Omit<UnitName, 'path'> | undefined
  /** From 1. */
  page: number
  /** The one that is open; else the queue is. */
  unit: UnitName | undefined
  /** What is open instead of the queue, where no unit is. */
  view: 'files' | undefined
}

/** What there is to do: listed unless something else is asked for. */
export const openStates = ['missing', 'changed', 'in-review', 'outdated'] as const satisfies readonly UnitState[]

/** In the order in which they are offered. */
export const allStates = [...openStates, 'approved'] as const satisfies readonly UnitState[]

/** In the address, that no state is chosen: an empty parameter would be left out by much that copies addresses. */
const noState = 'none'

export const emptyPlace: DeskPlace = {
  site: '',
  locale: '',
  states: openStates,
  formOnly: false,
  assignee: '',
  dueBy: '',
  search: '',
  document: undefined,
  page: 1,
  unit: undefined,
  view: undefined,
}

const isDay = /^\d{4}-\d{2}-\d{2}$/

const statesOf = (text: string | null): readonly UnitState[] => {
  if (text === null) return openStates
  const asked = text.split(',')
  return allStates.filter((state) => asked.includes(state))
}

const partsOf = (text: string | null): string[] => (text ?? '').split('/')

const documentOf = (text: string | null): DeskPlace['document'] => {
  const [collection, document] = partsOf(text)
  return collection && document ? { collection, document } : undefined
}

const unitOf = (text: string | null): UnitName | undefined => {
  const [collection, document, ...path] = partsOf(text)
  return collection && document && path.join('/') ? { collection, document, path: path.join('/') } : undefined
}

const pageOf = (text: string | null): number => {
  const page = Number(text ?? '1')
  return Number.isSafeInteger(page) && page > 0 ? page : 1
}

/** Reads an address; what is not understood is as if it were not there. */
export const readPlace = (query: Pick<URLSearchParams, 'get'>): DeskPlace => {
  const due = query.get('due') ?? ''
  return {
    site: query.get('site') ?? '',
    locale: query.get('locale') ?? '',
    states: statesOf(query.get('states')),
    formOnly: query.get('change') === 'form',
    assignee: query.get('assignee') ?? '',
    dueBy: isDay.test(due) ? due : '',
    search: query.get('search') ?? '',
    document: documentOf(query.get('document')),
    page: pageOf(query.get('page')),
    unit: unitOf(query.get('unit')),
    view: query.get('view') === 'files' ? 'files' : undefined,
  }
}

const isSameStates = (one: readonly UnitState[], other: readonly UnitState[]): boolean =>
  one.length === other.length && one.every((state) => other.includes(state))

/**
 * The query of an address, without what is as it always is.
 *
 * @example
 * writePlace({ ...emptyPlace, site: '1', locale: 'et' }) // 'site=1&locale=et'
 */
export const writePlace = (place: DeskPlace): string => {
  const { document, unit, states } = place
  const all: [string, string][] = [
    ['site', place.site],
    ['locale', place.locale],
    ['states', isSameStates(states, openStates) ? '' : states.join(',') || noState],
    ['change', place.formOnly ? 'form' : ''],
    ['assignee', place.assignee],
    ['due', place.dueBy],
    ['search', place.search],
    ['document', document ? `${document.collection}/${document.document}` : ''],
    ['page', place.page > 1 ? String(place.page) : ''],
    ['unit', unit ? `${unit.collection}/${unit.document}/${unit.path}` : ''],
    ['view', place.view ?? ''],
  ]
  return new URLSearchParams(all.filter(([, value]) => value !== '')).toString()
}

/** Whether anything is left out of the list but what is done already. */
export const isFiltered = ({ states, formOnly, assignee, dueBy, search, document }: DeskPlace): boolean =>
  !isSameStates(states, openStates) || formOnly || assignee + dueBy + search !== '' || document !== undefined
