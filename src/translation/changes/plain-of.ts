import { unitTextOf } from '../../policy/findings/unit-text.ts'

/**
 * The words of a unit as plain text: a line for each paragraph, heading and list item, a token as `{controller-name}`.
 *
 * @param unit a text, or an editor state; anything else has no words
 * @example plainOf('  Vispārīga informācija ') // 'Vispārīga informācija'
 */
export const plainOf = (unit: unknown): string => unitTextOf(unit).text
