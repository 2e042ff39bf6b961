/** Adding a vendor of the library to a site, and bringing it up to date. */
import type { PayloadRequest } from 'payload'
import { type Account, mayEdit, mayReach } from '../access/account.ts'
import type { PrivacyContext } from '../options.ts'
import { lockDocument } from '../release/database.ts'
import { type LibraryPart, libraryParts } from '../vendors/register-rows.ts'
import { type LibrarySite, librarySite } from './locales.ts'
import { planFor, type SitePlan } from './plan.ts'
import { type Id, rowsOfSite, type SiteRows } from './site-rows.ts'
import { type PartDifference, stateOf, type VendorRow } from './vendor-library.ts'
import { createRow, isAllowed, mergeRow } from './write-row.ts'

export type VendorResult =
  | {
      outcome: 'added' | 'updated' | 'unchanged'
      /** Rows that were made or changed; of an unchanged vendor, those that are there. */
      rows: VendorRow[]
      /** What an editor changed, and was left alone. */
      kept: PartDifference[]
      /** Locales that nothing was written in. */
      incomplete: string[]
    }
  | { outcome: 'refused'; code: 'not-found' | 'forbidden' | 'library-without-language' | 'cookie-texts-missing' }

type Asked = { context: PrivacyContext; req: PayloadRequest; account: Account; site: Id; vendor: string }

const refused = (code: Extract<VendorResult, { outcome: 'refused' }>['code']): VendorResult => ({
  outcome: 'refused',
  code,
})

type Prepared = { plan: SitePlan; rows: SiteRows; site: LibrarySite }

const prepare = async (asked: Asked): Promise<Prepared | Extract<VendorResult, { outcome: 'refused' }>> => {
  const { context, req, account, site, vendor } = asked
  const preset = context.vendors.find(({ id }) => id === vendor)
  if (!preset || !mayReach(account, site)) return { outcome: 'refused', code: 'not-found' }
  if (!mayEdit(account)) return { outcome: 'refused', code: 'forbidden' }
  await lockDocument(req, `library/${site}`)
  const found = await librarySite(asked)
  if (!found) return { outcome: 'refused', code: 'not-found' }
  const rows = await rowsOfSite(asked)
  return { plan: planFor({ req, preset, source: found.sourceLocale, rows }), rows, site: found }
}

/** The source locale of the site first; a row without texts is written in that alone. */
const localesOf = ({ plan, site }: Prepared, part: LibraryPart): [string, ...string[]] | undefined => {
  const row = plan.plans[part]
  const hasTexts = row !== undefined && row.action !== 'leave' && row.row.cookies.length > 0
  const [first, ...others] = hasTexts ? plan.locales : [site.sourceLocale]
  return first === undefined ? undefined : [first, ...others]
}

const idsOf = (rows: SiteRows): Map<string, Id> => new Map([...rows.processor].map(([key, { id }]) => [key, id]))

/** What was left alone is what stood there before; the rows are those that stand there now. */
const answerOf = async (args: {
  asked: Asked
  before: Prepared
  outcome: 'added' | 'updated'
  parts: readonly LibraryPart[]
}): Promise<VendorResult> => {
  const { asked, before, outcome, parts } = args
  const after = await prepare(asked)
  if ('outcome' in after) return after
  const { kept, incomplete } = stateOf(before.plan)
  return { outcome, rows: stateOf(after.plan).rows.filter(({ part }) => parts.includes(part)), kept, incomplete }
}

const unchanged = ({ plan }: Prepared): VendorResult => {
  const { rows, kept, incomplete } = stateOf(plan)
  return { outcome: 'unchanged', rows, kept, incomplete }
}

/**
 * Makes the rows of a vendor that the site does not have yet, in every locale that the library speaks. They are a working
 * copy: nothing is marked ready. Rows that are there stay as they are.
 */
export const addVendor = async (asked: Asked): Promise<VendorResult> => {
  const prepared = await prepare(asked)
  if ('outcome' in prepared) return prepared
  const { context, req } = asked
  const site = prepared.site.id
  const providers = idsOf(prepared.rows)
  const made: LibraryPart[] = []
  for (const part of libraryParts) {
    const plan = prepared.plan.plans[part]
    if (plan?.action !== 'create') continue
    if (!(await isAllowed({ context, req, part, to: { create: { site } } }))) return refused('forbidden')
    const locales = localesOf(prepared, part)
    if (!locales) return refused('library-without-language')
    const id = await createRow({ context, req, part, providers, locales, site, plan })
    if (part === 'processor') providers.set(plan.key, id)
    made.push(part)
  }
  return made.length === 0 ? unchanged(prepared) : answerOf({ asked, before: prepared, outcome: 'added', parts: made })
}

/** Brings the rows that are there up to date with the preset; what an editor changed is left alone. */
export const updateVendor = async (asked: Asked): Promise<VendorResult> => {
  const prepared = await prepare(asked)
  if ('outcome' in prepared) return prepared
  const { context, req } = asked
  const written: LibraryPart[] = []
  for (const part of libraryParts) {
    const plan = prepared.plan.plans[part]
    const row = prepared.plan.rows[part]
    if (plan?.action !== 'merge' || !row || plan.changes.length === 0) continue
    if (!(await isAllowed({ context, req, part, to: { update: row.id } }))) return refused('forbidden')
    const locales = localesOf(prepared, part)
    if (!locales) return refused('cookie-texts-missing')
    await mergeRow({ context, req, part, providers: idsOf(prepared.rows), locales, row, plan })
    written.push(part)
  }
  return written.length === 0
    ? unchanged(prepared)
    : answerOf({ asked, before: prepared, outcome: 'updated', parts: written })
}
