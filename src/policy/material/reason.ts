/** Why a change is material: what people should be told of, and perhaps asked again about. */
import type { PolicyDocument } from '../../contract/policy-document.ts'
import type { PublicRegisterName } from '../../contract/policy-registers.ts'

/** Stable, in the order in which they are told. */
export const reasonCodes = [
  'controller-changed',
  'joint-controller-new',
  'representative-removed',
  'dpo-removed',
  'purpose-new',
  'purpose-data',
  'purpose-recipient',
  'legal-basis-changed',
  'special-basis-changed',
  'automated-decision-new',
  'data-category-new',
  'special-category-new',
  'data-obligatory',
  'data-source-new',
  'recipient-new',
  'recipient-role-changed',
  'transfer-new',
  'transfer-safeguard-changed',
  'retention-longer',
  'retention-new',
  'purpose-retention-longer',
  'retention-in-text',
  'vendor-new',
  'vendor-provider-changed',
  'vendor-category-changed',
  'cookie-new',
  'cookie-category-changed',
  'cookie-longer',
  'cookie-third-party',
  'right-removed',
  'request-channel-removed',
  'request-channel-limited',
  'consent-sender-new',
] as const
export type ReasonCode = (typeof reasonCodes)[number]

/** What a sentence about it names, in the words of one locale. */
export type ReasonValues = {
  /** The row: a recipient, a purpose, a section. */
  name: string
  /** What of the row: a cookie of a vendor, a category of data of a purpose. */
  part?: string
  before?: string
  after?: string
}

export type Found = {
  code: ReasonCode
  register: PublicRegisterName | 'controller' | 'sections' | 'consents'
  /** Key of the row; of the section; the field of the controller; of consents, what is kept of them. */
  row: string
  /** What of the row it is about, where it has several: the name of a cookie, the key of a category of data. */
  part?: string
  values: ReasonValues
  /** Cookie categories that a new choice is needed for; absent where the reason is tied to none. */
  categories?: readonly string[]
}

/** Two policies of one site: facts are compared, and the words of both are at hand. */
export type Pair = { before: PolicyDocument; after: PolicyDocument }

/** A kind of reason: what of it is found between two policies. Facts only, so it finds the same in every locale. */
export type MaterialRule = (pair: Pair) => Found[]

/** Rows by their key. */
export const byId = <Row extends { id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]))

/** Names in one text, as a sentence lists them. */
export const listed = (names: readonly string[]): string => (names.length === 0 ? '—' : names.join(', '))
