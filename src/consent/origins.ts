/** From which websites choices of a site are taken. */
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { NamedQuery } from './rows.ts'

/** This machine, as pages that are being developed have it. */
const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' ||
  hostname.endsWith('.localhost') ||
  /^127(?:\.\d{1,3}){3}$/.test(hostname) ||
  hostname === '[::1]'

const urlOf = (origin: string): URL | undefined => {
  if (origin.length > 300 || !URL.canParse(origin)) return undefined
  const url = new URL(origin)
  return (url.protocol === 'https:' || url.protocol === 'http:') && url.origin === origin ? url : undefined
}

/**
 * Whether a page of an origin may send choices of a site.
 *
 * @param origin the header `Origin`, as a browser sends it
 * @param host the header `Host`: pages of our own
 * @param domains of the site; a domain stands for its subdomains too. None: any
 * @example mayComeFrom({ origin: 'https://www.shop.lv', host: 'privacy.example.com', domains: ['shop.lv'] }) // true
 */
export const mayComeFrom = ({
  origin,
  host,
  domains,
}: {
  origin: string
  host: string | undefined
  domains: readonly string[]
}): boolean => {
  if (domains.length === 0) return true
  const url = urlOf(origin)
  if (!url) return false
  const { hostname } = url
  // A domain may name a port, and is of that one only then.
  const isOf = (domain: string, name: string) => name === domain || name.endsWith(`.${domain}`)
  return (
    url.host === host?.toLowerCase() ||
    isLoopback(hostname) ||
    domains.some((domain) => isOf(domain, domain.includes(':') ? url.host : hostname))
  )
}

const rows = z.array(z.object({ domains: z.array(z.string()) }))

/** Milliseconds that a change of a site's domains takes at most to be known here. */
const kept = 15_000

/** The domains of a site, as editors set them; what was known last where the database is away. */
export const domainsOf = (query: NamedQuery): ((site: string) => Promise<readonly string[]>) => {
  const known = new LRUCache<string, { domains: readonly string[]; until: number }>({ max: 1_000 })
  return async (site) => {
    const before = known.get(site)
    if (before && before.until > Date.now()) return before.domains
    try {
      const found = await query({ text: 'select domains from privacy.site_domains where site = $1', values: [site] })
      const domains = (rows.parse(found.rows)[0]?.domains ?? []).map((domain) => domain.toLowerCase())
      known.set(site, { domains, until: Date.now() + kept })
      return domains
    } catch (error) {
      if (before) return before.domains
      throw error
    }
  }
}
