const webProtocols = new Set(['http:', 'https:'])
const linkProtocols = new Set(['http:', 'https:', 'mailto:', 'tel:'])

const parse = ({ value, protocols }: { value: unknown; protocols: Set<string> }): string | undefined => {
  if (typeof value !== 'string' || value.length > 2000) return undefined
  let url: URL
  try {
    url = new URL(value.trim())
  } catch {
    return undefined
  }
  // "https://bank.example@evil.example" looks like what it is not.
  if (!protocols.has(url.protocol) || url.username || url.password) return undefined
  return url.href.replace(/[\s<>"'`\\^{}|]/g, encodeURIComponent)
}

/**
 * The address as a link may carry it, or undefined where it is none of http, https, mailto and tel.
 *
 * @example
 * safeHref('mailto:info@example.com') // 'mailto:info@example.com'
 * safeHref('java\nscript:alert(1)') // undefined
 */
export const safeHref = (value: unknown): string | undefined => parse({ value, protocols: linkProtocols })

/** The same for the address of a page: http and https only. */
export const safeWebUrl = (value: unknown): string | undefined => parse({ value, protocols: webProtocols })
