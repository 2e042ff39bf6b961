import type { Snapshot } from '../snapshot.ts'
import type { Pack } from './rule.ts'

const countries = [
  { pack: 'latvia', code: 'LV', domain: '.lv', locale: 'lv' },
  { pack: 'estonia', code: 'EE', domain: '.ee', locale: 'et' },
] as const

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
  ...countries
    .filter(
      ({ code, domain, locale }) =>
        site.controller.country.toUpperCase() === code ||
        site.domains.some((each) => hostOf(each).endsWith(domain)) ||
        [site.sourceLocale, ...site.publishedLocales].some((each) => each.split('-')[0] === locale),
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
