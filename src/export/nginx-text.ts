/** Words of a configuration of nginx. */

/** A string as nginx reads it; it takes a dollar sign for a variable, and knows no way to write one. */
export const quoted = (text: string): string => {
  if (/[$\p{Cc}]/u.test(text)) throw new Error(`${JSON.stringify(text)} cannot be written for nginx`)
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

/** Text as a part of a regular expression. */
export const literally = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** A `map` block; what is on the right is written as it is. */
export const map = (from: string, to: string, lines: readonly (readonly [string, string])[]): string =>
  [`map ${from} ${to} {`, ...lines.map(([key, value]) => `    ${key} ${value};`), '}'].join('\n')
