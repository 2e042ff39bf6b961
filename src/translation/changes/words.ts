/** What a text is cut into where it is compared: words of any script, numbers, tokens, all else by the character. */

/** `{{email}}`, `{controller-name}`. */
export const tokenPattern = '\\{\\{[^{}\\n]{0,100}\\}\\}|\\{[^{}\\s]{1,60}\\}'

const part = '[\\p{L}\\p{M}\\p{N}_]+'
/** Hyphens and apostrophes within a word, points and commas within a number. */
const joint = "[-\\u2010-\\u2013'’ʼ`´](?=\\p{L})|(?<=\\p{N})[.,:](?=\\p{N})"

/** “ne-ES”, “don’t”, “1,5”, “05.01.2026”. */
export const wordPattern = `${part}(?:(?:${joint})${part})*`

const segment = new RegExp(`${tokenPattern}|${wordPattern}|\\s+|[^]`, 'gu')

/**
 * Joined again, the segments are the text.
 *
 * @example segmentsOf('Raksti {site-name}!') // ['Raksti', ' ', '{site-name}', '!']
 */
export const segmentsOf = (text: string): string[] => text.match(segment) ?? []
