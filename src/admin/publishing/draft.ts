/** What a publisher types before publishing, by locale. */
export type Draft = { notes: Record<string, string>; reasons: Record<string, string>; material: boolean | undefined }

export const emptyDraft: Draft = { notes: {}, reasons: {}, material: undefined }

const textsOf = (value: unknown): Record<string, string> =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      )
    : {}

/** A draft as it was stored; whatever else was stored is no draft. */
export const draftOf = (stored: string | null): Draft => {
  if (!stored) return emptyDraft
  try {
    const read: unknown = JSON.parse(stored)
    if (typeof read !== 'object' || read === null) return emptyDraft
    const material = Reflect.get(read, 'material')
    return {
      notes: textsOf(Reflect.get(read, 'notes')),
      reasons: textsOf(Reflect.get(read, 'reasons')),
      material: typeof material === 'boolean' ? material : undefined,
    }
  } catch {
    return emptyDraft
  }
}

/** Whether there is anything that would be missed. */
export const isTyped = (draft: Draft): boolean =>
  [...Object.values(draft.notes), ...Object.values(draft.reasons)].some((text) => text.trim() !== '')
