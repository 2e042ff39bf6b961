/** What applying a preset to a site would do. */
import type { PayloadRequest } from 'payload'
import { applyPreset, type RowPlan } from '../vendors/apply-preset.ts'
import type { VendorPreset } from '../vendors/preset.ts'
import { type LibraryPart, libraryRows } from '../vendors/register-rows.ts'
import { localesFor } from './locales.ts'
import type { SiteRow, SiteRows } from './site-rows.ts'

export type SitePlan = {
  rows: Partial<Record<LibraryPart, SiteRow>>
  plans: Partial<Record<LibraryPart, RowPlan>>
  /** The source locale of the site first, where the preset has words in it. */
  locales: readonly string[]
  /** In which a cookie has no text, as a rule one of the editor's: Payload saves nothing in such a locale. */
  incomplete: readonly string[]
}

/** A cookie vendor is saved in a locale only where each of its cookies says there what it is for. */
const incompleteIn = (plan: RowPlan | undefined, locales: readonly string[]): string[] =>
  plan === undefined || plan.action === 'leave'
    ? []
    : locales.filter((locale) => plan.row.cookies.some(({ purpose }) => !purpose[locale]?.trim()))

export const planFor = (args: {
  req: PayloadRequest
  preset: VendorPreset
  source: string
  rows: SiteRows
}): SitePlan => {
  const { req, preset, source } = args
  const keys = libraryRows(preset)
  const rows: SitePlan['rows'] = {
    processor: args.rows.processor.get(keys.processor?.key ?? ''),
    cookieVendor: args.rows.cookieVendor.get(keys.cookieVendor?.key ?? ''),
  }
  const current = {
    ...(rows.processor ? { processor: rows.processor.current } : {}),
    ...(rows.cookieVendor ? { cookieVendor: rows.cookieVendor.current } : {}),
  }
  const all = localesFor({ req, preset, source })
  const plans = applyPreset({ preset, current, locales: all })
  const incomplete = incompleteIn(plans.cookieVendor, all)
  if (incomplete.length === 0) return { rows, plans, locales: all, incomplete }
  const locales = all.filter((locale) => !incomplete.includes(locale))
  return { rows, plans: applyPreset({ preset, current, locales }), locales, incomplete }
}
