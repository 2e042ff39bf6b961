/**
 * The `code` of an error of the system or of PostgreSQL, whatever was thrown.
 *
 * @example codeOf(error) === 'ENOENT'
 */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
