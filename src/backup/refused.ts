/** Why a backup is not made or not restored: a stable code for programs, a sentence for the operator. */
export type RefusalCode =
  // The file.
  | 'file-unreadable'
  | 'file-not-written'
  | 'not-a-backup'
  | 'backup-damaged'
  | 'backup-of-newer-format'
  | 'unexpected-entry'
  | 'passphrase-wrong'
  | 'keys-missing'
  // The database that is copied.
  | 'not-migrated'
  | 'schema-pushed'
  | 'schema-changed'
  // The app and the database that are to take it.
  | 'migrations-unknown'
  | 'app-running'
  | 'database-in-use'
  | 'database-not-empty'
  | 'database-of-other-migrations'
  | 'tables-differ'
  // What was read back.
  | 'rows-missing'
  | 'releases-broken'

export type Refusal = { outcome: 'refused'; code: RefusalCode; message: string }

/** Thrown where streams and transactions have to end; whoever calls from outside gets a `Refusal`. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly code: RefusalCode

  constructor(code: RefusalCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** Runs something and gives a refusal as a result. Whatever else is thrown is thrown on. */
export const orRefusal = async <T>(run: () => Promise<T>): Promise<T | Refusal> => {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { outcome: 'refused', code: error.code, message: error.message }
  }
}
