/** What a term may hold at the most, in a form as in a file. */
export const termLimits = {
  /** Terms of one site. */
  terms: 2_000,
  /** Characters of a word. */
  word: 200,
  /** Admitted words of a locale, and words to avoid. */
  words: 50,
  /** Characters of a definition. */
  definition: 2_000,
} as const
