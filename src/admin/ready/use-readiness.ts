'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { DocumentStates, Id } from '../answers.ts'
import { useDesk } from '../interface/use-desk.ts'

/**
 * The state of a document in each locale, read again whenever it was saved.
 * @param savedAt changes with every save
 * @returns nothing while it loads, and to an account without a role here
 */
export const useReadiness = (of: { collection: string; id: Id; savedAt: number }) => {
  const { collection, id, savedAt } = of
  const desk = useDesk()
  const [states, setStates] = useState<DocumentStates>()
  const asked = useRef(0)
  const refresh = useCallback(async () => {
    asked.current += 1
    const mine = asked.current
    const answer = await desk.get<DocumentStates>('/document', { collection, id: String(id) })
    if (mine === asked.current) setStates(answer.ok ? answer.body : undefined)
  }, [desk, collection, id])
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save is what makes the states change
  useEffect(() => {
    void refresh()
  }, [refresh, savedAt])
  return { states, refresh }
}
