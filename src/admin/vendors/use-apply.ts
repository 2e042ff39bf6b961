'use client'

import { useState } from 'react'
import type { VendorApplied } from '../answers.ts'
import type { Answer } from '../interface/use-desk.ts'

type Action = 'add' | 'update'

/** What the reader has started with a vendor, and what came of it. */
export const useApply = (apply: (action: Action) => Promise<Answer<VendorApplied>>) => {
  const [busy, setBusy] = useState<Action>()
  const [result, setResult] = useState<Answer<VendorApplied>>()
  const start = async (action: Action) => {
    setBusy(action)
    setResult(undefined)
    setResult(await apply(action))
    setBusy(undefined)
  }
  return { busy, result, start }
}
