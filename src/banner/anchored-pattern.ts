import type { NamePattern } from '../contract/banner-configuration.ts'

const inEachCase = (set: string): string =>
  set.replace(/\\.|[a-z]-[a-z]|[a-z]/gi, (part) => {
    if (part.startsWith('\\')) return part
    const both = `${part.toLowerCase()}${part.toUpperCase()}`
    return part.length === 1 || /^(?:[a-z]-[a-z]|[A-Z]-[A-Z])$/.test(part) ? both : part
  })

/** Letters of a pattern that matched in either case, as sets of both: `^id$` becomes `^[iI][dD]$`. */
const withoutCase = (pattern: string): string =>
  pattern.replace(/\\.|\[(?:\\.|[^\]\\])+\]|[a-z]/gi, (part) => {
    if (part.startsWith('\\')) return part
    return part.startsWith('[') ? inEachCase(part) : `[${part.toLowerCase()}${part.toUpperCase()}]`
  })

/**
 * A pattern of cookie names as one regular expression without flags that begins with `^`, for libraries that take nothing
 * else. It matches the same names.
 *
 * @example
 * anchoredPattern({ pattern: '^_ga', flags: '' }) // '^_ga'
 * anchoredPattern({ pattern: 'id$', flags: 'i' }) // '^.*(?:[iI][dD]$)'
 */
export const anchoredPattern = ({ pattern, flags }: NamePattern): string => {
  const cased = flags.includes('i') ? withoutCase(pattern) : pattern
  return cased.startsWith('^') && !cased.includes('|') ? cased : `^.*(?:${cased})`
}
