/** Name patterns of cookies: they run in every visitor's browser, so only harmless ones get out. */
import type { NamePattern } from '../contract/banner-configuration.ts'

/**
 * The pattern that matches a cookie's names. One that is invalid, could run for ever, or matches the empty name (and so
 * every cookie) is replaced by the exact name.
 *
 * @param pattern a regular expression, or empty for the exact name
 * @param flags only `i` is kept: the others keep state between calls or change the syntax
 * @example
 * cookiePattern({ name: '_ga', pattern: '', flags: '' }) // { pattern: '^_ga$', flags: '' }
 * cookiePattern({ name: '_ga_<id>', pattern: '^_ga_', flags: '' }) // { pattern: '^_ga_', flags: '' }
 */
export const cookiePattern = ({
  name,
  pattern,
  flags,
}: {
  name: string
  pattern: string
  flags: string
}): NamePattern => {
  const kept = flags.includes('i') ? 'i' : ''
  return isHarmless({ pattern, flags: kept })
    ? { pattern, flags: kept }
    : { pattern: `^${escapePattern(name)}$`, flags: '' }
}

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

const lengthLimit = 200
const choiceLimit = 3

const escaped = String.raw`\\[dDwWsS\-.*+?^$()[\]{}|/\\_]`
const set = String.raw`\[(?:[^\]\\]|\\[dDwWsS\-.\]^\\])+\]`
const atom = String.raw`(?:${escaped}|${set}|[^\\^$*+?()[\]{}|])`
const repeat = String.raw`(?:[*+?]\??|\{\d{1,2}(?:,\d{0,2})?\}\??)?`
const sequence = `(?:${atom}${repeat})*`
const group = String.raw`\((?:\?:)?${sequence}(?:\|${sequence})*\)\??`
const branch = String.raw`\^?(?:${atom}${repeat}|${group})+\$?`
/** Unambiguous, so it reads any text in linear time. */
const harmlessShape = new RegExp(String.raw`^${branch}(?:\|${branch})*$`)

/**
 * Characters and sets may repeat, groups may not; there is no look-around and no back-reference; and so little repeats
 * or is optional that the time is at worst the square of the name's length.
 */
const isHarmless = ({ pattern, flags }: { pattern: string; flags: string }): boolean => {
  if (pattern.length > lengthLimit || !/^[ -~]*$/.test(pattern) || !harmlessShape.test(pattern)) return false
  const syntax = pattern
    .replace(/\\./g, '_')
    .replace(/\[[^\]]+\]/g, '_')
    .replaceAll('(?:', '(')
  const repeats = syntax.match(/[*+{]/g)?.length ?? 0
  const choices = syntax.match(/[?(]/g)?.length ?? 0
  const repeatLimit = syntax.startsWith('^') && !syntax.includes('|') ? 2 : 1
  if (repeats > repeatLimit || choices > choiceLimit) return false
  try {
    return !new RegExp(pattern, flags).test('')
  } catch {
    return false
  }
}
