import { type DiffLine, wordDiff } from './word-diff.ts'

/**
 * How the source that an earlier translation was made from differs from the source that is translated now: what was
 * `removed` stands in the earlier source alone, what was `added` is new and not in its translation.
 *
 * @param sources texts, or editor states
 */
export const similarityDiff = ({ earlier, current }: { earlier: unknown; current: unknown }): DiffLine[] =>
  wordDiff({ before: earlier, after: current })
