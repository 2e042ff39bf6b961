'use client'

import { useEffect, useState } from 'react'
import type { FindingSummary, Id } from '../answers.ts'
import { type Desk, useDesk } from '../interface/use-desk.ts'

/** One site after the other: a dashboard of many sites must not keep the server from its work. */
let queue: Promise<unknown> = Promise.resolve()

const askInTurn = (desk: Desk, site: Id, wanted: () => boolean) => {
  const turn = queue.then(() => (wanted() ? desk.get<FindingSummary>(`/sites/${site}/finding-counts`) : undefined))
  queue = turn.catch(() => undefined)
  return turn
}

/** How much the checks find in the working copy of a site, by locale; nothing while it is not known. */
export const useFindingCounts = (site: Id): FindingSummary | undefined => {
  const desk = useDesk()
  const [counts, setCounts] = useState<FindingSummary>()
  useEffect(() => {
    let current = true
    void askInTurn(desk, site, () => current).then((answer) => {
      if (current && answer?.ok) setCounts(answer.body)
    })
    return () => {
      current = false
    }
  }, [desk, site])
  return counts
}
