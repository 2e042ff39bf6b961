'use client'

import { useCallback } from 'react'
import type { UnitState } from '../../translation/units/unit-state.ts'
import { useSay } from '../interface/use-say.ts'

/** What a state of a text is called: the same for a text and for a document, which is never in review as a whole. */
export const useUnitStates = (): ((state: UnitState) => string) => {
  const { say } = useSay()
  return useCallback(
    (state) => say(state === 'in-review' ? 'ui.translationDesk.inReview' : `options.states.${state}`),
    [say],
  )
}
