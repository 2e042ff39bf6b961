/** By which words a text names a vendor. */
import type { KnownName } from '../policy/findings/known-name.ts'
import { vendorPresets } from './library/index.ts'
import { otherNames } from './other-names.ts'
import type { VendorPreset } from './preset.ts'

/** `_ga_*` goes on with an id; what stands before the asterisk is its beginning. */
const cookieName = (vendor: string, name: string): KnownName => {
  const variable = name.indexOf('*')
  return variable < 0
    ? { vendor, kind: 'cookie', name }
    : { vendor, kind: 'cookie', name: name.slice(0, variable), beginning: true }
}

/**
 * The names of vendors and of those of their cookies that no other vendor sets.
 *
 * @example namesOfPresets([googleAnalytics])[0] // { vendor: 'google-analytics', kind: 'name', name: 'Google Analytics' }
 */
export const namesOfPresets = (presets: readonly VendorPreset[]): KnownName[] =>
  presets.flatMap(({ id, knownAs, cookieVendor }) => [
    ...knownAs.map((name): KnownName => ({ vendor: id, kind: 'name', name })),
    ...(cookieVendor?.cookies ?? []).filter(({ distinctive }) => distinctive).map(({ name }) => cookieName(id, name)),
  ])

/** What is known of presets, and of tools that are as well known and have none. A preset of a tool knows it better. */
export const knownNamesWith = (presets: readonly VendorPreset[]): KnownName[] => {
  const own = new Set(presets.map(({ id }) => id))
  return [...namesOfPresets(presets), ...otherNames.filter(({ vendor }) => !own.has(vendor))]
}

/** Names that the library knows of itself. */
export const knownNames: readonly KnownName[] = knownNamesWith(vendorPresets)
