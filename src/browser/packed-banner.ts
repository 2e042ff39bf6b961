/**
 * The banner as publishing writes it into `consent.js`: the same as `banner.json`, with vendors and cookies as rows, since
 * the names of their members are a good part of what is sent.
 */
import type {
  BannerCategory,
  BannerConfiguration,
  BannerCookie,
  BannerVendor,
} from '../contract/banner-configuration.ts'

const storages = ['cookie', 'local-storage', 'session-storage'] as const

/** Name, duration, purpose, kind (1 third party, 2 unverified, 4 and 8 where it is stored), and a pattern of its own. */
type PackedCookie = [string, string, string, number] | [string, string, string, number, string, string]
/** Id, name, provider, address of its policy. */
type PackedVendor = [string, string, string, string, PackedCookie[]]

export type PackedBanner = Omit<BannerConfiguration, 'schema' | 'categories'> & {
  categories: (Omit<BannerCategory, 'vendors'> & { vendors: PackedVendor[] })[]
}

/** That most names have: of exactly that name, and of all that begin with what stands before an asterisk. */
const usualPattern = (name: string): string => {
  const quoted = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  return name.endsWith('*') ? `^${quoted(name.slice(0, -1))}` : `^${quoted(name)}$`
}

const packCookie = ({
  name,
  match,
  storage,
  party,
  duration,
  purpose = '',
  unverified,
}: BannerCookie): PackedCookie => {
  const kind = (party === 'third' ? 1 : 0) + (unverified ? 2 : 0) + 4 * storages.indexOf(storage)
  // A hyphen means the same with and without a backslash.
  const isUsual = match.flags === '' && match.pattern.replaceAll('\\-', '-') === usualPattern(name)
  return isUsual ? [name, duration, purpose, kind] : [name, duration, purpose, kind, match.pattern, match.flags]
}

/** @example unpackBanner(packBanner(banner)).categories[0]?.vendors */
export const packBanner = ({ schema: _schema, categories, ...banner }: BannerConfiguration): PackedBanner => ({
  ...banner,
  categories: categories.map(({ vendors, ...category }) => ({
    ...category,
    vendors: vendors.map(({ id, name, provider, privacyUrl = '', cookies }) => [
      id,
      name,
      provider,
      privacyUrl,
      cookies.map(packCookie),
    ]),
  })),
})

const unpackCookie = ([name, duration, purpose, kind, pattern, flags = '']: PackedCookie): BannerCookie => ({
  name,
  duration,
  purpose,
  party: kind & 1 ? 'third' : 'first',
  storage: storages[kind >> 2] ?? 'cookie',
  // Not made before it is asked for: a visitor who has no cookies yet waits for none of them.
  get match() {
    return { pattern: pattern ?? usualPattern(name), flags }
  },
  ...(kind & 2 ? { unverified: true } : {}),
})

const unpackVendor = ([id, name, provider, privacyUrl, cookies]: PackedVendor): BannerVendor => ({
  id,
  name,
  provider,
  ...(privacyUrl ? { privacyUrl } : {}),
  cookies: cookies.map(unpackCookie),
})

/** The banner again; a pattern may be written in another way, and matches the same. */
export const unpackBanner = (packed: PackedBanner): BannerConfiguration => ({
  ...packed,
  schema: 'cookie-banner/1',
  categories: packed.categories.map((category) => ({ ...category, vendors: category.vendors.map(unpackVendor) })),
})
