/** What a host gives to have translations suggested by a machine. None is there by default. */
export type MachineTranslation = {
  /** Shown beside each suggestion, so that nobody takes it for a person's. */
  name: string
  /**
   * Translations of texts, in their order. Codes stand in them as tags, `<controller-name1/>` and `<b2>…</b2>`, which are
   * to come back as they are: tell the service that it gets HTML. Whatever it throws is told to the user as unavailable.
   */
  translate: (asked: {
    texts: readonly string[]
    /** BCP 47 */
    from: string
    to: string
    signal: AbortSignal
  }) => Promise<readonly string[]>
}
