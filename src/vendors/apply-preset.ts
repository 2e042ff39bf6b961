/** What applying a preset to a site comes to: rows to create, or changes to rows that are there. */
import { applyCookies } from './apply-cookies.ts'
import type { Difference, OwnRow } from './differences.ts'
import type { VendorPreset } from './preset.ts'
import { type AppliedPreset, type LibraryPart, type LibraryRow, libraryParts, libraryRows } from './register-rows.ts'
import { judgeFacts, merged } from './three-ways.ts'

/** A row as it stands in the site under the preset's key. */
export type CurrentRow = {
  row: OwnRow
  /** None: somebody wrote it by hand. */
  preset?: AppliedPreset
}

export type RowPlan =
  | { action: 'create'; key: string; row: LibraryRow; stamp: AppliedPreset }
  | {
      action: 'merge'
      key: string
      /** What applying changes. */
      changes: Difference[]
      /** What an editor changed, and applying leaves alone. */
      kept: Difference[]
      /** The row afterwards. */
      row: OwnRow
      stamp: AppliedPreset
    }
  /** Another preset keeps the row: this one only refers to it. */
  | { action: 'leave'; key: string }

const inLocales = (row: LibraryRow, locales: readonly string[]): LibraryRow => ({
  ...row,
  cookies: row.cookies.map((cookie) => ({
    ...cookie,
    purpose: Object.fromEntries(Object.entries(cookie.purpose).filter(([locale]) => locales.includes(locale))),
  })),
})

/** What was applied now; for locales that were not written, what was applied to them before. */
const remembered = (library: LibraryRow, before: LibraryRow | undefined, locales: readonly string[]): LibraryRow => ({
  ...library,
  cookies: library.cookies.map((cookie) => {
    const earlier = before?.cookies.find(({ name }) => name === cookie.name)?.purpose ?? {}
    const others = Object.entries(earlier).filter(([locale]) => !locales.includes(locale))
    return { ...cookie, purpose: { ...Object.fromEntries(others), ...cookie.purpose } }
  }),
})

const planRow = (args: {
  preset: VendorPreset
  key: string
  library: LibraryRow
  current: CurrentRow | undefined
  locales: readonly string[]
}): RowPlan => {
  const { preset, key, current, locales } = args
  const library = inLocales(args.library, locales)
  const stamp = { id: preset.id, version: preset.version }
  if (!current) return { action: 'create', key, row: library, stamp: { ...stamp, applied: library } }
  if (current.preset && current.preset.id !== preset.id) return { action: 'leave', key }
  const base = current.preset?.applied
  const facts = judgeFacts({ base: base?.facts ?? {}, own: current.row.facts, library: library.facts })
  const cookies = applyCookies({
    base: base?.cookies ?? [],
    own: current.row.cookies,
    library: library.cookies,
    locales,
  })
  const of = (verdict: 'take' | 'keep'): Difference[] =>
    facts
      .filter((judged) => judged.verdict === verdict)
      .map(({ name, own, library: now }) => ({ what: 'field', field: name, own, library: now }))
  return {
    action: 'merge',
    key,
    changes: [...of('take'), ...cookies.changes],
    kept: [...of('keep'), ...cookies.kept],
    row: { facts: merged(current.row.facts, facts), cookies: cookies.cookies },
    stamp: { ...stamp, applied: remembered(library, base, locales) },
  }
}

/**
 * Compares three ways: what was last applied, what stands in the site, what the preset says. What an editor changed is
 * never touched, and applying twice is the same as once.
 *
 * @param current the site's rows under the keys of the preset, where there are any
 * @param locales in which texts are compared and written
 * @example
 * applyPreset({ preset: googleAnalytics, current: {}, locales: ['lv', 'et'] }).processor // { action: 'create', … }
 */
export const applyPreset = (args: {
  preset: VendorPreset
  current: Partial<Record<LibraryPart, CurrentRow>>
  locales: readonly string[]
}): Partial<Record<LibraryPart, RowPlan>> => {
  const { preset, current, locales } = args
  const rows = libraryRows(preset)
  const plans: Partial<Record<LibraryPart, RowPlan>> = {}
  for (const part of libraryParts) {
    const own = rows[part]
    if (!own) continue
    plans[part] = planRow({ preset, key: own.key, library: own.row, current: current[part], locales })
  }
  return plans
}
