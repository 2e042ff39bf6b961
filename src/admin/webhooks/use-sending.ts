'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'
import type { Sent } from '../answers.ts'
import { useDesk } from '../interface/use-desk.ts'
import { useSay } from '../interface/use-say.ts'
import { wasSent } from './sent-times.ts'

/** Sends something to a receiver and tells what came of it. */
export const useSending = (path: `/${string}`): { send: () => Promise<void>; busy: boolean } => {
  const desk = useDesk()
  const { say } = useSay()
  const router = useRouter()
  const [busy, setBusy] = useState(false)

  const send = async () => {
    if (busy) return
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
    // That switched the webhook off: the form is to show it, and not to save what was before.
    if (reason === 'gone') router.refresh()
  }
  return { send, busy }
}
