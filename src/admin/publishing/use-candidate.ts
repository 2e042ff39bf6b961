'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Candidate, Id } from '../answers.ts'
import { type Problem, useDesk } from '../interface/use-desk.ts'

export type CandidateState =
  | { kind: 'loading' }
  | { kind: 'failed'; problem: Problem }
  | { kind: 'loaded'; candidate: Candidate }

/** What publishing a site would do now. While it is read again, the one before stays on the screen. */
export const useCandidate = (site: Id) => {
  const desk = useDesk()
  const [state, setState] = useState<CandidateState>({ kind: 'loading' })
  const asked = useRef(0)
  const reload = useCallback(async () => {
    asked.current += 1
    const mine = asked.current
    const answer = await desk.get<Candidate>(`/sites/${site}/candidate`)
    if (mine !== asked.current) return
    setState(answer.ok ? { kind: 'loaded', candidate: answer.body } : { kind: 'failed', problem: answer.problem })
  }, [desk, site])
  useEffect(() => {
    void reload()
  }, [reload])
  return { state, reload }
}
