/** Consents as a CSV file that spreadsheets open: RFC 4180, UTF-8 with a mark, and no cell that is taken for a formula. Pure. */
import { stringify } from 'csv-stringify/sync'
import { type Consent, statusOf } from './receipt.ts'

const list = (names: readonly string[]): string => names.join(' ')
const moment = (milliseconds: number): string => new Date(milliseconds).toISOString()

/** Names and order are stable: what comes later stands at the end. */
const columns: readonly { name: string; of: (consent: Consent) => string }[] = [
  { name: 'receipt', of: ({ receipt }) => receipt },
  { name: 'created', of: ({ at }) => moment(at) },
  { name: 'site', of: ({ site }) => site },
  { name: 'release', of: ({ release }) => String(release) },
  { name: 'manifest_sha256', of: ({ manifestSha256 }) => manifestSha256 },
  { name: 'revision', of: ({ revision }) => String(revision) },
  { name: 'locale', of: ({ locale }) => locale },
  { name: 'subject', of: ({ subject }) => subject },
  { name: 'action', of: ({ action }) => action },
  { name: 'status', of: (consent) => statusOf(consent) },
  { name: 'categories', of: ({ categories }) => list(categories) },
  { name: 'vendors', of: ({ vendors }) => list(vendors) },
  { name: 'surface', of: ({ surface }) => surface },
  { name: 'gpc', of: ({ gpc }) => String(gpc) },
  { name: 'expires', of: ({ expiresAt }) => moment(expiresAt) },
]

export const consentColumns: readonly string[] = columns.map(({ name }) => name)

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it: much of it came from outside. */
const settings = { escape_formulas: true, record_delimiter: 'windows' } as const

/** The first line. The mark before it tells spreadsheets that the text is UTF-8. */
export const consentsHeading = (): string => `\ufeff${stringify([consentColumns], settings)}`

/** @example consentLines([consent]) // '019ac5b2-…,2026-11-27T10:00:00.000Z,shop,…\r\n' */
export const consentLines = (consents: readonly Consent[]): string =>
  stringify(
    consents.map((consent) => columns.map(({ of }) => of(consent))),
    settings,
  )
