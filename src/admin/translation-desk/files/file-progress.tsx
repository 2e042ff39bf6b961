'use client'

import { useId } from 'react'
import type { ImportStep } from '../../../desk/translation-files.ts'
import { useSay } from '../../interface/use-say.ts'
import { announced } from '../../publishing/announced.ts'

/** What a file is at: seen step by step, heard now and then. */
export const FileProgress = ({ step }: { step: ImportStep | undefined }) => {
  const { say } = useSay()
  const id = useId()
  const words = (told: ImportStep | undefined) =>
    say(`ui.translationDesk.files.progress.${told?.step ?? 'sending'}`, { done: told?.done ?? 0, of: told?.of ?? 0 })
  // Of sending and reading nobody knows how far they are.
  const isMeasured = step !== undefined && step.step !== 'reading'
  return (
    <div className="privacy-progress">
      <progress
        aria-describedby={id}
        aria-label={say('ui.translationDesk.files.progress.label')}
        {...(isMeasured ? { max: Math.max(1, step.of), value: step.done } : {})}
      />
      <span id={id}>{words(step)}</span>
      <span className="privacy-hidden" role="status">
        {words(step && announced(step))}
      </span>
    </div>
  )
}
