'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Id, SiteFindings } from '../answers.ts'
import { type Problem, useDesk } from '../interface/use-desk.ts'

export type SiteFindingsState =
  | { kind: 'loading' }
  | { kind: 'failed'; problem: Problem }
  | { kind: 'loaded'; found: SiteFindings }

/** What the checks find in a site. While it is read again, what was found before stays on the screen. */
export const useSiteFindings = (site: Id, of: SiteFindings['of']) => {
  const desk = useDesk()
  const [state, setState] = useState<SiteFindingsState>({ kind: 'loading' })
  const asked = useRef(0)
  const reload = useCallback(async () => {
    asked.current += 1
    const mine = asked.current
    const answer = await desk.get<SiteFindings>(`/sites/${site}/findings`, { of })
    if (mine !== asked.current) return
    setState(answer.ok ? { kind: 'loaded', found: answer.body } : { kind: 'failed', problem: answer.problem })
  }, [desk, site, of])
  useEffect(() => {
    void reload()
  }, [reload])
  return { state, reload }
}
