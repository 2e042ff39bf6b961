'use client'

import { useCallback, useEffect, useState } from 'react'
import { type Answer, useDesk } from '../interface/use-desk.ts'
import type { ShownUnit } from './answers.ts'
import type { UnitName } from './desk-place.ts'

export type UnitWay = 'save' | 'send' | 'approve' | 'return' | 'assign'
export type Act = (way: UnitWay, given: Record<string, unknown>) => Promise<Answer<ShownUnit>>

/** One text: read when it is opened, and shown as it is after each act. */
export const useUnit = ({ collection, document, path, locale }: UnitName & { locale: string }) => {
  const desk = useDesk()
  const [answer, setAnswer] = useState<Answer<ShownUnit>>()
  const reload = useCallback(async () => {
    const found = await desk.get<ShownUnit>('/unit', { collection, id: document, locale, path })
    // What is on the screen stays there when it cannot be read again.
    setAnswer((before) => (before?.ok && !found.ok ? before : found))
  }, [desk, collection, document, locale, path])
  useEffect(() => {
    void reload()
  }, [reload])
  const act: Act = useCallback(
    async (way, given) => {
      const unit = { collection, id: document, locale, path }
      const done = await desk.post<ShownUnit>(`/unit/${way}`, { unit, given })
      if (done.ok) setAnswer(done)
      return done
    },
    [desk, collection, document, locale, path],
  )
  return { answer, act, reload }
}
