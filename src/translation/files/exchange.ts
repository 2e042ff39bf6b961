/**
 * What every format of translation files says: units that a person translates, each taken apart into segments of text and
 * protected inline codes.
 */

/** State of a unit of a target locale, measured against the approved source. */
export const unitStates = ['missing', 'outdated', 'changed', 'in-review', 'approved'] as const
export type UnitState = (typeof unitStates)[number]

/** One localised leaf of a document on its way out. */
export type ExchangeUnit = {
  /** Collection, key and path name the unit and are the same in every file. */
  collection: string
  key: string
  path: string
  /** Where a person finds it: the document's title in the source. */
  label: string
  /** The approved source: a string, or a Lexical editor state. */
  source: unknown
  /** The working copy; `undefined` where there is none. */
  target: unknown
  state: UnitState
  /** `unitFingerprint` of the approved source. */
  sourceFingerprint: string
  /** The source that the translation was approved against, where that is another one. */
  previousSource?: unknown
  /** What the translator should know: the longest text that fits, what a word stands for. */
  note?: string
}

export type ExchangeFile = {
  /** Slug of the site. */
  site: string
  sourceLocale: string
  targetLocale: string
  units: readonly ExchangeUnit[]
}

export const exchangeFormats = ['xliff-2.1', 'xliff-1.2', 'po', 'csv', 'xlsx'] as const
export type ExchangeFormat = (typeof exchangeFormats)[number]

/** A protected code in a text: one that stands alone has no children, one that encloses text has. */
export type InlineCode = { readonly id: string; readonly children?: Content }
/** Text and codes in their order; neighbouring texts are one, and none is empty. */
export type Content = readonly (string | InlineCode)[]

/** What a file says of one segment; no target where it has none or an empty one. */
export type ReadSegment = { id: string; source: Content | undefined; target: Content | undefined }

/** What a file says of one unit; nothing of it has been checked against the database yet. */
export type ReadUnit = {
  collection: string
  key: string
  path: string
  /** Of the source that the file was made from, where the format and the tools on the way have kept it. */
  sourceFingerprint: string | undefined
  /** The least that a segment of it has reached: what the file asks for, and no proof that anyone decided it. */
  state: UnitState | undefined
  segments: ReadSegment[]
}

export type Refusal =
  | { code: 'too-large'; limit: number; of: 'bytes' | 'segments' }
  | { code: 'malformed'; line?: number; column?: number; detail: string }
  | { code: 'duplicate-unit' | 'no-site'; unit: string }
  | { code: 'different-sites' | 'different-languages'; found: readonly string[] }
  | { code: 'not-utf8' | 'doctype' | 'unknown-format' | 'no-units' }

export type ReadTranslations =
  | {
      outcome: 'read'
      format: ExchangeFormat
      site: string
      /** `undefined` where a tool on the way has lost it. */
      sourceLocale: string | undefined
      targetLocale: string
      units: ReadUnit[]
    }
  | ({ outcome: 'refused' } & Refusal)

/** What is read at the most; more is refused before it is taken in. */
export const exchangeLimits = {
  /** Of a file, and of what is in a workbook once it is unpacked. */
  bytes: 96 * 1024 * 1024,
  segments: 100_000,
  /** Elements of XML, or codes in a text, within one another. */
  depth: 48,
} as const
