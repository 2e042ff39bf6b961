import { isIPv4 } from 'node:net'
import ipaddr from 'ipaddr.js'

/**
 * Who asks, where proxies of the operator are before us: each adds the address that it was asked from at the end of
 * `X-Forwarded-For`, and what stands before those was said by whoever asked.
 *
 * @param hops proxies of the operator; 0: the connection is the client's own
 * @example clientAddress({ forwardedFor: 'made up, 192.0.2.7', connection: '10.0.0.2', hops: 1 }) // '192.0.2.7'
 */
export const clientAddress = ({
  forwardedFor,
  connection,
  hops,
}: {
  forwardedFor: string | undefined
  connection: string | undefined
  hops: number
}): string | undefined => {
  if (hops === 0) return connection
  const addresses = (forwardedFor ?? '').split(',').map((address) => address.trim())
  return addresses.at(-hops) || connection
}

/** Whom an address stands for: whoever has one of IPv6 has all that begin with the same 64 bits. */
export const networkOf = (address: string): string => {
  if (isIPv4(address)) return address
  if (!ipaddr.isValid(address)) return address.slice(0, 100)
  const parsed = ipaddr.process(address)
  return parsed.kind() === 'ipv4' ? parsed.toString() : parsed.toByteArray().slice(0, 8).join('.')
}
