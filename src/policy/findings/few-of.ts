import type { FoundValue } from './rule.ts'

/** Names in a sentence that stays readable: a few of them where there are many. */
export const fewOf = (names: readonly FoundValue[]): FoundValue =>
  names.length > 6 ? [...names.slice(0, 5), '…'] : names
