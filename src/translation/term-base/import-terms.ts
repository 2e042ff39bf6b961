import type { PayloadRequest } from 'payload'
import { type Account, mayEdit, mayReach } from '../../access/account.ts'
import type { PrivacyContext } from '../../options.ts'
import { siteToExchange } from '../exchange/site-to-exchange.ts'
import { readTermBase } from '../files/read-term-base.ts'
import type { TermRefusal } from '../files/term-base.ts'
import { ownLocale } from '../rows.ts'
import type { SiteTerm } from '../terms/site-terms.ts'
import { termLimits } from '../terms/term-limits.ts'
import { ownTermsOf } from './own-terms.ts'
import { planTerms, type TermPlan } from './plan-terms.ts'

export type TermImportPlan =
  | ({ outcome: 'planned'; site: number | string } & TermPlan)
  | { outcome: 'refused'; code: 'not-found' | 'forbidden' | 'no-terms' | 'too-many-terms' }
  | { outcome: 'refused'; code: 'terms-unreadable'; refusal: TermRefusal }

type Asked = {
  context: PrivacyContext
  req: PayloadRequest
  account: Account
  site: number | string
}

/** What a file of terms would change in a site, or why it is refused as a whole; changes nothing. */
export const planTermImport = async ({
  context,
  req,
  account,
  site: asked,
  bytes,
}: Asked & { bytes: Uint8Array }): Promise<TermImportPlan> => {
  const site = mayReach(account, asked) ? await siteToExchange({ context, req, site: asked }) : undefined
  if (!site) return { outcome: 'refused', code: 'not-found' }
  if (!mayEdit(account)) return { outcome: 'refused', code: 'forbidden' }
  const read = readTermBase(bytes)
  if (read.outcome === 'refused') {
    const { outcome: _, ...refusal } = read
    return { outcome: 'refused', code: 'terms-unreadable', refusal }
  }
  if (read.concepts.length === 0) return { outcome: 'refused', code: 'no-terms' }
  const own = await ownTermsOf({ context, req, site: site.id })
  const { localization } = req.payload.config
  const plan = planTerms({
    concepts: read.concepts,
    own,
    locales: localization ? localization.localeCodes : [],
  })
  const added = plan.ready.filter(({ document }) => document === undefined).length
  if (own.length + added > termLimits.terms) return { outcome: 'refused', code: 'too-many-terms' }
  return { outcome: 'planned', site: site.id, ...plan }
}

/** A term as the fields of its document. */
const fieldsOf = ({ definition, use, texts }: SiteTerm) => ({
  definition: definition ?? null,
  use: use ?? null,
  words: Object.entries(texts).map(([locale, { preferred, admitted = [], avoid = [] }]) => ({
    locale,
    preferred,
    admitted: [...admitted],
    avoid: [...avoid],
  })),
})

/** Saves what was planned, all of it or nothing: within the transaction of whoever calls. */
export const importTerms = async ({
  context,
  req,
  plan: { site, ready },
}: Omit<Asked, 'account' | 'site'> & { plan: Extract<TermImportPlan, { outcome: 'planned' }> }): Promise<void> => {
  const collection = context.slugs.terms
  // Whether they may was asked already, once for all terms.
  const bySystem: PayloadRequest = Object.assign(Object.create(ownLocale(req)), { user: null })
  for (const { document, term } of ready) {
    const saved = { collection, depth: 0, req: bySystem } as const
    const data = fieldsOf(term)
    if (document === undefined) await req.payload.create({ ...saved, data: { ...data, site, key: term.id } })
    else await req.payload.update({ ...saved, id: document, data })
  }
}
