import type { BannerConfiguration, BannerVendor } from '../../contract/banner-configuration.ts'
import { make, makeLink } from './make.ts'

/** The cookies of a vendor, or nothing where it has none. */
export const cookieTable = (
  { name, cookies }: BannerVendor,
  { table, storage, party }: BannerConfiguration['texts'],
): HTMLElement | undefined => {
  if (cookies.length === 0) return undefined
  const heads = [table.name, table.purpose, table.duration, table.storage, table.party]
  const rows = cookies.map((cookie) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, cookie.unverified ? `${cookie.name} (${table.unverified})` : cookie.name),
      ...[cookie.purpose ?? '', cookie.duration, storage[cookie.storage], party[cookie.party]].map((text) =>
        make('td', {}, text),
      ),
    ),
  )
  return make(
    'div',
    { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': name },
    make(
      'table',
      {},
      make('thead', {}, make('tr', {}, ...heads.map((head) => make('th', { scope: 'col' }, head)))),
      make('tbody', {}, ...rows),
    ),
  )
}

/** Who a vendor is, where its name does not say it, with its policy. */
export const providerLine = (
  { provider, privacyUrl }: BannerVendor,
  { table }: BannerConfiguration['texts'],
): HTMLElement =>
  make('p', {}, `${table.provider}: `, privacyUrl === undefined ? provider : makeLink(privacyUrl, provider))
