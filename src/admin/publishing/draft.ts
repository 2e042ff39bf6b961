import type { Candidate } from '../answers.ts'

/** From when a release is to be in effect. */
export type When = {
  /** For a date; else at once. */
  scheduled: boolean
  /** As a field for a local time has it: `2026-12-24T00:00`, in the time zone of the site. Kept while it is not asked for. */
  effectiveFrom: string
}

export const now: When = { scheduled: false, effectiveFrom: '' }

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
  when: When
}

export const emptyDraft: Draft = { notes: {}, reasons: {}, material: undefined, editorialReason: '', when: now }

const textsOf = (value: unknown): Record<string, string> =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      )
    : {}

const whenOf = (value: unknown): When => {
  if (typeof value !== 'object' || value === null) return now
  const effectiveFrom = Reflect.get(value, 'effectiveFrom')
  return {
    scheduled: Reflect.get(value, 'scheduled') === true,
    effectiveFrom: typeof effectiveFrom === 'string' ? effectiveFrom : '',
  }
}

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
      when: whenOf(Reflect.get(read, 'when')),
    }
  } catch {
    return emptyDraft
  }
}

/** Whether there is anything that would be missed. */
export const isTyped = (draft: Draft): boolean =>
  [
    ...Object.values(draft.notes),
    ...Object.values(draft.reasons),
    draft.editorialReason,
    draft.when.effectiveFrom,
  ].some((text) => text.trim() !== '')

/** Whether a date is asked for, and none given. */
export const lacksDate = ({ scheduled, effectiveFrom }: When): boolean => scheduled && effectiveFrom === ''

/** The texts of some locales that say something, without what surrounds them. */
export const writtenTexts = (texts: Record<string, string>, locales: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    locales.flatMap((locale) => {
      const text = texts[locale]?.trim()
      return text ? [[locale, text]] : []
    }),
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
  lacksEditorialReason({ draft, candidate }) ||
  lacksDate(draft.when)
