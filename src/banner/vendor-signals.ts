/** Tags that are told of a choice in words of their own, beside Google Consent Mode: found by the hosts of the registers. */
import { type VendorSignal, vendorSignal } from '../contract/banner-configuration.ts'
import type { Snapshot } from '../policy/snapshot.ts'

/** Part of the address that each tag loads from. */
const hostOf: Record<VendorSignal, string> = {
  clarity: 'clarity.ms',
  uet: 'bat.bing.com',
  meta: 'connect.facebook.net',
}

/** @example vendorSignalsOf(snapshot) // ['clarity', 'meta'] */
export const vendorSignalsOf = ({ cookieVendors }: Pick<Snapshot, 'cookieVendors'>): VendorSignal[] =>
  vendorSignal.options.filter((signal) =>
    cookieVendors.some(({ hosts }) => hosts.some((host) => host.includes(hostOf[signal]))),
  )
