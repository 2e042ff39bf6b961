/** Rows of the demo site that the vendor library fills, with what the site says differently. */
import type { SnapshotInput } from '../../policy/snapshot.ts'
import { vendorPresets } from '../../vendors/library/index.ts'
import type { VendorPreset } from '../../vendors/preset.ts'
import { type AppliedPreset, type LibraryPart, libraryRows } from '../../vendors/register-rows.ts'

type Processor = NonNullable<SnapshotInput['processors']>[number]
type CookieVendor = NonNullable<SnapshotInput['cookieVendors']>[number]
/** As if an editor had added it from the library: the library knows later what it wrote. */
type FromLibrary<Row> = Row & { preset: AppliedPreset }

const presetOf = (id: string): VendorPreset => {
  const preset = vendorPresets.find((candidate) => candidate.id === id)
  if (!preset) throw new Error(`The vendor library has no "${id}".`)
  return preset
}

const stampOf = (preset: VendorPreset, part: LibraryPart): AppliedPreset => {
  const row = libraryRows(preset)[part]?.row
  if (!row) throw new Error(`"${preset.id}" has no ${part}.`)
  return { id: preset.id, version: preset.version, applied: row }
}

/**
 * @param id of the vendor in the library
 * @param own what the site says differently, or beside it
 */
export const processorFrom = (id: string, own: Partial<Processor> = {}): FromLibrary<Processor> => {
  const preset = presetOf(id)
  const stamp = stampOf(preset, 'processor')
  if (!preset.processor) throw new Error(`"${id}" has no processor.`)
  return { ...preset.processor, ...own, preset: stamp }
}

/**
 * @param id of the vendor in the library
 * @param own what the site says differently, or beside it
 */
export const cookieVendorFrom = (id: string, own: Partial<CookieVendor> = {}): FromLibrary<CookieVendor> => {
  const preset = presetOf(id)
  const stamp = stampOf(preset, 'cookieVendor')
  if (!preset.cookieVendor) throw new Error(`"${id}" has no cookie vendor.`)
  const { cookies, ...facts } = preset.cookieVendor
  return {
    ...facts,
    ...(preset.processor ? { provider: preset.processor.key } : {}),
    cookies: cookies.map((cookie) => ({ ...cookie, id: `${facts.key} ${cookie.name}` })),
    ...own,
    preset: stamp,
  }
}
