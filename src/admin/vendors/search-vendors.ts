import type { ToldVendor } from '../../desk/vendors.ts'

export const vendorFilters = ['all', 'absent', 'there', 'update'] as const
export type VendorFilter = (typeof vendorFilters)[number]

type Searched = Pick<ToldVendor, 'name' | 'knownAs' | 'provider' | 'state' | 'missing'> & {
  cookies: { name: string }[]
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()

const isShown = (vendor: Searched, filter: VendorFilter): boolean => {
  switch (filter) {
    case 'all':
      return true
    case 'absent':
      return vendor.missing.length > 0
    case 'there':
      return vendor.state !== 'absent'
    case 'update':
      return vendor.state === 'update'
  }
}

/**
 * The vendors that a reader looks for: each word stands somewhere in a name, a company or a cookie.
 *
 * @example searchVendors(vendors, { text: 'pixel meta', filter: 'all' }) // Meta Pixel
 */
export const searchVendors = <Vendor extends Searched>(
  vendors: readonly Vendor[],
  { text, filter }: { text: string; filter: VendorFilter },
): Vendor[] => {
  const words = plain(text).split(/\s+/).filter(Boolean)
  return vendors.filter((vendor) => {
    const { name, knownAs, provider, cookies } = vendor
    const own = plain([name, ...knownAs, provider ?? '', ...cookies.map((cookie) => cookie.name)].join('\n'))
    return isShown(vendor, filter) && words.every((word) => own.includes(word))
  })
}
