import type { Candidate } from '../answers.ts'

/** What a publisher types before publishing. */
export type Draft = {
  /** By locale. */
  notes: Record<string, string>
  /** By locale: why text that is older than its source may go out. */
  reasons: Record<string, string>
  /** What they decided; nothing as long as what is proposed stands. */
  material: boolean | undefined
  /** Why what is proposed as material is not. */
  editorialReason: string
}

export const emptyDraft: Draft = { notes: {}, reasons: {}, material: undefined, editorialReason: '' }

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
    const editorialReason = Reflect.get(read, 'editorialReason')
    return {
      notes: textsOf(Reflect.get(read, 'notes')),
      reasons: textsOf(Reflect.get(read, 'reasons')),
      material: typeof material === 'boolean' ? material : undefined,
      editorialReason: typeof editorialReason === 'string' ? editorialReason : '',
    }
  } catch {
    return emptyDraft
  }
}

/** Whether there is anything that would be missed. */
export const isTyped = (draft: Draft): boolean =>
  [...Object.values(draft.notes), ...Object.values(draft.reasons), draft.editorialReason].some(
    (text) => text.trim() !== '',
  )

type Decided = { draft: Draft; candidate: Pick<Candidate, 'current' | 'material'> }

/** Whether what is proposed as material is held for editorial. The first release is material in any case. */
export const lowersMaterial = ({ draft, candidate: { current, material } }: Decided): boolean =>
  current !== null && material && draft.material === false

/** That is done in writing only. */
export const lacksEditorialReason = (decided: Decided): boolean =>
  lowersMaterial(decided) && decided.draft.editorialReason.trim() === ''

/** Whether something has to be written before the candidate can be published. */
export const isIncomplete = ({
  draft,
  candidate,
}: {
  draft: Draft
  candidate: Pick<Candidate, 'current' | 'gate' | 'material' | 'sourceLocale'>
}): boolean =>
  !draft.notes[candidate.sourceLocale]?.trim() ||
  candidate.gate.locales.some(({ locale, outdated }) => outdated.length > 0 && !draft.reasons[locale]?.trim()) ||
  lacksEditorialReason({ draft, candidate })
