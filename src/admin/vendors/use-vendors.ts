'use client'

import { useCallback, useEffect, useState } from 'react'
import type { Id, VendorApplied, VendorLibrary } from '../answers.ts'
import { type Answer, type Problem, useDesk } from '../interface/use-desk.ts'

export type VendorsState =
  | { kind: 'loading' }
  | { kind: 'failed'; problem: Problem }
  | { kind: 'loaded'; library: VendorLibrary }

/** The library as the site sees it. While it is read again, the one before stays on the screen. */
export const useVendors = (site: Id) => {
  const desk = useDesk()
  const [state, setState] = useState<VendorsState>({ kind: 'loading' })
  const read = useCallback(async () => {
    const answer = await desk.get<VendorLibrary>(`/sites/${site}/vendors`)
    setState(answer.ok ? { kind: 'loaded', library: answer.body } : { kind: 'failed', problem: answer.problem })
  }, [desk, site])
  useEffect(() => {
    void read()
  }, [read])
  const apply = async (vendor: string, action: 'add' | 'update'): Promise<Answer<VendorApplied>> => {
    const answer = await desk.post<VendorApplied>(`/sites/${site}/vendors/${vendor}`, { action })
    if (answer.ok) await read()
    return answer
  }
  return { state, apply }
}
