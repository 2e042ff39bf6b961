import type { Snapshot } from '../snapshot.ts'
import { countriesWithPack } from './baltic-countries.ts'
import type { Pack } from './rule.ts'

/**
 * The packs of rules that a site is checked by: always the GDPR, banners and consistency; a country's where the
 * controller is established there, or where a domain or a published language shows that its people are addressed.
 *
 * @param own names of packs that the host added; they apply to every site
 * @example packsOf({ site, own: [] }) // ['gdpr', 'banner', 'consistency', 'estonia']
 */
export const packsOf = ({ site, own }: { site: Snapshot['site']; own: readonly Pack[] }): Pack[] => [
  'gdpr',
  'banner',
  'consistency',
  ...countriesWithPack
    .filter(
      ({ code, language }) =>
        site.controller.country.toUpperCase() === code ||
        site.domains.some((each) => hostOf(each).endsWith(`.${code.toLowerCase()}`)) ||
        [site.sourceLocale, ...site.publishedLocales].some((each) => each.split('-')[0] === language),
    )
    .map(({ pack }) => pack),
  ...own,
]

export const hostOf = (domain: string): string =>
  domain
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/:].*$/, '')
