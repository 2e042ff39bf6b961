import { cleanLine } from '../clean-text.ts'
import type { Property } from './context.ts'
import type { Term } from './terms.ts'

/** A text a locale. */
export type Words = Readonly<Record<string, string>>
type Value = string | number | Words | readonly string[] | readonly LinkedNode[]
export type LinkedNode = { '@id'?: string; '@type'?: readonly Term[] } & { [K in Property]?: Value }

type Draft = { '@id'?: string; '@type'?: readonly Term[] } & { [K in Property]?: Value | undefined }

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && !value.length)

/** A node without what is not stated. */
export const node = (draft: Draft): LinkedNode => {
  const stated: LinkedNode = {}
  return Object.assign(stated, Object.fromEntries(Object.entries(draft).filter(([, value]) => !isEmpty(value))))
}

type Kind =
  | 'cookies'
  | 'country'
  | 'data'
  | 'decisions'
  | 'interest'
  | 'joint-controller'
  | 'measure'
  | 'process'
  | 'purpose'
  | 'recipient'
  | 'retention'
  | 'right'
  | 'special-basis'
  | 'subjects'
  | 'transfer'

/**
 * What a policy tells of has its identifiers within the file, wherever that is served. Rows of registers also state their
 * id, by which `policy.json` knows them.
 *
 * @example
 * idOf('recipient', 'bookkeepers:processor') // '#recipient-bookkeepers%3Aprocessor'
 */
export const idOf = (kind: Kind, key: string): string => `#${kind}-${encodeURIComponent(cleanLine(key))}`

export const policyId = '#policy'
export const processingId = '#processing'
export const controllerId = '#controller'
