import { cleanLine } from '../policy/clean-text.ts'

/** The day of a moment as ISO 8601 has it, which reads and sorts the same everywhere; other text as it is. */
export const dayOf = (moment: string): string => /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(moment)?.[0] ?? cleanLine(moment)
