'use client'

import { useEffect, useState } from 'react'
import type { Id } from '../answers.ts'
import { draftOf, emptyDraft, isTyped } from './draft.ts'

/**
 * The draft of a site, kept in the tab's own storage: neither an error nor having to sign in again loses it.
 * Mount with `key={site}`, since another site has another draft.
 */
export const useDraft = (site: Id) => {
  const name = `privacy-publishing/${site}`
  const [draft, setDraft] = useState(() => draftOf(sessionStorage.getItem(name)))
  useEffect(() => {
    if (isTyped(draft) || draft.material !== undefined || draft.when.scheduled)
      sessionStorage.setItem(name, JSON.stringify(draft))
    else sessionStorage.removeItem(name)
  }, [draft, name])
  return { draft, setDraft, clear: () => setDraft(emptyDraft) }
}
