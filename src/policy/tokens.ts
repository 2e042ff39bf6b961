/** Inline tokens: what stands in prose for a value of the site, so that it is written once and is right everywhere. */
import { cleanLine } from './clean-text.ts'
import { type CompileContext, siteWording } from './compile-context.ts'
import { countryOf } from './countries.ts'
import { safeWebUrl } from './safe-href.ts'
import type { Snapshot } from './snapshot.ts'
import { supervisoryAuthorityOf } from './supervisory-authorities.ts'
import type { Wording } from './wording.ts'

export const tokenNames = [
  'controller-name',
  'controller-email',
  'controller-phone',
  'controller-address',
  'controller-country',
  'registration-number',
  'representative-name',
  'representative-email',
  'dpo-name',
  'dpo-email',
  'dpo-phone',
  'authority-name',
  'authority-address',
  'authority-email',
  'authority-url',
  'site-name',
  'policy-url',
  'requests-url',
] as const
type TokenName = (typeof tokenNames)[number]

type Source = { site: Snapshot['site']; locale: string; wording: Wording }

const readers: Record<TokenName, (source: Source) => string> = {
  'controller-name': ({ site }) => site.controller.name,
  'controller-email': ({ site }) => site.controller.email,
  'controller-phone': ({ site }) => site.controller.phone,
  'controller-address': ({ site }) => site.controller.address,
  'controller-country': ({ site, locale }) => countryOf({ code: site.controller.country, locale })?.name ?? '',
  'registration-number': ({ site }) => site.controller.registrationNumber,
  'representative-name': ({ site }) => site.controller.representative.name,
  'representative-email': ({ site }) => site.controller.representative.email,
  'dpo-name': ({ site }) => site.controller.dataProtectionOfficer.name,
  'dpo-email': ({ site }) => site.controller.dataProtectionOfficer.email,
  'dpo-phone': ({ site }) => site.controller.dataProtectionOfficer.phone,
  'authority-name': ({ site, wording }) => supervisoryAuthorityOf({ site, wording })?.name ?? '',
  'authority-address': ({ site, wording }) => supervisoryAuthorityOf({ site, wording })?.address ?? '',
  'authority-email': ({ site, wording }) => supervisoryAuthorityOf({ site, wording })?.email ?? '',
  'authority-url': ({ site, wording }) => supervisoryAuthorityOf({ site, wording })?.url ?? '',
  'site-name': ({ site }) => site.name,
  'policy-url': ({ site, locale }) => safeWebUrl(site.banner.policyUrl[locale]) ?? '',
  'requests-url': ({ site, locale }) => safeWebUrl(site.banner.requestsUrl[locale]) ?? '',
}

const isTokenName = (token: string): token is TokenName => Object.hasOwn(readers, token)

/** The token's text with the wording that is at hand; empty for an unknown token and for a value that is not given. */
export const tokenTextIn = ({ context, token }: { context: CompileContext; token: string }): string =>
  isTokenName(token)
    ? cleanLine(readers[token]({ site: context.snapshot.site, locale: context.locale, wording: context.wording }))
    : ''

/**
 * What a token says in a locale; empty for an unknown token and for a value that the site does not give.
 *
 * @example
 * tokenText({ snapshot, token: 'controller-email', locale: 'lv' }) // 'info@example.com'
 */
export const tokenText = ({
  snapshot,
  token,
  locale,
}: {
  snapshot: Snapshot
  token: string
  locale: string
}): string =>
  isTokenName(token)
    ? cleanLine(readers[token]({ site: snapshot.site, locale, wording: siteWording({ snapshot, locale }) }))
    : ''
