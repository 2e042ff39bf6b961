/** What stops a start, in words for the operator; printed without a stack. */
export class StartError extends Error {
  override readonly name = 'StartError'
  readonly code: string

  /**
   * @param code stable, kebab-case: `port-in-use`
   * @param message what is wrong and what would be right
   */
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** The message of whatever was thrown. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
