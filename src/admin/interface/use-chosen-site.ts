'use client'

import { usePathname, useSearchParams } from 'next/navigation.js'
import { useEffect, useState } from 'react'
import type { SiteSummary, Sites } from '../answers.ts'
import { type Answer, useDesk } from './use-desk.ts'

type ChosenSite = {
  /** What the desk says of the reader's sites; nothing while it is asked. */
  answer: Answer<Sites> | undefined
  sites: SiteSummary[]
  /** The one in the address; the only one where there is but one. */
  chosen: SiteSummary | undefined
  choose: (site: string) => void
}

/** The sites of whoever reads, and which of them a screen is about: it stands in the address, so that it can be linked to. */
export const useChosenSite = (): ChosenSite => {
  const desk = useDesk()
  const pathname = usePathname()
  const asked = useSearchParams().get('site')
  const [answer, setAnswer] = useState<Answer<Sites>>()
  useEffect(() => {
    let current = true
    void desk.get<Sites>('/sites').then((found) => {
      if (current) setAnswer(found)
    })
    return () => {
      current = false
    }
  }, [desk])

  const sites = answer?.ok ? answer.body.sites : []
  const chosen = sites.find((site) => String(site.id) === asked) ?? (sites.length === 1 ? sites[0] : undefined)
  const choose = (site: string) =>
    window.history.replaceState(null, '', `${pathname}?${new URLSearchParams({ site }).toString()}`)
  return { answer, sites, chosen, choose }
}
