'use client'

import { useModal } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { useSay } from '../interface/use-say.ts'
import { Notice } from './notice.tsx'

/**
 * That an upcoming release will not take effect.
 *
 * @param modal the dialog that asked: it holds the focus until it is gone
 */
export const CancelledResult = ({ release, modal }: { release: number; modal: string }) => {
  const { say } = useSay()
  const { isModalOpen } = useModal()
  const shown = useRef<HTMLDivElement>(null)
  const asks = isModalOpen(modal)
  // The button that was pressed is gone with what it cancelled: the reader goes on here.
  useEffect(() => {
    if (asks) return
    const timer = setTimeout(() => shown.current?.focus(), 50)
    return () => clearTimeout(timer)
  }, [asks])
  return (
    <div className="privacy-publishing__result" ref={shown} tabIndex={-1}>
      <Notice kind="success">
        <p>{say('ui.releases.upcoming.cancelled', { release })}</p>
      </Notice>
    </div>
  )
}
