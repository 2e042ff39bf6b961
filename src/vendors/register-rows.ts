/** The rows that a preset fills, as what is compared: plain facts, and cookies by their name. */
import { z } from 'zod'
import type { VendorPreset } from './preset.ts'

const fact = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).readonly()]).optional()
const facts = z.record(z.string(), fact)
const cookie = z.object({
  name: z.string(),
  facts,
  /** By locale. */
  purpose: z.record(z.string(), z.string()),
})

const libraryRow = z.object({ facts, cookies: z.array(cookie).readonly() })

export type Fact = z.infer<typeof fact>
export type Facts = Readonly<Record<string, Fact>>
export type LibraryCookie = z.infer<typeof cookie>
/** What the library says of a row. */
export type LibraryRow = z.infer<typeof libraryRow>

/** What a row remembers of the preset that was last applied to it. */
export const appliedPreset = z.object({ id: z.string(), version: z.number(), applied: libraryRow })
export type AppliedPreset = z.infer<typeof appliedPreset>

export const libraryParts = ['processor', 'cookieVendor'] as const
export type LibraryPart = (typeof libraryParts)[number]

/** A row of the library under the key that it has in every site. */
export type KeyedRow = { key: string; row: LibraryRow }

/** What a cookie is beside its name and purpose. */
export const cookieFacts = [
  'storage',
  'party',
  'category',
  'lifetime',
  'amount',
  'amountMax',
  'unit',
  'pattern',
  'patternFlags',
  'confidence',
] as const

const cookieRow = (preset: NonNullable<VendorPreset['cookieVendor']>['cookies'][number]): LibraryCookie => ({
  name: preset.name,
  facts: Object.fromEntries(cookieFacts.map((name) => [name, preset[name]])),
  purpose: preset.purpose,
})

/**
 * The rows of a preset: a processor, a cookie vendor, or both; the vendor's provider is the processor, by its key.
 *
 * @example libraryRows(googleAnalytics).cookieVendor?.row.facts.provider // 'google'
 */
export const libraryRows = ({
  processor,
  cookieVendor,
}: Pick<VendorPreset, 'processor' | 'cookieVendor'>): Partial<Record<LibraryPart, KeyedRow>> => {
  const rows: Partial<Record<LibraryPart, KeyedRow>> = {}
  if (processor) {
    const { key, ...facts } = processor
    rows.processor = { key, row: { facts, cookies: [] } }
  }
  if (cookieVendor) {
    const { key, cookies, ...facts } = cookieVendor
    rows.cookieVendor = {
      key,
      row: { facts: { ...facts, ...(processor ? { provider: processor.key } : {}) }, cookies: cookies.map(cookieRow) },
    }
  }
  return rows
}
