'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { SendButton } from './send-button.tsx'

/** In the view of an attempt: sends the same message once more. */
export const SendAgain = () => {
  const { data } = useDocumentInfo()
  const message: unknown = data?.messageId
  if (typeof message !== 'string') return null
  return (
    <SendButton
      busyLabel="ui.webhooks.sending"
      id="privacy-send-again"
      label="ui.webhooks.again"
      path={`/webhook-messages/${message}/send`}
    />
  )
}
