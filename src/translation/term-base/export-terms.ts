import type { PayloadRequest } from 'payload'
import { type Account, mayReach } from '../../access/account.ts'
import type { PrivacyContext } from '../../options.ts'
import { siteToExchange } from '../exchange/site-to-exchange.ts'
import { writeTermBase } from '../files/term-base.ts'
import { conceptOf } from '../files/term-concepts.ts'
import { termsOfSite } from '../terms/site-terms.ts'
import { ownTermsOf } from './own-terms.ts'

/** All terms that hold in a site, or only those in which it has words of its own. */
export const termScopes = ['all', 'own'] as const
export type TermScope = (typeof termScopes)[number]

export const termFileType = 'application/x-tbx+xml'

export type TermExport =
  | { outcome: 'exported'; bytes: Uint8Array; fileName: string; terms: number }
  | { outcome: 'refused'; code: 'not-found' }

/**
 * The terms of a site as TBX, in the order of their keys; the same terms give the same bytes. What the site has switched
 * off is left out. Whoever reaches the site may have it.
 */
export const exportTerms = async ({
  context,
  req,
  account,
  site: asked,
  scope,
}: {
  context: PrivacyContext
  req: PayloadRequest
  account: Account
  site: number | string
  scope: TermScope
}): Promise<TermExport> => {
  const site = mayReach(account, asked) ? await siteToExchange({ context, req, site: asked }) : undefined
  if (!site) return { outcome: 'refused', code: 'not-found' }
  const own = (await ownTermsOf({ context, req, site: site.id })).map(({ term }) => term)
  const named = new Set(own.map(({ id }) => id))
  const concepts = termsOfSite(own)
    .filter(({ id }) => scope === 'all' || named.has(id))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map(conceptOf)
  return {
    outcome: 'exported',
    bytes: writeTermBase({ title: site.slug, language: site.sourceLocale, concepts }),
    fileName: `${site.slug}.tbx`,
    terms: concepts.length,
  }
}
