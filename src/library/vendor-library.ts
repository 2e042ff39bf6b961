/** The vendor library as a site sees it: each vendor, what of it is there, and what a newer preset would change. */
import type { PayloadRequest } from 'payload'
import type { PrivacyContext } from '../options.ts'
import type { Difference } from '../vendors/differences.ts'
import { factsOf, type PresetFact, unverifiedIn } from '../vendors/facts-of.ts'
import type { VendorPreset } from '../vendors/preset.ts'
import { type LibraryPart, libraryParts } from '../vendors/register-rows.ts'
import { type LibrarySite, librarySite } from './locales.ts'
import { planFor, type SitePlan } from './plan.ts'
import { type Id, rowsOfSite } from './site-rows.ts'

/** `update`: something of the preset is not in the rows yet, and no editor changed it. `partial`: a row is missing. */
export type VendorState = 'absent' | 'partial' | 'present' | 'update'

/** A row of the site under a preset's key; `by` whom it was made. */
export type VendorRow = {
  part: LibraryPart
  id: Id
  key: string
  name: string
  by: 'library' | 'hand' | 'other-vendor'
}

export type PartDifference = Difference & { part: LibraryPart }

export type LibraryVendor = Pick<
  VendorPreset,
  'id' | 'version' | 'name' | 'knownAs' | 'checkedAt' | 'text' | 'advice'
> & {
  /** The module of the host that brought it. */
  module: string | null
  category: string | null
  /** None: the site itself. */
  provider: string | null
  facts: PresetFact[]
  cookies: NonNullable<VendorPreset['cookieVendor']>['cookies']
  /** How many of its facts and cookies nobody has verified. */
  unverified: number
  state: VendorState
  rows: VendorRow[]
  missing: LibraryPart[]
  /** What updating would change. */
  changes: PartDifference[]
  /** What an editor changed: it stays. */
  kept: PartDifference[]
  /** Locales in which nothing can be written, since a cookie of the row has no text there yet. */
  incomplete: string[]
}

const rowsIn = ({ rows, plans }: SitePlan): VendorRow[] =>
  libraryParts.flatMap((part) => {
    const row = rows[part]
    if (!row) return []
    const by = plans[part]?.action === 'leave' ? 'other-vendor' : row.current.preset ? 'library' : 'hand'
    return [{ part, id: row.id, key: row.key, name: row.name, by }]
  })

const differencesIn = ({ plans }: SitePlan, of: 'changes' | 'kept'): PartDifference[] =>
  libraryParts.flatMap((part) => {
    const plan = plans[part]
    return plan?.action === 'merge' ? plan[of].map((difference) => ({ ...difference, part })) : []
  })

/** What of a preset is in the site, and what applying it would do. */
export const stateOf = (plan: SitePlan) => {
  const rows = rowsIn(plan)
  const missing = libraryParts.filter((part) => plan.plans[part]?.action === 'create')
  const changes = differencesIn(plan, 'changes')
  const state: VendorState =
    rows.length === 0 ? 'absent' : changes.length > 0 ? 'update' : missing.length > 0 ? 'partial' : 'present'
  return { state, rows, missing, changes, kept: differencesIn(plan, 'kept'), incomplete: [...plan.incomplete] }
}

const providerOf = ({ processor }: VendorPreset): string | null =>
  processor ? (processor.legalEntity ?? processor.eeaEntity ?? processor.name) : null

export const vendorLibrary = async (asked: {
  context: PrivacyContext
  req: PayloadRequest
  site: Id
}): Promise<{ site: LibrarySite; vendors: LibraryVendor[] } | undefined> => {
  const { context, req } = asked
  const site = await librarySite(asked)
  if (!site) return undefined
  const rows = await rowsOfSite(asked)
  const moduleOf = new Map(context.modules.flatMap(({ id, vendors }) => vendors.map((vendor) => [vendor.id, id])))
  const vendors = context.vendors.map((preset): LibraryVendor => {
    const { id, version, name, knownAs, checkedAt, text, advice, cookieVendor } = preset
    return {
      id,
      version,
      name,
      knownAs,
      checkedAt,
      text,
      advice,
      module: moduleOf.get(id) ?? null,
      category: cookieVendor?.category ?? null,
      provider: providerOf(preset),
      facts: factsOf(preset),
      cookies: cookieVendor?.cookies ?? [],
      unverified: unverifiedIn(preset),
      ...stateOf(planFor({ req, preset, source: site.sourceLocale, rows })),
    }
  })
  return { site, vendors }
}
