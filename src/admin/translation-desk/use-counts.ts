'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { type Answer, useDesk } from '../interface/use-desk.ts'
import type { UnitCounts } from './answers.ts'

/**
 * How many units are in which state, and into which languages the reader translates.
 *
 * @param site id, or `all` that the reader reaches
 */
export const useCounts = (site: string) => {
  const desk = useDesk()
  const [answer, setAnswer] = useState<Answer<UnitCounts>>()
  const turn = useRef(0)
  const reload = useCallback(async () => {
    turn.current += 1
    const mine = turn.current
    const found = await desk.get<UnitCounts>('/unit-counts', site === 'all' ? {} : { site })
    if (mine === turn.current) setAnswer(found)
  }, [desk, site])
  useEffect(() => {
    void reload()
  }, [reload])
  return { answer, reload }
}
