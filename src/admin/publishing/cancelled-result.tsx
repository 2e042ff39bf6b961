'use client'

import { useEffect, useRef } from 'react'
import { useSay } from '../interface/use-say.ts'
import { Notice } from './notice.tsx'

/** That an upcoming release will not take effect. */
export const CancelledResult = ({ release }: { release: number }) => {
  const { say } = useSay()
  const shown = useRef<HTMLDivElement>(null)
  // The notice with the button is gone: the reader goes on here, once the dialog has let go of the focus.
  useEffect(() => {
    const timer = setTimeout(() => shown.current?.focus(), 300)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className="privacy-publishing__result" ref={shown} tabIndex={-1}>
      <Notice kind="success">
        <p>{say('ui.releases.upcoming.cancelled', { release })}</p>
      </Notice>
    </div>
  )
}
