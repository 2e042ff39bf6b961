'use client'

import { useEffect, useState } from 'react'
import type { Id } from '../answers.ts'

/** What a publisher types before publishing, by locale. */
export type Draft = { notes: Record<string, string>; reasons: Record<string, string>; material: boolean | undefined }

const empty: Draft = { notes: {}, reasons: {}, material: undefined }

const textsOf = (value: unknown): Record<string, string> =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      )
    : {}

const draftOf = (stored: string | null): Draft => {
  if (!stored) return empty
  try {
    const read: unknown = JSON.parse(stored)
    if (typeof read !== 'object' || read === null) return empty
    const material = Reflect.get(read, 'material')
    return {
      notes: textsOf(Reflect.get(read, 'notes')),
      reasons: textsOf(Reflect.get(read, 'reasons')),
      material: typeof material === 'boolean' ? material : undefined,
    }
  } catch {
    return empty
  }
}

export const isTyped = (draft: Draft): boolean =>
  [...Object.values(draft.notes), ...Object.values(draft.reasons)].some((text) => text.trim() !== '')

/**
 * The draft of a site, kept in the tab's own storage: neither an error nor having to sign in again loses it.
 * Mount with `key={site}`, since another site has another draft.
 */
export const useDraft = (site: Id) => {
  const name = `privacy-publishing/${site}`
  const [draft, setDraft] = useState(() => draftOf(sessionStorage.getItem(name)))
  useEffect(() => {
    if (isTyped(draft) || draft.material !== undefined) sessionStorage.setItem(name, JSON.stringify(draft))
    else sessionStorage.removeItem(name)
  }, [draft, name])
  return { draft, setDraft, clear: () => setDraft(empty) }
}
