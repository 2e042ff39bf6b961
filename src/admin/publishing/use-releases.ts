'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Id, SiteReleases } from '../answers.ts'
import { type Answer, useDesk } from '../interface/use-desk.ts'

/** All releases of a site; nothing while they are read first. While they are read again, those before stay. */
export const useReleases = (site: Id) => {
  const desk = useDesk()
  const [answer, setAnswer] = useState<Answer<SiteReleases>>()
  const asked = useRef(0)
  const reload = useCallback(async () => {
    asked.current += 1
    const mine = asked.current
    const found = await desk.get<SiteReleases>(`/sites/${site}/releases`)
    if (mine === asked.current) setAnswer(found)
  }, [desk, site])
  useEffect(() => {
    void reload()
  }, [reload])
  return { answer, reload }
}
