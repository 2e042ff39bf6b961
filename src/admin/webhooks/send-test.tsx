'use client'

import { useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useSay } from '../interface/use-say.ts'
import { SendButton } from './send-button.tsx'

/** Beside Save: sends a test to the webhook as it is saved. */
export const SendTest = () => {
  const { id } = useDocumentInfo()
  const { say } = useSay()
  const modified = useFormModified()
  if (id === undefined) return null
  return (
    <SendButton
      blocked={modified ? say('ui.webhooks.saveFirst') : undefined}
      busyLabel="ui.webhooks.testing"
      id="privacy-send-test"
      label="ui.webhooks.test"
      path={`/webhooks/${id}/test`}
    />
  )
}
