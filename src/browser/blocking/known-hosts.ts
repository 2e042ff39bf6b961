import type { BannerConfiguration } from '../../contract/banner-configuration.ts'

export type BlockingRule = BannerConfiguration['blocking'][number]

/**
 * What of the registers an address belongs to: a part of an address begins at the start of a host or of one of its
 * domains, so that `clarity.ms/` is not found in `notclarity.ms`, nor in a query.
 *
 * @returns undefined for the page's own host, and for what nobody has registered
 */
export const ruleFor = (
  address: string,
  { rules, page }: { rules: readonly BlockingRule[]; page: string },
): BlockingRule | undefined => {
  let url: URL
  try {
    url = new URL(address, page)
  } catch {
    return undefined
  }
  if (!/^https?:$/.test(url.protocol) || url.host === new URL(page).host) return undefined
  const text = `.${url.host}${url.pathname}`
  return rules.find(({ match }) => match.some((part) => text.includes(/^[./]/.test(part) ? part : `.${part}`)))
}
