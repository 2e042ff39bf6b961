'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'
import type { Sent } from '../answers.ts'
import { useDesk } from '../interface/use-desk.ts'
import { useSay } from '../interface/use-say.ts'
import { wasSent } from './sent-times.ts'

/** Sends something to a receiver and tells what came of it. */
export const useSending = (path: `/${string}`): { send: () => Promise<void>; busy: boolean } => {
  const desk = useDesk()
  const { say } = useSay()
  const [busy, setBusy] = useState(false)

  const send = async () => {
    setBusy(true)
    const answer = await desk.post<Sent>(path, {})
    setBusy(false)
    if (!answer.ok) {
      toast.error(answer.problem.detail)
      return
    }
    const { result, status, reason, duration } = answer.body
    if (result === 'delivered') {
      toast.success(say('ui.webhooks.delivered', { status: status ?? '', duration }))
    } else {
      const why = say(`options.deliveryReasons.${reason}`)
      const values = { reason: why, status: status ?? '' }
      toast.error(say(reason === 'status' ? 'ui.webhooks.failedStatus' : 'ui.webhooks.failed', values))
    }
    wasSent()
  }
  return { send, busy }
}
