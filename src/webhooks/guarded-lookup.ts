import { type LookupAddress, type LookupOptions, lookup as systemLookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { isPublicAddress } from './address.ts'

/** A name that leads to an address which may not be called. */
export class PrivateAddressError extends Error {
  readonly address: string
  constructor(host: string, address: string) {
    super(`${host} is at ${address}, which is not an address of the public internet`)
    this.name = 'PrivateAddressError'
    this.address = address
  }
}

/** Resolves a name to all of its addresses, as `lookup` of `node:dns` does. */
export type Resolve = (
  host: string,
  options: LookupOptions & { all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/**
 * A `lookup` for a request: what is checked here is what is connected to, so a name that resolves differently the next
 * time gains nothing. A name with one address that may not be called is refused with all of its addresses.
 */
export const guardedLookup =
  (resolve: Resolve = systemLookup): LookupFunction =>
  (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '', 0)
      const refused = addresses.find(({ address }) => !isPublicAddress(address))
      if (refused) return done(new PrivateAddressError(host, refused.address), '', 0)
      const [first] = addresses
      if (options.all) return done(null, addresses)
      if (first) return done(null, first.address, first.family)
      done(Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' }), '', 0)
    })
  }
