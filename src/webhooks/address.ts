/** Which addresses a webhook may call: those of the public internet, unless an operator says otherwise. */
import ipaddr from 'ipaddr.js'

/** All that is given out for use on the public internet (RFC 4291); the rest has other purposes or none yet. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3')

/** An IPv6 address in a URL stands in brackets. */
const bare = (host: string): string => (host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host)

/**
 * The address that a host of a URL is, where it is one and not a name.
 * @example literalAddress(new URL('http://0x7f.1').hostname) // '127.0.0.1'
 */
export const literalAddress = (host: string): string | undefined => {
  const address = bare(host)
  return ipaddr.isValid(address) ? address : undefined
}

/**
 * Whether an address is one of the public internet. What IPv6 has for IPv4 inside of it (mapped, NAT64, 6to4, Teredo) is
 * not, whatever is inside: a gateway would take it to a network of its own.
 */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || parsed.match(globalUnicast)
}

/** Names that mean the own machine wherever they are asked (RFC 6761). */
export const isLocalName = (host: string): boolean => /(?:^|\.)localhost\.?$/i.test(host)
