'use client'

import { JoinField } from '@payloadcms/ui'
import type { JoinFieldClientProps } from 'payload'
import { useSyncExternalStore } from 'react'
import { onSent, sentTimes } from './sent-times.ts'

/** Payload's own table of what was sent to a webhook, made anew when something was sent meanwhile. */
export const WebhookLog = (props: JoinFieldClientProps) => {
  const times = useSyncExternalStore(onSent, sentTimes, () => 0)
  return <JoinField {...props} key={times} />
}
