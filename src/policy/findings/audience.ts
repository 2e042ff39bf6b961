import type { CheckedSite } from './checked-site.ts'
import { baseOf } from './languages-of-locales.ts'
import { hostOf } from './packs.ts'

/** Whether a site has people of a country in view: its controller or one of its domains is there. */
export const addresses = ({ snapshot: { site } }: CheckedSite, country: string): boolean =>
  site.controller.country.toUpperCase() === country ||
  site.domains.some((domain) => hostOf(domain).endsWith(`.${country.toLowerCase()}`))

export const isPublishedIn = ({ locales }: CheckedSite, language: string): boolean =>
  locales.some((locale) => baseOf(locale) === language)
