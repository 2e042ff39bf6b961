/** The choice of a visitor, kept by vanilla-cookieconsent in one cookie, and never before there is a choice. */
import {
  acceptCategory,
  acceptedCategory,
  getCookie,
  run,
  setCookieData,
  validConsent,
} from 'vanilla-cookieconsent/dist/core/cookieconsent-core.esm.js'
import type { BannerConfiguration } from '../../contract/banner-configuration.ts'
import type { Choice } from '../api.ts'
import { heldCategories, holdsAsWhole } from './renewal.ts'

/** What somebody chose: categories, and vendors of them that were refused one by one. */
export type Chosen = { categories: readonly string[]; refused: readonly string[] }

export type Choices = {
  /** Whether the visitor is to be asked. */
  asks: () => boolean
  /** Whether it was asked before, at another revision. */
  asksAgain: () => boolean
  has: (categoryOrVendor: string) => boolean
  /** Whether what a vendor loads for a category may load. */
  allows: (loads: { vendor: string; category: string }) => boolean
  choice: () => Choice
  choose: (chosen: Chosen) => void
  /** Until the page is left. */
  allowOnce: (vendor: string) => void
}

/** As the library has it. It shows nothing to machines, and neither do we. */
export const isRobot = (): boolean => navigator.webdriver || /bot|crawl|spider|slurp|teoma/i.test(navigator.userAgent)

const refusedIn = (data: unknown): string[] => {
  const refused: unknown = typeof data === 'object' && data !== null && 'refused' in data ? data.refused : []
  return Array.isArray(refused) ? refused.filter((vendor) => typeof vendor === 'string') : []
}

/** @param domain that the choice is shared in, with all below it; the page's own where it is none of its parents */
export const openChoices = ({
  banner: { categories, locale, revision, storage, ...banner },
  domain,
}: {
  banner: BannerConfiguration
  domain: string | undefined
}): Choices => {
  const { hostname } = location
  const shared = domain && (hostname === domain || hostname.endsWith(`.${domain}`)) ? domain : hostname
  run({
    revision,
    // Both are ours: they know parent domains, storage keys and scripts that come later.
    autoClearCookies: false,
    manageScriptTags: false,
    cookie: { name: storage.name, domain: shared, expiresAfterDays: storage.days },
    categories: Object.fromEntries(
      categories.map(({ id, required }) => [id, { enabled: required, readOnly: required }]),
    ),
    language: { default: locale, translations: {} },
  })
  const once = new Set<string>()
  const stored = getCookie()
  const rule = { ...banner, revision, categories }
  const held = validConsent() ? [] : heldCategories(stored, rule)
  let refused = refusedIn(stored.data)
  if (!validConsent() && holdsAsWhole(stored, rule)) acceptCategory(held)

  const isRequired = (category: string): boolean => categories.some(({ id, required }) => id === category && required)
  const hasCategory = (id: string): boolean =>
    isRequired(id) || (validConsent() ? acceptedCategory(id) : held.includes(id))
  const allows: Choices['allows'] = ({ vendor, category }) =>
    isRequired(category) || once.has(vendor) || (hasCategory(category) && !refused.includes(vendor))
  /** What it loads for, where that is known: a vendor of an embedded film may have a necessary cookie too. */
  const hasVendor = (vendor: string): boolean => {
    const rule = banner.blocking.find((each) => each.vendor === vendor)
    if (rule) return allows(rule)
    const all = categories.filter(({ vendors }) => vendors.some(({ id }) => id === vendor))
    const optional = all.filter(({ required }) => !required)
    return (optional.length > 0 ? optional : all).some(({ id: category }) => allows({ vendor, category }))
  }

  return {
    asks: () => !validConsent() && !isRobot(),
    asksAgain: () => typeof stored.revision === 'number' && stored.revision !== revision,
    has: (id) => hasCategory(id) || hasVendor(id),
    allows,
    choice: () => {
      const allowed = categories.filter(({ id }) => hasCategory(id))
      const vendors = allowed.filter(({ required }) => !required).flatMap(({ vendors: all }) => all.map(({ id }) => id))
      const subject = validConsent() ? getCookie().consentId : undefined
      return {
        made: validConsent(),
        categories: allowed.map(({ id }) => id),
        vendors: [...new Set(vendors)].filter((id) => !refused.includes(id)),
        ...(subject ? { subject } : {}),
      }
    },
    choose: (chosen) => {
      refused = [...chosen.refused]
      once.clear()
      acceptCategory([...chosen.categories])
      setCookieData({ value: refused.length > 0 ? { refused } : null })
    },
    allowOnce: (vendor) => once.add(vendor),
  }
}
