'use client'

import { Button } from '@payloadcms/ui'
import { useSay } from '../interface/use-say.ts'
import { useSending } from './use-sending.ts'

type Props = {
  id: string
  path: `/${string}`
  label: string
  busyLabel: string
  /** Why it cannot be used now. */
  blocked?: string | undefined
}

/** A button beside a document's own that sends something. Labels are paths of the wording. */
export const SendButton = ({ id, path, label, busyLabel, blocked }: Props) => {
  const { say } = useSay()
  const { send, busy } = useSending(path)
  return (
    <Button
      buttonStyle="secondary"
      disabled={blocked !== undefined}
      extraButtonProps={{ 'aria-busy': busy, title: blocked }}
      id={id}
      margin={false}
      onClick={() => void send()}
      size="medium"
      type="button"
    >
      {say(busy ? busyLabel : label)}
    </Button>
  )
}
