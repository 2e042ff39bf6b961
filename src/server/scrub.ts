import { isIPv4, isIPv6 } from 'node:net'

/** What is longer is cut: nobody reads it, and somebody may send it. */
const longest = 4_000

/** What is said after these names is nobody's business: it ends with the line. */
const afterNames =
  /\b(set-cookie|cookie|user-agent|authorization|x-forwarded-for|x-real-ip|forwarded)(["']?\s*[:=])\s*[^\r\n]*/gi
const agents = /\b(?:Mozilla|Opera|curl|Wget)\/\d[^"'\r\n]*/g
const credentials = /(?<=:\/\/)[^\s/@"']{1,200}@/g
const tokens = /\beyJ[\w-]{5,2000}\.[\w-]{1,2000}(?:\.[\w-]{0,2000})?/g
const secrets = /\b([\w-]{0,40}(?:token|secret|passw(?:or)?d|session)[\w-]{0,40}=)[^\s;&"']{1,2000}/gi
const queries = /(\/[^\s?"'<>]{0,500})\?[^\s"'<>]+/g
const mail =
  /[^\s@<>"'`(),;:=[\]{}|/?&\\%…]{1,64}(?:@|%40)(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}[\p{L}\d-]{1,62}(?![\p{L}\d-])/giu
const addresses = /(?<![\w:.])[0-9A-Fa-f:.]{3,46}(?!\w)/g

/** Where PostgreSQL and its driver repeat what was to be stored. */
const rowValues: readonly (readonly [RegExp, string])[] = [
  [/(\bKey \([^)\r\n]{1,200}\)=\()[^\r\n]*/g, '$1…)'],
  [/(\bFailing row contains \()[^\r\n]*/g, '$1…)'],
  [/(\b(?:params|parameters): ?)[^\r\n]*/gi, '$1…'],
  [/(\binvalid input (?:syntax|value) for [^:\r\n]{1,100}: )[^\r\n]*/g, '$1…'],
]

/** Of this machine itself, and so of nobody. */
const isOwn = (address: string): boolean => /^(?:127\.|0\.0\.0\.0$|::1?$|::ffff:127\.)/i.test(address)

const withoutAddress = (candidate: string): string => {
  const trimmed = candidate.replace(/[.:]+$/, (end) => (candidate === '::' ? end : ''))
  const [, host = trimmed] = /^([\d.]+):\d+$/.exec(trimmed) ?? []
  if (isIPv4(host)) return isOwn(host) ? candidate : candidate.replace(host, '[address]')
  return isIPv6(trimmed) && !isOwn(trimmed) ? candidate.replace(trimmed, '[address]') : candidate
}

/**
 * Takes out of a text what may tell of a person, or let somebody in: e-mail and IP addresses (but this machine's own),
 * cookies, user agents, query strings, tokens and passwords, and the values of rows that PostgreSQL repeats in its errors.
 *
 * @example
 * scrub('No user anna@example.com at 10.1.2.3') // 'No user [email] at [address]'
 */
export const scrub = (text: string): string => {
  let scrubbed = text.length > longest ? `${text.slice(0, longest)} …` : text
  for (const [pattern, instead] of rowValues) scrubbed = scrubbed.replace(pattern, instead)
  return scrubbed
    .replace(afterNames, '$1$2 …')
    .replace(agents, '[agent]')
    .replace(credentials, '…@')
    .replace(queries, '$1?…')
    .replace(tokens, '[token]')
    .replace(secrets, '$1…')
    .replace(mail, '[email]')
    .replace(addresses, withoutAddress)
}

/** Ends of lines, what moves a terminal's cursor or changes its colours, and what turns the direction of a text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unprintable = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A text on one line, with nothing in it that a terminal would obey. Of JSON, it makes the same JSON. */
export const onOneLine = (text: string): string =>
  text.replace(unprintable, (character) => (character === '\n' ? '\\n' : escaped(character)))
