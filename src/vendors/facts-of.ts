/** Every fact of a preset with how sure it is. */
import { cookieVendorFields, processorFields, type VendorPreset } from './preset.ts'
import { type Fact, type LibraryPart, libraryRows } from './register-rows.ts'

type Confidence = 'verified' | 'unverified'

export type PresetFact = {
  part: LibraryPart
  field: string
  value: Fact
  confidence: Confidence
  /** By locale. */
  note?: Readonly<Record<string, string>>
}

const factsOfPart = (preset: VendorPreset, part: LibraryPart, fields: readonly string[]): PresetFact[] => {
  const row = preset[part]
  if (!row) return []
  const notes = preset.factNotes.filter((note) => note.part === part)
  const noteOf = (field: string) => notes.find((note) => note.fields.some((named) => named === field))
  const saysWhich = notes.some(({ confidence }) => confidence === 'unverified')
  // Unverified without a word about which of its facts: then all of them.
  const usual: Confidence = row.confidence === 'verified' || saysWhich ? 'verified' : 'unverified'
  const values = libraryRows(preset)[part]?.row.facts ?? {}
  return fields.flatMap((field): PresetFact[] => {
    const value = values[field]
    const note = noteOf(field)
    const says = value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0)
    if (!says && !note) return []
    return [{ part, field, value, confidence: note?.confidence ?? usual, ...(note ? { note: note.note } : {}) }]
  })
}

/**
 * @returns the facts of the processor, then those of the tool; cookies tell their confidence themselves
 * @example factsOf(tawkTo).find(({ field }) => field === 'transferTools')?.confidence // 'unverified'
 */
export const factsOf = (preset: VendorPreset): PresetFact[] => [
  ...factsOfPart(preset, 'processor', processorFields),
  ...factsOfPart(preset, 'cookieVendor', cookieVendorFields),
]

/** How many facts and cookies of it are not verified. */
export const unverifiedIn = (preset: VendorPreset): number =>
  [...factsOf(preset), ...(preset.cookieVendor?.cookies ?? [])].filter(({ confidence }) => confidence === 'unverified')
    .length
