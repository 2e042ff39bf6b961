/** A row of a site beside the library, and where they differ. */
import type { Fact, LibraryCookie, LibraryRow } from './register-rows.ts'

/** A cookie of a row; `id` is that of the row of the database, none where it is new. */
export type OwnCookie = LibraryCookie & { id?: string }
export type OwnRow = Omit<LibraryRow, 'cookies'> & { cookies: readonly OwnCookie[] }

/** Where a row and the library differ. */
export type Difference =
  | { what: 'field'; field: string; own: Fact; library: Fact }
  | { what: 'cookie-field'; cookie: string; field: string; locale?: string; own: Fact; library: Fact }
  /** The library has it, the row has not. */
  | { what: 'cookie-added'; cookie: string }
  /** The row has it, the library has it no longer. */
  | { what: 'cookie-removed'; cookie: string }
