/** What of who sent a choice is kept with it: nothing, unless what was published says so and why. */
import ipaddr from 'ipaddr.js'
import type { BannerFacts } from './banner-facts.ts'

export type Sender = {
  /** As PostgreSQL writes a network or an address: `192.0.2.0/24`. */
  address: string | undefined
  userAgent: string | undefined
}

/** Bits that are left of an address that is kept without its end. */
const networkBits = { ipv4: 24, ipv6: 48 } as const

const parse = (text: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined => {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text)
  if (!ipaddr.IPv6.isValid(text)) return undefined
  const address = ipaddr.IPv6.parse(text)
  return address.isIPv4MappedAddress() ? address.toIPv4Address() : new ipaddr.IPv6(address.parts)
}

/**
 * An address as it is kept.
 *
 * @returns undefined where it is none: what a proxy passes on may be anything
 * @example
 * keptAddress('192.0.2.77', 'truncated') // '192.0.2.0/24'
 * keptAddress('2001:db8:1:2::3', 'truncated') // '2001:db8:1::/48'
 */
export const keptAddress = (text: string | undefined, form: 'truncated' | 'full'): string | undefined => {
  const address = text === undefined || text.length > 64 ? undefined : parse(text)
  if (!address || form === 'full') return address?.toString()
  const bits = networkBits[address.kind()]
  const network = address.toByteArray().map((byte, at) => (at * 8 < bits ? byte : 0))
  return `${ipaddr.fromByteArray(network).toString()}/${bits}`
}

/** Longest user agent that is kept. Browsers' are less than half as long. */
export const longestUserAgent = 512

/** On one line, of characters that are seen: what browsers send has no others. */
export const keptUserAgent = (text: string | undefined): string | undefined =>
  (text ?? '')
    .slice(0, longestUserAgent)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim() || undefined

type Keeps = Pick<BannerFacts, 'keeps'>
const forms = ['none', 'truncated', 'full'] as const

/**
 * Kept is what both the release that was shown and the one that is in effect say: who chose was told, and a site that
 * asks no longer gets no more.
 */
export const senderToKeep = ({
  shown,
  current,
  address,
  userAgent,
}: {
  shown: Keeps
  current: Keeps
  address: string | undefined
  userAgent: string | undefined
}): Sender | undefined => {
  const form = forms.find((each) => each === shown.keeps.address || each === current.keeps.address) ?? 'none'
  const sender = {
    address: form === 'none' ? undefined : keptAddress(address, form),
    userAgent: shown.keeps.userAgent && current.keeps.userAgent ? keptUserAgent(userAgent) : undefined,
  }
  return sender.address === undefined && sender.userAgent === undefined ? undefined : sender
}
