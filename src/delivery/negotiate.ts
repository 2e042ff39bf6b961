import Negotiator from 'negotiator'
import { type Encoding, encodings } from './file.ts'

/** A header is somebody else's to choose: only so many different ones, and none longer, are remembered. */
const remembered = 500
const longest = 200

const memoised = <T>(compute: (header: string) => T): ((header: string) => T) => {
  const known = new Map<string, T>()
  return (header) => {
    const found = known.get(header)
    if (found !== undefined) return found
    const value = compute(header)
    if (header.length <= longest) {
      if (known.size >= remembered) known.clear()
      known.set(header, value)
    }
    return value
  }
}

const identityOnly: readonly Encoding[] = ['identity']

const parseEncodings = (header: string): readonly Encoding[] => {
  const weights = new Map<string, number>()
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    const value = weight === undefined ? 1 : Number(weight)
    if (name !== '') weights.set(name === 'x-gzip' ? 'gzip' : name, value >= 0 && value <= 1 ? value : 0)
  }
  const others = weights.get('*')
  const weightOf = (encoding: Encoding): number => {
    const named = weights.get(encoding) ?? others
    if (named !== undefined) return named
    // Not named, it is acceptable as a last resort (RFC 9110, 12.5.3).
    return encoding === 'identity' ? 0.0001 : 0
  }
  return encodings.filter((encoding) => weightOf(encoding) > 0).sort((a, b) => weightOf(b) - weightOf(a))
}

const rememberedEncodings = memoised(parseEncodings)

/**
 * Encodings that a client takes, best first; among equals the one that is shortest. Empty: it takes none that we have.
 *
 * @param header value of Accept-Encoding
 * @example
 * acceptedEncodings('gzip, br;q=0.5') // ['gzip', 'br', 'identity']
 * acceptedEncodings('identity;q=0, gzip') // ['gzip']
 */
export const acceptedEncodings = (header: string | undefined): readonly Encoding[] =>
  header === undefined ? identityOnly : rememberedEncodings(header)

/**
 * The encoding to answer with: the client's best of those that were stored; one that was not stored only where the client
 * refuses the bytes as they are.
 *
 * @returns undefined where nothing is acceptable
 */
export const chooseEncoding = (
  accepted: readonly Encoding[],
  stored: readonly Exclude<Encoding, 'identity'>[],
): Encoding | undefined => {
  for (const encoding of accepted) {
    if (encoding === 'identity' || stored.includes(encoding)) return encoding
  }
  return accepted[0]
}

const rememberedLocales = memoised((key: string): string => {
  const [list = '', header = ''] = key.split('\n')
  const locales = list.split(',')
  const best = new Negotiator({ headers: { 'accept-language': header } }).languages(locales)[0]
  return best ?? locales[0] ?? ''
})

/**
 * The locale for a reader; the first where they take none of them, since a policy in another language is better than none.
 *
 * @param locales that there are, the site's own first
 * @param header value of Accept-Language
 * @example chooseLocale(['lv', 'et', 'en'], 'et-EE, en;q=0.5') // 'et'
 */
export const chooseLocale = (locales: readonly string[], header: string | undefined): string =>
  header === undefined ? (locales[0] ?? '') : rememberedLocales(`${locales.join(',')}\n${header}`)
